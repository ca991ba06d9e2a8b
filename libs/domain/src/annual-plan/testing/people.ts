import type { Actor } from '../../core/actor.js';

const of = (person: string, role: Actor['roles'][number], unit?: string): Actor => ({
  person,
  roles: [role],
  heads: [],
  ...(unit === undefined ? {} : { unit }),
});

export const HANDLER = of('p-handler', 'office', 'u14');
export const HEAD = of('p-head', 'head', 'u14');
export const FIRST_REVIEWER = of('p-deputy', 'supervisor');
export const SECOND_REVIEWER = of('p-chief', 'chair');
