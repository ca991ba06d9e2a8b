import type { Actor } from '../../core/actor.js';

export const CLERK: Actor = { person: 'p-clerk', roles: ['clerk'], unit: 'u03', heads: [] };
export const HEAD: Actor = { person: 'p-head', roles: ['head'], unit: 'u03', heads: [] };
/** Works in u14, where the appraisal office sits. */
export const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
/** In charge of u03 and of nothing else. */
export const SUPERVISOR: Actor = { person: 'p-supervisor', roles: ['supervisor'], heads: ['u03'] };
export const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: [] };
