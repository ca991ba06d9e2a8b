import type { Indicator } from '@kaoping/domain';
import type { Stamp } from '../facts.js';
import type { PlanChangeLine } from './plan-view.js';

/** An indicator as one version of the plan has it, from when and by which paper. */
export interface IndicatorVersion {
  /** Of the plan. */
  readonly version: number;
  /** Null for the plan as it was published. */
  readonly change: string | null;
  readonly document: string | null;
  readonly reason: string | null;
  readonly from: Stamp;
  /** Null where the version takes it out of the plan. */
  readonly indicator: Indicator | null;
}

/** @param now the indicator in force */
export function indicatorVersions(
  id: string,
  published: Stamp,
  changes: readonly PlanChangeLine[],
  now: Indicator | undefined,
): readonly IndicatorVersion[] {
  const own = changes.flatMap((line): readonly IndicatorVersion[] => {
    const { version, decided, change, document, reason } = line;
    const indicator = [...line.indicators, ...line.added].find((one) => one.id === id) ?? null;
    if (version === null || decided === null) return [];
    if (indicator === null && !line.removed.includes(id)) return [];
    return [{ version, change, document, reason, from: decided.stamp, indicator }];
  });
  const as = { version: 1, change: null, document: null, reason: null, from: published };
  if (own.length === 0) return now === undefined ? [] : [{ ...as, indicator: now }];
  const [earliest] = changes.filter(({ change }) => change === own[0]?.change);
  const original = earliest?.before.find((one) => one.id === id);
  return original === undefined ? own : [{ ...as, indicator: original }, ...own];
}
