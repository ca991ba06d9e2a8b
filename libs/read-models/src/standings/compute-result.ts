import {
  componentOf,
  catalogueOf,
  formatPoints,
  gradesWithQuota,
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
import { rolledUp } from './child-finals.js';
import type { ComputeInputs, InputIndicator, InputUnit } from './compute-inputs.js';
import { correctedOf } from './corrected-of.js';
import { incentiveCapsOf } from './incentive-class.js';

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
    const { name, rankingGroup } = unit;
    return {
      ...{ unit: unit.unit, name, rankingGroup, points: score.rankedBy, grade: score.grade },
      score,
      input: unit,
    };
  });
  const graded = gradesWithQuota(scheme, scored);
  const whole = inputs.indicators.flatMap(bureauItem);
  const { roundingBefore } = scheme;
  const { target } = scoreTarget(whole, { components: [], ...(roundingBefore && { roundingBefore }) });
  return {
    units: rankUnits(graded, scheme.ties).map(
      ({ unit, name, rankingGroup, rank, groupRank, score, grade, gradeBeforeQuota, input }) => ({
        ...{ unit, name, rankingGroup, ...pointsOfResult(score, scheme), grade, rank, groupRank },
        ...(componentOf(scheme, 'rollup') && { rollup: score.rollup && formatPoints(score.rollup) }),
        ...vetoOfResult(input, score, scheme),
        ...capsOfResult(score, scheme),
        ...difficultyOfResult(input, score, scheme),
        ...notApplicableOfResult(input),
        ...(input.formerNames && { formerNames: input.formerNames }),
        ...(input.tookOver && { tookOver: input.tookOver }),
        ...(gradeBeforeQuota !== null && { gradeBeforeQuota }),
      }),
    ),
    bureauTarget: target && formatPoints(target),
  };
}

function unitInputs(unit: InputUnit, indicators: ReadonlyMap<string, InputIndicator>, scheme: Scheme) {
  const { corrected = [] } = unit;
  const [leader, ballots] = [componentOf(scheme, 'leader'), componentOf(scheme, 'public')];
  return {
    items: unit.carries.map(({ indicator, part, whole, notApplicable }) => ({
      ...itemOf(indicators.get(indicator) as InputIndicator, { part, whole }),
      notApplicable: notApplicable !== undefined,
    })),
    leader: correctedOf(corrected, 'leader') ?? (leader ? leaderScore(leader, unit.marks) : null),
    public: correctedOf(corrected, 'public') ?? (ballots ? publicScore(ballots, unit.ballots) : null),
    incentives: unit.incentives.map((one) => ({ ...one, points: parsePoints(one.points) })),
    deductions: unit.deductions.map(({ points }) => parsePoints(points)),
    rollup: rolledUp(scheme, unit.finals ?? [])?.points ?? null,
    ...(unit.difficulty && { difficulty: parsePoints(unit.difficulty.factor) }),
    veto: unit.veto !== undefined,
    phase: 'computed',
  } as const;
}

function itemOf({ weight, score }: InputIndicator, share: CarriedItem['share']): CarriedItem {
  const counted = score === null ? null : { score: parsePoints(score), provisional: false };
  return { weight: parsePoints(weight), share, counted };
}

/** Without the parts of the units that it does not apply to; nothing where it applies to nobody. */
function bureauItem(indicator: InputIndicator): readonly CarriedItem[] {
  const { part, whole } = indicator.excused ?? { part: 0, whole: 1 };
  return part === whole ? [] : [itemOf(indicator, { part: whole - part, whole })];
}

function difficultyOfResult(
  { difficulty }: InputUnit,
  { beforeDifficulty }: UnitScore,
  scheme: Scheme,
): Pick<UnitResult, 'difficulty'> {
  if (difficulty === undefined || scheme.difficulty === undefined) return {};
  return { difficulty: { ...difficulty, before: beforeDifficulty && formatPoints(beforeDifficulty) } };
}

function capsOfResult(score: UnitScore, scheme: Scheme): Pick<UnitResult, 'incentiveCaps'> {
  return catalogueOf(scheme).length === 0 ? {} : { incentiveCaps: incentiveCapsOf(score) };
}

function notApplicableOfResult({ carries }: InputUnit): Pick<UnitResult, 'notApplicable'> {
  const exempt = carries.flatMap(({ indicator, notApplicable }) =>
    notApplicable === undefined ? [] : [{ indicator, ...notApplicable }],
  );
  return exempt.length === 0 ? {} : { notApplicable: exempt };
}

function vetoOfResult(
  { veto }: InputUnit,
  { beforeVeto }: UnitScore,
  scheme: Scheme,
): Pick<UnitResult, 'veto'> {
  if (veto === undefined || scheme.veto === undefined) return {};
  const before = beforeVeto && formatPoints(beforeVeto, { decimals: scheme.rounding.decimals });
  return {
    veto: { effect: scheme.veto.effect, reason: veto.reason, beforeVeto: before, source: veto.source },
  };
}

type ResultPoints = Omit<
  UnitResult,
  | 'unit'
  | 'name'
  | 'rankingGroup'
  | 'rank'
  | 'groupRank'
  | 'grade'
  | 'rollup'
  | 'veto'
  | 'incentiveCaps'
  | 'difficulty'
  | 'notApplicable'
  | 'gradeBeforeQuota'
  | 'formerNames'
  | 'tookOver'
>;

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
  };
}
