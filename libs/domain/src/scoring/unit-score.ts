import type { ComponentId, Scheme } from '../scheme/scheme.js';
import { limited } from './component-limits.js';
import { evaluatorOf } from './formula/index.js';
import { gradeOf } from './grades.js';
import { countIncentives, type GrantedPoints, type IncentiveCap } from './incentive-caps.js';
import { parsePoints } from './points-text.js';
import {
  isZero,
  maxPoints,
  minPoints,
  multiplyPoints,
  roundPoints,
  sumPoints,
  ZERO_POINTS,
  type Points,
} from './points.js';
import { scoreTarget, type CarriedItem, type TargetScore } from './target-score.js';
import { gradeUnderVeto, underVeto } from './veto.js';

export interface UnitInputs {
  readonly items: readonly CarriedItem[];
  /** `leaderScore`; null while it is sealed or unknown. */
  readonly leader: Points | null;
  /** `publicScore`; null while it is sealed or unknown. */
  readonly public: Points | null;
  /** Every incentive granted, rank bonuses among them, before any cap. */
  readonly incentives: readonly GrantedPoints[];
  /** Points of every deduction imposed and not withdrawn, positive. */
  readonly deductions: readonly Points[];
  /** `rollUp` of the cycles below; null or absent while it is unknown. */
  readonly rollup?: Points | null;
  /** The unit's difficulty factor (难度系数), within the bounds of the scheme; absent: 1. Not read where the scheme has none. */
  readonly difficulty?: Points;
  /** A confirmed veto is in force; it does what the scheme says. Default false. */
  readonly veto?: boolean;
  /** There is no grade before the computation. */
  readonly phase: 'before-computation' | 'computed';
}

export interface UnitScore extends TargetScore {
  /** As it counts: difficulty factor, rounding before the formula, floor and cap are in it. */
  readonly target: Points | null;
  /** The target score before the difficulty factor; null without a factor, or without a target score. */
  readonly beforeDifficulty: Points | null;
  /** Not computed yet, or computed while something was unverified, sealed or unknown. */
  readonly provisional: boolean;
  readonly leader: Points | null;
  readonly public: Points | null;
  readonly rollup: Points | null;
  /** Before any cap. */
  readonly incentiveGranted: Points;
  /** After the caps of the classes and the one in total. */
  readonly incentive: Points;
  /** The caps that held. */
  readonly incentiveCaps: readonly IncentiveCap[];
  /** Positive; the formula subtracts it. */
  readonly inspection: Points;
  /**
   * The formula, rounded once as the scheme declares, within its limits and under a veto; null while a component is null
   * or something that the unit carries is pending or unverified: what comes then would move it.
   */
  readonly final: Points | null;
  /**
   * What a live standing shows: the formula with 0 for every component that is still null, but for the target score or
   * the roll-up, without which there is no total. Rounded alike; equals `final` once that exists.
   */
  readonly provisionalTotal: Points | null;
  /** What `provisionalTotal` would be without the veto; null without a veto, or without a total. */
  readonly beforeVeto: Points | null;
  /** What ranks the unit: the final once computed, before that the provisional total; null: not ranked, or ineligible. */
  readonly rankedBy: Points | null;
  /** By the rounded final, before any quota (`gradesWithQuota`); null before the computation and without a final. */
  readonly grade: string | null;
}

type Values = Readonly<Record<ComponentId, Points>>;

/** One unit's score by a published scheme (its formula was checked then; one that does not parse throws here). */
export function scoreUnit(scheme: Scheme, inputs: UnitInputs): UnitScore {
  const targetScore = scoreTarget(inputs.items, scheme);
  const incentives = countIncentives(scheme, inputs.incentives);
  const target = withDifficulty(scheme, targetScore.target, inputs.difficulty);
  const values = {
    target: countedOf(scheme, 'target', target),
    leader: countedOf(scheme, 'leader', inputs.leader),
    public: countedOf(scheme, 'public', inputs.public),
    incentive: incentives.counted,
    inspection: limited(scheme, 'inspection', sumPoints(inputs.deductions)),
    rollup: countedOf(scheme, 'rollup', inputs.rollup ?? null),
  };
  const known = scheme.components.every(({ id }) => values[id] !== null);
  const complete = known && !(targetScore.provisional && countsTarget(scheme));
  const unruled = lacksBase(scheme, values) ? null : total(scheme, values);
  const veto = inputs.veto === true ? (scheme.veto ?? null) : null;
  const provisionalTotal = veto === null || unruled === null ? unruled : underVeto(veto, unruled);
  const final = complete ? provisionalTotal : null;
  const computed = inputs.phase === 'computed';
  const grade = computed && final !== null ? gradeOf(scheme.bands, final) : null;
  return {
    carriedWeight: targetScore.carriedWeight,
    countedWeight: targetScore.countedWeight,
    target: values.target,
    beforeDifficulty: target === targetScore.target ? null : targetScore.target,
    leader: values.leader,
    public: values.public,
    rollup: values.rollup,
    incentiveGranted: incentives.granted,
    incentive: values.incentive,
    incentiveCaps: incentives.caps,
    inspection: values.inspection,
    final,
    provisionalTotal,
    beforeVeto: veto === null ? null : unruled,
    rankedBy: veto?.effect === 'ineligible' ? null : computed ? final : provisionalTotal,
    grade: veto === null ? grade : gradeUnderVeto(veto, grade, scheme.bands),
    provisional: !computed || (!complete && !carriesNothing(scheme, targetScore)),
  };
}

const countsTarget = ({ components }: Scheme): boolean => components.some(({ id }) => id === 'target');

/** Such a unit has no score, and will have none: nothing is waited for. */
function carriesNothing(scheme: Scheme, { carriedWeight }: TargetScore): boolean {
  return countsTarget(scheme) && isZero(carriedWeight);
}

function withDifficulty(scheme: Scheme, target: Points | null, factor: Points | undefined): Points | null {
  if (target === null || factor === undefined || scheme.difficulty === undefined) return target;
  return multiplyPoints(target, factor);
}

function countedOf(scheme: Scheme, id: ComponentId, points: Points | null): Points | null {
  return points === null ? null : limited(scheme, id, points);
}

/** A scheme of a ledger has neither: then the formula brings the base. */
function lacksBase({ components }: Scheme, values: Readonly<Record<ComponentId, Points | null>>): boolean {
  return components.some(({ id }) => (id === 'target' || id === 'rollup') && values[id] === null);
}

function total(scheme: Scheme, components: Readonly<Record<ComponentId, Points | null>>): Points {
  return totalInSteps(scheme, components).limited;
}

/** The formula with 0 for what is null, before and after it is rounded, and held within the limits of the total. */
export function totalInSteps(
  scheme: Scheme,
  components: Readonly<Record<ComponentId, Points | null>>,
): { readonly exact: Points; readonly rounded: Points; readonly limited: Points } {
  const values: Values = {
    target: components.target ?? ZERO_POINTS,
    leader: components.leader ?? ZERO_POINTS,
    public: components.public ?? ZERO_POINTS,
    incentive: components.incentive ?? ZERO_POINTS,
    inspection: components.inspection ?? ZERO_POINTS,
    rollup: components.rollup ?? ZERO_POINTS,
  };
  const { decimals, mode } = scheme.rounding;
  const exact = evaluatorOf(scheme)(values);
  const rounded = roundPoints(exact, decimals, mode);
  const limited = scheme.totalLimits === undefined ? rounded : withinLimits(scheme.totalLimits, rounded);
  return { exact, rounded, limited };
}

function withinLimits({ min, max }: NonNullable<Scheme['totalLimits']>, points: Points): Points {
  const raised = min === undefined ? points : maxPoints(points, parsePoints(min));
  return max === undefined ? raised : minPoints(raised, parsePoints(max));
}
