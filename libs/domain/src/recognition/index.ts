export type { Assumption, AssumptionCode } from './combine/assumption.js';
export type { Given } from './combine/context.js';
export { readGiven, type GivenFault, type GivenText } from './given.js';
export { LONGEST_STANDARD, recogniseRule } from './recognise.js';
export type { NotUnderstood, Recognition, Understood } from './recognition.js';
export { observationMisfits, tryRule, type Trial } from './observed/score-recognised.js';
export type { UnclearCode } from './unclear.js';
