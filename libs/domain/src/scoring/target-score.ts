import { componentOf } from '../scheme/component-of.js';
import type { Scheme } from '../scheme/scheme.js';
import {
  addPoints,
  dividePoints,
  HUNDRED_POINTS,
  isZero,
  multiplyPoints,
  ONE_POINT,
  pointsOf,
  roundPoints,
  ZERO_POINTS,
  type Points,
} from './points.js';

/** One indicator that a unit carries, alone or with others. */
export interface CarriedItem {
  /** Of the indicator, before it is divided. */
  readonly weight: Points;
  /** The unit's part of the integer shares of all units that carry it: 1 of 1 alone, 1 of 2 when two carry it alike. */
  readonly share: { readonly part: number; readonly whole: number };
  /** `countedScore`, of the indicator as a whole (同责同分); null leaves numerator and denominator. */
  readonly counted: { readonly score: Points; readonly provisional: boolean } | null;
  /** Approved as not applicable: `counted` is not read, the weight goes where the scheme says (`notApplicable`). */
  readonly notApplicable?: boolean;
}

export interface TargetScore {
  /** Σ weight × share of all items that apply; of all items, where the weight of the others is spread over them. */
  readonly carriedWeight: Points;
  /** The part of it that counts so far, the denominator. */
  readonly countedWeight: Points;
  /**
   * Σ score × share ÷ counted weight × 100, or the points as they are where the scheme normalises by `sum`; null when
   * nothing counts.
   */
  readonly target: Points | null;
  /** Something carried is not verified yet. */
  readonly provisional: boolean;
}

/**
 * Target score of a unit; of the bureau as a whole, when every item is given whole. Exact but for the rounding of
 * indicators that the scheme declares; floor, cap and rounding of the component come after (`scoreUnit`). Without a
 * scheme: percent of the weight carried, nothing rounded.
 */
export function scoreTarget(
  items: readonly CarriedItem[],
  scheme?: Pick<Scheme, 'notApplicable' | 'roundingBefore' | 'components'>,
): TargetScore {
  let carried = ZERO_POINTS;
  let counted = ZERO_POINTS;
  let excused = ZERO_POINTS;
  let score = ZERO_POINTS;
  let somethingCounts = false;
  let provisional = false;
  for (const item of items) {
    const weight = shareOf(item.weight, item.share);
    if (item.notApplicable === true) {
      excused = addPoints(excused, weight);
      continue;
    }
    carried = addPoints(carried, weight);
    provisional ||= item.counted === null || item.counted.provisional;
    if (item.counted === null) continue;
    const given = indicatorPoints(item.counted.score, scheme);
    somethingCounts = true;
    counted = addPoints(counted, weight);
    score = addPoints(score, shareOf(given, item.share));
  }
  const spread = spreadOf({ carried, excused }, scheme);
  const sum = scheme !== undefined && componentOf(scheme, 'target')?.normalisation === 'sum';
  return {
    carriedWeight: spread === ONE_POINT ? carried : multiplyPoints(carried, spread),
    countedWeight: spread === ONE_POINT ? counted : multiplyPoints(counted, spread),
    target: sum
      ? somethingCounts
        ? multiplyPoints(score, spread)
        : null
      : isZero(counted)
        ? null
        : multiplyPoints(dividePoints(score, counted), HUNDRED_POINTS),
    provisional,
  };
}

/** An indicator's score as it counts: rounded where the scheme rounds each indicator, before it is divided. */
export function indicatorPoints(score: Points, scheme: Pick<Scheme, 'roundingBefore'> | undefined): Points {
  const rounding = scheme?.roundingBefore?.indicator;
  return rounding === undefined ? score : roundPoints(score, rounding.decimals, rounding.mode);
}

/** How many points each point of weight that applies stands for, where the weight of the others is spread over them. */
export function spreadOf(
  { carried, excused }: { readonly carried: Points; readonly excused: Points },
  scheme: Pick<Scheme, 'notApplicable'> | undefined,
): Points {
  if (scheme?.notApplicable !== 'spread-weight' || isZero(excused) || isZero(carried)) return ONE_POINT;
  return dividePoints(addPoints(carried, excused), carried);
}

function shareOf(points: Points, { part, whole }: CarriedItem['share']): Points {
  // Nearly every item is carried alone, and a projection does this for each event.
  return part === whole ? points : multiplyPoints(points, pointsOf(part, whole));
}
