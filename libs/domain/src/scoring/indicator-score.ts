import type { Indicator } from '../annual-plan/plan.js';
import type { Explanation } from './explanation.js';
import { formatPoints, parsePoints } from './points-text.js';
import {
  dividePoints,
  HUNDRED_POINTS,
  isZero,
  multiplyPoints,
  pointsOf,
  sumPoints,
  type Points,
} from './points.js';
import { heldAgainst } from './rule-due.js';
import { observationFaults, scoreRule, type Observation } from './rules/index.js';
import { grows, targetPercent } from './target-percent.js';

/** What scoring needs of an indicator. */
export type ScoredIndicator = Pick<Indicator, 'weight' | 'targets' | 'rule'>;

/** What was reported of an indicator: running totals by target, or an observation where it has a rule. */
export interface Reported {
  readonly totals: readonly string[];
  readonly observation?: Observation;
}

export interface IndicatorScore {
  /** 0 to the weight, exact. */
  readonly score: Points;
  /** Percent of the whole year's work, 0 to 100: what a quarterly check holds against the milestone. */
  readonly reached: Points;
  readonly explanation: Explanation;
}

/**
 * - `proportional`: one target that grows over the year; capped at the weight
 * - `all-or-nothing`: one limit, such as `= 0`
 * - `mean`: several targets, at least one of them a number; a qualitative one counts by its manual percent
 * - `manual`: no number to go by. Progress is percent of milestones; the verified score is given by hand, with a reason
 * - `declared`: a rule of its own
 */
export type IndicatorRule = 'proportional' | 'all-or-nothing' | 'mean' | 'manual' | 'declared';

export function indicatorRule({ targets, rule }: Pick<Indicator, 'targets' | 'rule'>): IndicatorRule {
  if (rule !== undefined) return 'declared';
  const [only] = targets;
  if (only === undefined || targets.every(({ op }) => op === 'qualitative')) return 'manual';
  if (targets.length > 1) return 'mean';
  return grows(only) ? 'proportional' : 'all-or-nothing';
}

/**
 * The rule on the whole year. Totals are cumulative, aligned with the targets; a qualitative target's is its
 * percent, and an indicator without targets has exactly one: percent of milestones. Null when nothing was reported,
 * or when what was reported does not fit the targets because the plan has changed since.
 */
export function scoreIndicator(indicator: ScoredIndicator, reported: Reported | null): IndicatorScore | null {
  if (indicator.rule !== undefined) {
    const scored = byRule(indicator, reported, null);
    if (scored === null) return null;
    const whole = parsePoints(indicator.weight);
    return { ...scored, reached: dividePoints(multiplyPoints(scored.score, HUNDRED_POINTS), whole) };
  }
  const earned = earnedPercent(indicator, reported?.totals ?? null, null);
  return earned && { ...weighted(indicator.weight, earned), reached: earned.percent };
}

/**
 * What the rule gives on the latest report, with the decimals that a verified score may have, rounded half up: the score
 * that needs no reason. Null where the score is given by hand, or nothing was reported that the rule can read.
 */
export function scoreToVerify(
  indicator: ScoredIndicator,
  reported: Reported | null,
  decimals: number,
): string | null {
  if (indicatorRule(indicator) === 'manual') return null;
  const scored = scoreIndicator(indicator, reported);
  return scored && formatPoints(parsePoints(formatPoints(scored.score, { decimals })));
}

/**
 * By the indicator's own rule. Null when nothing was reported, the report does not fit the rule because the plan has
 * changed since, or the result of another authority has not arrived.
 */
function byRule(
  { rule, weight }: ScoredIndicator,
  reported: Reported | null,
  due: Points | null,
): Pick<IndicatorScore, 'score' | 'explanation'> | null {
  const observation = reported?.observation;
  if (rule === undefined || observation === undefined) return null;
  if (observationFaults(rule, observation, weight).length > 0) return null;
  const held = heldAgainst(rule, due);
  const { score, explanation } = scoreRule(held, weight, observation);
  if (score === null) return null;
  if (due === null || held === rule) return { score, explanation };
  const params = { due: formatPoints(due), score: formatPoints(score), weight };
  return { score, explanation: { code: 'rule.held-against', params, parts: [explanation] } };
}

export interface CountedScore {
  readonly score: Points;
  /** By the rule and not yet verified. */
  readonly provisional: boolean;
  readonly explanation: Explanation;
}

/**
 * What a standing counts for an indicator: its verified score, else its rule on the latest progress against `due`,
 * the percent due at the end of the last closed quarter (`dueAt`): each growing target earns reached ÷ due, at most
 * all of it. Null, so that it leaves numerator and denominator alike, when nothing was reported, no quarter has
 * closed (`due` null) or nothing was due by then: there is nothing yet to hold the progress against.
 */
export function countedScore(
  indicator: ScoredIndicator,
  about: {
    readonly verified: string | null;
    readonly reported: Reported | null;
    readonly due: Points | null;
  },
): CountedScore | null {
  const { verified, reported, due } = about;
  if (verified !== null) {
    const params = { weight: indicator.weight, score: verified };
    return {
      score: parsePoints(verified),
      provisional: false,
      explanation: { code: 'explanation.verified', params },
    };
  }
  if (due === null || isZero(due)) return null;
  if (indicator.rule !== undefined) {
    const scored = byRule(indicator, reported, due);
    return scored && { ...scored, provisional: true };
  }
  const earned = earnedPercent(indicator, reported?.totals ?? null, due);
  return earned && { ...weighted(indicator.weight, earned), provisional: true };
}

type Earned = Pick<CountedScore, 'explanation'> & { readonly percent: Points };

function earnedPercent(
  { targets }: ScoredIndicator,
  totals: readonly string[] | null,
  due: Points | null,
): Earned | null {
  const scored = targets.length === 0 ? [null] : targets;
  if (totals?.length !== scored.length) return null;
  const parts = scored.map((target, index) => targetPercent(target, totals[index] ?? '', due));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const percent = dividePoints(sumPoints(parts.map((part) => part.percent)), pointsOf(parts.length));
  const params = { count: String(parts.length), percent: formatPoints(percent) };
  return {
    percent,
    explanation: { code: 'explanation.mean', params, parts: parts.map((part) => part.explanation) },
  };
}

function weighted(
  weight: string,
  { percent, explanation }: Earned,
): Pick<IndicatorScore, 'score' | 'explanation'> {
  const score = multiplyPoints(parsePoints(weight), dividePoints(percent, HUNDRED_POINTS));
  const params = { ...explanation.params, weight, score: formatPoints(score) };
  return { score, explanation: { ...explanation, params } };
}
