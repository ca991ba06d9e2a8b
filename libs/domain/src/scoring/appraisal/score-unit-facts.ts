import type { Scheme, SchemeIndicator } from '../../scheme/scheme.js';
import type { Explanation } from '../explanation.js';
import { leaderScore } from '../leader-score.js';
import { HUNDRED_POINTS, type Points } from '../points.js';
import { parsePoints } from '../points-text.js';
import { publicScore } from '../public-score.js';
import { rollUp } from '../roll-up.js';
import { scoreRule } from '../rules/score-rule.js';
import { indicatorPoints, type CarriedItem } from '../target-score.js';
import { scoreUnit, type UnitScore } from '../unit-score.js';
import type { AppraisedIndicator } from './appraisal.js';
import { figurePoints } from './fault.js';
import type { KnownUnit } from './known-units.js';
import { indicatorRounding } from './step.js';
import { componentOf } from '../../scheme/component-of.js';

/** Points by place, from counts. */
export interface Bonus {
  readonly id: string;
  readonly of: string;
  readonly rank: number;
  readonly count: number;
  readonly points: Points;
  /** Of the incentive catalogue. */
  readonly class?: string;
}

export interface ScoredIndicatorFacts {
  readonly indicator: SchemeIndicator;
  readonly status: AppraisedIndicator['status'];
  readonly score: Points | null;
  readonly explanation: Explanation | null;
  /** What was done to the score of the rule: rounding, where the scheme rounds indicators. */
  readonly steps: readonly Explanation[];
}

export interface ScoredUnit {
  readonly known: KnownUnit;
  readonly bonuses: readonly Bonus[];
  readonly indicators: readonly ScoredIndicatorFacts[];
  /** As the target score takes them. */
  readonly items: readonly CarriedItem[];
  /** Before rounding, floor and cap. */
  readonly raw: {
    readonly leader: Points | null;
    readonly public: Points | null;
    readonly rollup: Points | null;
  };
  readonly rollup: Explanation | null;
  readonly score: UnitScore;
}

/** One unit of facts that `readFacts` has found nothing wrong with. */
export function scoreUnitFacts(known: KnownUnit, bonuses: readonly Bonus[], scheme: Scheme): ScoredUnit {
  const { facts } = known;
  const indicators = known.indicators.map((indicator) => scoredIndicator(indicator, known, scheme));
  const leader = componentOf(scheme, 'leader');
  const ballots = componentOf(scheme, 'public');
  const months = componentOf(scheme, 'rollup');
  const rolled =
    months === undefined
      ? null
      : rollUp(
          months,
          (facts.periods ?? []).map(({ period, final }) => ({
            period,
            final: final === null ? null : figurePoints(final),
          })),
        );
  const items =
    facts.target === undefined ? indicators.map((item) => carriedItem(item, known)) : [asGiven(facts.target)];
  const raw = {
    leader: leader === undefined ? null : leaderScore(leader, marksOf(known), facts.absentLeaders),
    public: ballots === undefined ? null : publicScore(ballots, facts.ballots ?? {}),
    rollup: rolled?.points ?? null,
  };
  const score = scoreUnit(scheme, {
    items,
    ...raw,
    incentives: [
      ...(facts.incentives ?? []).map((one) => ({ ...one, points: figurePoints(one.points) })),
      ...bonuses,
    ],
    deductions: (facts.deductions ?? []).map(({ points }) => figurePoints(points)),
    ...(facts.difficulty !== undefined && { difficulty: figurePoints(facts.difficulty) }),
    veto: facts.veto !== undefined,
    phase: 'computed',
  });
  return { known, bonuses, indicators, items, raw, rollup: rolled?.explanation ?? null, score };
}

function scoredIndicator(
  indicator: SchemeIndicator,
  { facts, observations }: KnownUnit,
  scheme: Scheme,
): ScoredIndicatorFacts {
  const observation = observations.get(indicator.id);
  if (facts.notApplicable?.includes(indicator.id) === true || observation === undefined)
    return { indicator, status: 'not-applicable', score: null, explanation: null, steps: [] };
  const { score, explanation } = scoreRule(indicator.rule, indicator.weight, observation);
  if (score === null) return { indicator, status: 'pending', score, explanation, steps: [] };
  const steps = indicatorRounding(score, scheme);
  return { indicator, status: 'scored', score: indicatorPoints(score, scheme), explanation, steps };
}

function carriedItem({ indicator, status, score }: ScoredIndicatorFacts, { shares }: KnownUnit): CarriedItem {
  return {
    weight: parsePoints(indicator.weight),
    share: shares.get(indicator.id) ?? { part: 1, whole: 1 },
    counted: score && { score, provisional: false },
    notApplicable: status === 'not-applicable',
  };
}

/** A hundred points of weight, so that percent of the weight carried and sum of points are both what was given. */
function asGiven(target: string | number): CarriedItem {
  return {
    weight: HUNDRED_POINTS,
    share: { part: 1, whole: 1 },
    counted: { score: figurePoints(target), provisional: false },
  };
}

function marksOf({ facts: { leaderMarks = [] } }: KnownUnit) {
  return leaderMarks.map(({ person, mark }) => ({ person, mark: String(mark) }));
}
