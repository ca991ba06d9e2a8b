import { componentOf } from '../scheme/component-of.js';
import type { IncentiveClass, Scheme } from '../scheme/scheme.js';
import { limitedInSteps } from './component-limits.js';
import type { Explanation } from './explanation.js';
import { formatPoints, parsePoints } from './points-text.js';
import { comparePoints, minPoints, sumPoints, type Points } from './points.js';

/** Points that were granted, or given by place, before any cap. */
export interface GrantedPoints {
  readonly points: Points;
  /** Of the scheme's catalogue; absent: only the cap in total holds. */
  readonly class?: string;
}

/** A cap that held: what it found and what of that counts. */
export interface IncentiveCap {
  /** Of the catalogue; null: the cap in total, behind those of the classes. */
  readonly class: string | null;
  readonly name: string | null;
  readonly granted: Points;
  readonly counted: Points;
}

export interface CountedIncentives {
  readonly granted: Points;
  /** What the caps of the classes leave; the cap in total, rounding and floor come behind. */
  readonly withinClasses: Points;
  /** What counts. */
  readonly counted: Points;
  /** Only those that held, classes first in the order of the catalogue. */
  readonly caps: readonly IncentiveCap[];
}

/** Incentives of one unit under the caps of their classes, then under the cap in total. */
export function countIncentives(scheme: Scheme, incentives: readonly GrantedPoints[]): CountedIncentives {
  const granted = sumPoints(incentives.map(({ points }) => points));
  const classes = catalogueOf(scheme).flatMap((one) => classCap(one, incentives));
  const withinClasses = classes.length === 0 ? granted : heldBy(classes, incentives);
  const { raised, limited } = limitedInSteps(scheme, 'incentive', withinClasses);
  const total =
    comparePoints(raised, limited) > 0
      ? [{ class: null, name: null, granted: withinClasses, counted: limited }]
      : [];
  return { granted, withinClasses, counted: limited, caps: [...classes, ...total] };
}

/** Classes of incentives that the scheme knows; none where its incentives have no classes. */
export function catalogueOf(scheme: Pick<Scheme, 'components'>): readonly IncentiveClass[] {
  return componentOf(scheme, 'incentive')?.catalogue ?? [];
}

/** Which cap held, in words. */
export function explainCap({ name, granted, counted }: IncentiveCap): Explanation {
  const params = { granted: formatPoints(granted), counted: formatPoints(counted) };
  return name === null
    ? { code: 'explanation.incentive-cap', params }
    : { code: 'explanation.incentive-class-cap', params: { name, ...params } };
}

function classCap(
  { id, name, cap }: IncentiveClass,
  incentives: readonly GrantedPoints[],
): readonly IncentiveCap[] {
  if (cap === undefined) return [];
  const granted = sumPoints(incentives.filter((one) => one.class === id).map(({ points }) => points));
  const counted = minPoints(granted, parsePoints(cap));
  return comparePoints(granted, counted) === 0 ? [] : [{ class: id, name, granted, counted }];
}

function heldBy(caps: readonly IncentiveCap[], incentives: readonly GrantedPoints[]): Points {
  const held = new Set(caps.map((cap) => cap.class));
  const free = incentives.filter((one) => one.class === undefined || !held.has(one.class));
  return sumPoints([...free.map(({ points }) => points), ...caps.map(({ counted }) => counted)]);
}
