import type { Assumption } from './combine/assumption.js';

/** Wordings that everybody reads the same way cost little, readings that somebody may not share cost more. */
const SLIGHT: ReadonlySet<Assumption['code']> = new Set([
  'boundary-included',
  'boundary-higher',
  'boundary-lower',
  'defined',
  'as-of',
  'completed-steps',
  'judged',
  'target-given',
  'never-done',
  'capped',
  'each-too',
  'top-weight',
  'bottom-zero',
  'grade-named',
]);

export function confidenceOf(assumptions: readonly Assumption[]): number {
  const codes = [...new Set(assumptions.map(({ code }) => code))];
  const lost = codes.reduce((sum, code) => sum + (SLIGHT.has(code) ? 3 : 10), 0);
  return Math.max(100 - lost, 30) / 100;
}
