import type { Observation, ObservationFault } from '../../scoring/rules/index.js';

/** Each of them tells by itself what was observed; `measure`, `second`, `of`, `present` only say more of it. */
const WHOLE = [
  'value',
  'occurrences',
  'counts',
  'heads',
  'failed',
  'missing',
  'daysLate',
  'date',
  'rank',
  'grade',
  'met',
] as const;

/** `{"value": 93, "occurrences": 2}`: a rule reads one of the two, and the other would be dropped in silence. */
export function unfitTwice(observation: Observation): ObservationFault | undefined {
  const told = WHOLE.filter((field) => observation[field] !== undefined);
  const [, second] = told;
  if (second === undefined) return undefined;
  return { code: 'OBSERVATION_FIELDS_TOGETHER', path: second, params: { found: told.join('、') } };
}
