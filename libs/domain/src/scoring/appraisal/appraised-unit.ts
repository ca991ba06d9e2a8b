import type { Component, Scheme } from '../../scheme/scheme.js';
import type { Explanation } from '../explanation.js';
import type { Graded } from '../grade-quota.js';
import { formatPoints } from '../points-text.js';
import { comparePoints, multiplyPoints, pointsOf, type Points } from '../points.js';
import type { Ranked } from '../ranking.js';
import { totalInSteps, type UnitScore } from '../unit-score.js';
import type {
  AppraisedComponent,
  AppraisedIncentive,
  AppraisedIndicator,
  AppraisedUnit,
  ClaimDifference,
} from './appraisal.js';
import { formulaStep } from './formula-step.js';
import { componentSteps } from './component-steps.js';
import type { Figure } from './facts.js';
import { figurePoints } from './fault.js';
import type { ScoredIndicatorFacts, ScoredUnit } from './score-unit-facts.js';
import { changed, rounded } from './step.js';

type Placed = Graded<
  Ranked<{
    readonly unit: string;
    readonly rankingGroup: string;
    readonly points: Points | null;
    readonly grade: string | null;
    readonly scored: ScoredUnit;
  }>
>;

/** A scored, ranked and graded unit as it is shown. */
export function appraisedUnit(placed: Placed, scheme: Scheme): AppraisedUnit {
  const { scored, unit, rankingGroup, rank, groupRank, grade, gradeBeforeQuota } = placed;
  const { known, score } = scored;
  const { facts } = known;
  const [final, total] = [text(score.final), text(score.provisionalTotal)];
  return {
    ...{ unit, name: known.name, rankingGroup, rank, groupRank, final, total, grade, gradeBeforeQuota },
    consequences: scheme.bands.find(({ name }) => name === grade)?.consequences ?? [],
    provisional: score.final === null,
    veto:
      facts.veto === undefined || scheme.veto === undefined
        ? null
        : { reason: facts.veto.reason, ...scheme.veto, before: text(score.beforeVeto) },
    carriedWeight: formatPoints(score.carriedWeight),
    countedWeight: formatPoints(score.countedWeight),
    components: componentsOf(scored, scheme),
    ...some(totalSteps(scored, scheme)),
    indicators: scored.indicators.map((indicator) => appraisedIndicator(indicator, scored)),
    incentives: incentivesOf(scored),
    deductions: (facts.deductions ?? []).map(({ points, ...deduction }) => ({
      ...deduction,
      points: formatPoints(figurePoints(points)),
    })),
    differences: differencesOf(scored, grade),
  };
}

/** The total as it would be without a veto: what the veto does has its own words. */
function totalSteps({ score }: ScoredUnit, scheme: Scheme): readonly Explanation[] {
  if (score.provisionalTotal === null) return [];
  const { exact, rounded: kept, limited } = totalInSteps(scheme, score);
  return [
    ...formulaStep(scheme, score, exact),
    ...rounded(exact, kept, scheme.rounding),
    ...changed(comparePoints(kept, limited) < 0 ? 'rule.step-floor' : 'rule.step-cap', kept, limited),
  ];
}

/** Left out where there are none, so that a document is no longer than what there is to say. */
const some = (steps: readonly Explanation[]): { readonly steps?: readonly Explanation[] } =>
  steps.length === 0 ? {} : { steps };

function componentsOf(scored: ScoredUnit, scheme: Scheme): readonly AppraisedComponent[] {
  const { score, rollup } = scored;
  return scheme.components.map((component) => ({
    ...appraisedComponent(component, score, rollup),
    ...some(componentSteps(component, scored, scheme)),
  }));
}

function appraisedComponent(
  { id, name }: Component,
  score: UnitScore,
  rollup: Explanation | null,
): AppraisedComponent {
  return {
    id,
    name,
    points: text(score[id]),
    ...(id === 'incentive' &&
      comparePoints(score.incentive, score.incentiveGranted) !== 0 && {
        before: formatPoints(score.incentiveGranted),
      }),
    ...(id === 'rollup' && rollup !== null && { explanation: rollup }),
  };
}

function appraisedIndicator(
  { indicator, status, score, explanation, steps }: ScoredIndicatorFacts,
  { known }: ScoredUnit,
): AppraisedIndicator {
  const { id, name, group, weight, rule } = indicator;
  const share = known.shares.get(id);
  return {
    id,
    name,
    ...(group !== undefined && { group }),
    weight,
    rule,
    ...(share && { share }),
    ...(share && score && { counted: formatPoints(partOf(score, share)) }),
    status,
    observation: known.observations.get(id) ?? null,
    score: text(score),
    explanation,
    ...some(steps),
  };
}

const partOf = (score: Points, { part, whole }: NonNullable<AppraisedIndicator['share']>): Points =>
  multiplyPoints(score, pointsOf(part, whole));

function incentivesOf({ known, bonuses }: ScoredUnit): readonly AppraisedIncentive[] {
  return [
    ...(known.facts.incentives ?? []).map(({ points, ...incentive }) => ({
      ...incentive,
      points: formatPoints(figurePoints(points)),
    })),
    ...bonuses.map(({ id, of, rank, count, points, ...classed }) => ({
      ...classed,
      reason: of,
      points: formatPoints(points),
      bonus: { id, rank, count },
    })),
  ];
}

function differencesOf(
  { known, indicators, score }: ScoredUnit,
  grade: string | null,
): readonly ClaimDifference[] {
  const { claimed = {} } = known.facts;
  return [
    ...Object.entries(claimed.items ?? {}).flatMap(([id, figure]) => {
      const computed = indicators.find(({ indicator }) => indicator.id === id)?.score ?? null;
      return differs(figure, computed, { what: 'item', indicator: id });
    }),
    ...(claimed.total === undefined ? [] : differs(claimed.total, score.final, { what: 'total' })),
    ...(claimed.grade === undefined || claimed.grade === grade
      ? []
      : [{ what: 'grade', claimed: claimed.grade, computed: grade } as const]),
  ];
}

function differs(
  claimed: Figure,
  computed: Points | null,
  about: Pick<ClaimDifference, 'what' | 'indicator'>,
): readonly ClaimDifference[] {
  if (computed !== null && comparePoints(figurePoints(claimed), computed) === 0) return [];
  return [{ ...about, claimed: formatPoints(figurePoints(claimed)), computed: text(computed) }];
}

function text(points: Points | null): string | null {
  return points && formatPoints(points);
}
