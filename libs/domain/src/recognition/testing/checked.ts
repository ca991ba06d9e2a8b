import type { RuleType } from '../../scoring/rules/index.js';
import type { GivenText } from '../given.js';
import type { AcceptedRow } from './accepted-row.js';

/** One sentence with several observations and what each earns, worked out by hand. */
export type Checked = readonly [
  sentence: string,
  beside: GivenText,
  ...earned: readonly (readonly [object, string])[],
];
export type CheckedTable = Readonly<Partial<Record<RuleType, readonly Checked[]>>>;

/** A row for each observation. */
export const rowsOf = (table: CheckedTable): readonly (readonly [RuleType, ...AcceptedRow])[] =>
  Object.entries(table).flatMap(([type, sentences]) =>
    sentences.flatMap(([sentence, beside, ...earned]) =>
      earned.map(([observation, score]) => [type as RuleType, sentence, beside, observation, score] as const),
    ),
  );
