import type { Component, ComponentId, Scheme } from '../scheme/scheme.js';
import { evaluatorOf } from './formula/index.js';
import { gradeOf } from './grades.js';
import { parsePoints } from './points-text.js';
import {
  addPoints,
  dividePoints,
  HUNDRED_POINTS,
  isZero,
  minPoints,
  multiplyPoints,
  pointsOf,
  roundPoints,
  sumPoints,
  ZERO_POINTS,
  type Points,
} from './points.js';

/** One indicator that a unit carries, alone or with others. An indicator not applicable (approved) is left out. */
export interface CarriedItem {
  /** Of the indicator, before it is divided. */
  readonly weight: Points;
  /** The unit's part of the integer shares of all units that carry it: 1 of 1 alone, 1 of 2 when two carry it alike. */
  readonly share: { readonly part: number; readonly whole: number };
  /** `countedScore`, of the indicator as a whole (同责同分); null leaves numerator and denominator. */
  readonly counted: { readonly score: Points; readonly provisional: boolean } | null;
}

export interface UnitInputs {
  readonly items: readonly CarriedItem[];
  /** `leaderScore`; null while it is sealed or unknown. */
  readonly leader: Points | null;
  /** `publicScore`; null while it is sealed or unknown. */
  readonly public: Points | null;
  /** Points of every incentive granted, before the cap. */
  readonly incentives: readonly Points[];
  /** Points of every deduction imposed and not withdrawn, positive. */
  readonly deductions: readonly Points[];
  /** There is no grade before the computation. */
  readonly phase: 'before-computation' | 'computed';
}

export interface TargetScore {
  /** Σ weight × share of all items. */
  readonly carriedWeight: Points;
  /** The part of it that counts so far, the denominator. */
  readonly countedWeight: Points;
  /** Σ score × share ÷ counted weight × 100; null when nothing counts. */
  readonly target: Points | null;
  /** Something carried is not verified yet. */
  readonly provisional: boolean;
}

export interface UnitScore extends TargetScore {
  /** Not computed yet, or computed while something was unverified, sealed or unknown. */
  readonly provisional: boolean;
  readonly leader: Points | null;
  readonly public: Points | null;
  /** Before its cap. */
  readonly incentiveGranted: Points;
  /** After its cap. */
  readonly incentive: Points;
  /** Positive; the formula subtracts it. */
  readonly inspection: Points;
  /** The formula, rounded once as the scheme declares; null while a component that it names is null. */
  readonly final: Points | null;
  /**
   * What a live standing ranks by: the formula with 0 for every component but the target that is still null, rounded
   * alike. Equals `final` once that exists; null without a target score, and then the unit is not ranked.
   */
  readonly provisionalTotal: Points | null;
  /** By the rounded final; null before the computation. */
  readonly grade: string | null;
}

/** One unit's score by a published scheme (its formula was checked then; one that does not parse throws here). */
export function scoreUnit(scheme: Scheme, inputs: UnitInputs): UnitScore {
  const targetScore = scoreTarget(inputs.items);
  const incentiveGranted = sumPoints(inputs.incentives);
  const components = {
    target: targetScore.target,
    leader: inputs.leader,
    public: inputs.public,
    incentive: capped(scheme.components, incentiveGranted),
    inspection: sumPoints(inputs.deductions),
  };
  const complete = scheme.components.every(({ id }) => components[id] !== null);
  const provisionalTotal = components.target === null ? null : total(scheme, components);
  const final = complete ? provisionalTotal : null;
  const computed = inputs.phase === 'computed';
  return {
    carriedWeight: targetScore.carriedWeight,
    countedWeight: targetScore.countedWeight,
    target: components.target,
    leader: components.leader,
    public: components.public,
    incentiveGranted,
    incentive: components.incentive,
    inspection: components.inspection,
    final,
    provisionalTotal,
    grade: computed && final !== null ? gradeOf(scheme.bands, final) : null,
    provisional: !computed || targetScore.provisional || (targetScore.target !== null && !complete),
  };
}

/** Target score of a unit; of the bureau as a whole, when every item is given whole. */
export function scoreTarget(items: readonly CarriedItem[]): TargetScore {
  let carriedWeight = ZERO_POINTS;
  let countedWeight = ZERO_POINTS;
  let score = ZERO_POINTS;
  for (const { weight, share, counted } of items) {
    const carried = shareOf(weight, share);
    carriedWeight = addPoints(carriedWeight, carried);
    if (counted === null) continue;
    countedWeight = addPoints(countedWeight, carried);
    score = addPoints(score, shareOf(counted.score, share));
  }
  return {
    carriedWeight,
    countedWeight,
    target: isZero(countedWeight) ? null : multiplyPoints(dividePoints(score, countedWeight), HUNDRED_POINTS),
    provisional: items.some(({ counted }) => counted === null || counted.provisional),
  };
}

function shareOf(points: Points, { part, whole }: CarriedItem['share']): Points {
  // Nearly every item is carried alone, and a projection does this for each event.
  return part === whole ? points : multiplyPoints(points, pointsOf(part, whole));
}

function total(scheme: Scheme, components: Readonly<Record<ComponentId, Points | null>>): Points {
  const values = {
    target: components.target ?? ZERO_POINTS,
    leader: components.leader ?? ZERO_POINTS,
    public: components.public ?? ZERO_POINTS,
    incentive: components.incentive ?? ZERO_POINTS,
    inspection: components.inspection ?? ZERO_POINTS,
  };
  return roundPoints(evaluatorOf(scheme)(values), scheme.rounding.decimals);
}

function capped(components: readonly Component[], granted: Points): Points {
  const incentive = components.find((component) => component.id === 'incentive');
  return incentive === undefined ? granted : minPoints(granted, parsePoints(incentive.cap));
}
