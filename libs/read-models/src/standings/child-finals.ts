import {
  componentOf,
  parsePoints,
  rollUp,
  type PeriodFinal,
  type RolledUp,
  type Scheme,
} from '@kaoping/domain';
import type { EventRef } from '../facts.js';

/** What one cycle below came to for a unit. It counts from its computation on and is provisional until it is final. */
export interface ChildFinal {
  readonly cycle: string;
  /** Month in which its period begins, `2022-04`. */
  readonly period: string;
  /** Null: not computed yet, or the unit has no final score in it. */
  readonly final: string | null;
  readonly provisional: boolean;
  /** The computation that it comes from; null before one. */
  readonly ref: EventRef | null;
}

/** Null where the scheme rolls nothing up. */
export function rolledUp(
  scheme: Scheme,
  finals: readonly Pick<ChildFinal, 'period' | 'final'>[],
): RolledUp | null {
  const component = componentOf(scheme, 'rollup');
  if (component === undefined) return null;
  const periods = finals.map(({ period, final }): PeriodFinal => ({
    period,
    final: final === null ? null : parsePoints(final),
  }));
  return rollUp(component, periods);
}
