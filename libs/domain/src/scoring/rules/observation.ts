import {
  aDate,
  aDecimal,
  aFlag,
  aText,
  aWhole,
  aWording,
  listOf,
  named,
  objectOf,
  orNull,
  recordOf,
  type Shape,
} from '../../shapes/index.js';
import type { Decimal } from './rule.js';

/**
 * What was observed about one indicator. Which fields a rule wants is said at the rule; one that it does not know is
 * refused when the observation is read. Decimals are strings here; `readObservation` also takes JSON numbers.
 */
export interface Observation {
  readonly value?: Decimal;
  readonly measure?: string;
  /** The value of a band's second condition. */
  readonly second?: Decimal;
  readonly occurrences?: number;
  readonly heads?: number;
  /** By class of breach. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Names of the clauses that apply. */
  readonly failed?: readonly string[];
  readonly daysLate?: number;
  readonly date?: string;
  readonly rank?: number;
  /** How many are ranked. */
  readonly of?: number;
  /** How many share the rank, itself included; default 1. */
  readonly tied?: number;
  readonly grade?: string;
  readonly met?: boolean;
  readonly present?: boolean;
  readonly missing?: number;
  readonly best?: Decimal;
  /** Valid ballots by option. */
  readonly tally?: Readonly<Record<string, number>>;
  /** Whole ballots, option by unit; `unit` names the one in question. */
  readonly ballots?: readonly Readonly<Record<string, string>>[];
  readonly unit?: string;
  readonly sample?: number;
  readonly valid?: number;
  readonly satisfied?: number;
  /** Null: not arrived yet. */
  readonly result?: {
    readonly score: Decimal;
    readonly source: string;
    readonly document: string;
    readonly arrivedOn: string;
    /** The unit above whose result this is; absent: the unit's own. */
    readonly inheritedFrom?: string;
  } | null;
  readonly sheets?: readonly { readonly group: string; readonly mark: Decimal }[];
  /** Positive additions and negative deductions. */
  readonly entries?: readonly { readonly reason: string; readonly points: Decimal }[];
  readonly parts?: readonly Observation[];
  /** Given by hand. */
  readonly score?: Decimal;
  readonly reason?: string;
}

type Fields<T> = Readonly<Record<keyof T, Shape>>;

const fields: Fields<Observation> = {
  value: aDecimal,
  measure: aText,
  second: aDecimal,
  occurrences: aWhole,
  heads: aWhole,
  counts: recordOf(aWhole),
  failed: listOf(aText),
  daysLate: aWhole,
  date: aDate,
  rank: aWhole,
  of: aWhole,
  tied: aWhole,
  grade: aText,
  met: aFlag,
  present: aFlag,
  missing: aWhole,
  best: aDecimal,
  tally: recordOf(aWhole),
  ballots: listOf(recordOf(aText)),
  unit: aText,
  sample: aWhole,
  valid: aWhole,
  satisfied: aWhole,
  result: orNull(
    objectOf(
      { score: aDecimal, source: aWording, document: aWording, arrivedOn: aDate },
      { inheritedFrom: aText },
    ),
  ),
  sheets: listOf(objectOf({ group: aText, mark: aDecimal })),
  entries: listOf(objectOf({ reason: aWording, points: aDecimal })),
  parts: listOf(named('observation', () => observationShape)),
  score: aDecimal,
  reason: aText,
};

export const observationShape: Shape = objectOf({}, fields);
