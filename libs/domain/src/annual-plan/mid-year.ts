import type { Indicator } from './plan.js';
import type { PlanChangeApproved } from './events.js';

/** What a change of a plan in force does to its indicators. */
export type IndicatorChanges = Pick<PlanChangeApproved['data'], 'indicators' | 'added' | 'removed'>;

/**
 * The definitions with the same ids take the place of the earlier ones and the order stays; what is new stands behind the
 * last one of its group, at the end where the group had none.
 */
export function changedIndicators(
  all: readonly Indicator[],
  { indicators, added = [], removed = [] }: IndicatorChanges,
): readonly Indicator[] {
  const kept = all
    .filter(({ id }) => !removed.includes(id))
    .map((indicator) => indicators.find(({ id }) => id === indicator.id) ?? indicator);
  return added.reduce(placed, kept);
}

function placed(all: readonly Indicator[], one: Indicator): readonly Indicator[] {
  const last = all.findLastIndex(({ category, group }) => category === one.category && group === one.group);
  const at = last < 0 ? all.length : last + 1;
  return [...all.slice(0, at), one, ...all.slice(at)];
}

/** Ids that a change touches, whatever it does to them. */
export function touchedBy({ indicators, added = [], removed = [] }: IndicatorChanges): readonly string[] {
  return [...[...indicators, ...added].map(({ id }) => id), ...removed];
}
