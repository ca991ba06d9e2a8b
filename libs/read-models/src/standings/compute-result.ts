import {
  formatPoints,
  leaderScore,
  parsePoints,
  publicScore,
  rankUnits,
  scoreTarget,
  scoreUnit,
  type CarriedItem,
  type Points,
  type Scheme,
  type UnitResult,
  type UnitScore,
} from '@kaoping/domain';
import type { ComputeInputs, InputIndicator, InputUnit } from './compute-inputs.js';
import { componentOf } from './live-table.js';

export interface ComputedResult {
  /** Best first, ties in office order, units without a final score last. */
  readonly units: readonly UnitResult[];
  readonly bureauTarget: string | null;
}

/**
 * 汇总. Pure: the same inputs by the same scheme version give the same result. Made from every single input and not
 * from the running sums of the live table, so that the two can be held against each other.
 */
export function computeResultOf(inputs: ComputeInputs, scheme: Scheme): ComputedResult {
  const indicators = new Map(inputs.indicators.map((indicator) => [indicator.indicator, indicator]));
  const scored = inputs.units.map((unit) => {
    const score = scoreUnit(scheme, unitInputs(unit, indicators, scheme));
    return { unit: unit.unit, name: unit.name, rankingGroup: unit.rankingGroup, points: score.final, score };
  });
  const whole = inputs.indicators.map((indicator) => itemOf(indicator, { part: 1, whole: 1 }));
  const { target } = scoreTarget(whole);
  return {
    units: rankUnits(scored, scheme.ties).map(({ unit, name, rankingGroup, rank, groupRank, score }) => ({
      ...{ unit, name, rankingGroup, ...pointsOfResult(score, scheme), rank, groupRank },
    })),
    bureauTarget: target && formatPoints(target),
  };
}

function unitInputs(unit: InputUnit, indicators: ReadonlyMap<string, InputIndicator>, scheme: Scheme) {
  const [leader, ballots] = [componentOf(scheme, 'leader'), componentOf(scheme, 'public')];
  return {
    items: unit.carries.map(({ indicator, part, whole }) =>
      itemOf(indicators.get(indicator) as InputIndicator, { part, whole }),
    ),
    leader: leader ? leaderScore(leader, unit.marks) : null,
    public: ballots ? publicScore(ballots, unit.ballots) : null,
    incentives: unit.incentives.map(({ points }) => parsePoints(points)),
    deductions: unit.deductions.map(({ points }) => parsePoints(points)),
    phase: 'computed',
  } as const;
}

function itemOf({ weight, score }: InputIndicator, share: CarriedItem['share']): CarriedItem {
  const counted = score === null ? null : { score: parsePoints(score), provisional: false };
  return { weight: parsePoints(weight), share, counted };
}

type ResultPoints = Omit<UnitResult, 'unit' | 'name' | 'rankingGroup' | 'rank' | 'groupRank'>;

function pointsOfResult(score: UnitScore, { rounding }: Scheme): ResultPoints {
  const text = (points: Points | null) => (points === null ? null : formatPoints(points));
  return {
    carriedWeight: formatPoints(score.carriedWeight),
    target: text(score.target),
    leader: text(score.leader),
    public: text(score.public),
    incentive: formatPoints(score.incentive),
    inspection: formatPoints(score.inspection),
    final: score.final && formatPoints(score.final, { decimals: rounding.decimals }),
    grade: score.grade,
  };
}
