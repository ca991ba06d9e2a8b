import type { Act, Field, Option } from './act.js';

/** Fields that several forms have. */
export const reasonField: Field = { name: 'reason', label: 'reason', kind: 'prose' };

export const optionsOf = (words: string, values: readonly string[]): readonly Option[] =>
  values.map((value) => ({ value, words: `${words}${value}` }));

/** Nothing to fill in: the button alone. */
export const noFields = (): readonly Field[] => [];

export const withReason = (): readonly Field[] => [reasonField];

/** A decision that only waits on the worklist, without anything or with a reason. */
export function decision<Row>(
  name: string,
  path: string,
  answers: readonly string[],
  fields: Act<Row>['fields'] = noFields,
): Act<Row> {
  return { name, path, answers, fields };
}
