import {
  comparePoints,
  countedScore,
  countIncentives,
  dueAt,
  explainCap,
  formatPoints,
  indicatorPoints as asCounted,
  indicatorRounding,
  indicatorRule,
  multiplyPoints,
  ONE_POINT,
  parsePoints,
  scoreIndicator,
  pointsOf,
  shareOf,
  spreadOf,
  sumPoints,
  type Explanation,
  type Indicator,
  type JointPart,
  type Points,
  type Reported,
  type VetoEffect,
} from '@kaoping/domain';
import type { EventRef } from '../facts.js';
import { takenFrom, type IndicatorHandover } from '../plan/handovers.js';
import { rolledUp, type ChildFinal } from './child-finals.js';
import type {
  CountedDifficulty,
  CountedExemption,
  CorrectedComponent,
  CountedPoints,
  CountedVeto,
  LateFact,
  UnitMark,
} from './counted.js';
import { classOf, grantedPoints, incentiveClaimedOf } from './incentive-class.js';
import { countedReport, type LiveSources } from './live-table.js';

/** How one unit's score is made up (得分明细): every point names the events it came from. */
export interface UnitBreakdown {
  readonly unit: string;
  readonly indicators: readonly IndicatorPoints[];
  /** Null while sealed. */
  readonly leaderMarks: readonly UnitMark[] | null;
  /** Ballots by option; a ballot names no event, because it must not be found again. Null while sealed. */
  readonly ballots: Readonly<Record<string, number>> | null;
  /** Additions, rank bonuses among them. While a veto suspends them they stay here and do not count. */
  readonly incentives: readonly (CountedPoints & { readonly suspended: boolean })[];
  /** What of them was claimed, granted and counts, and which caps held. */
  readonly incentiveCount: IncentiveCount;
  readonly deductions: readonly CountedPoints[];
  /** How the target score came about beyond the points of the indicators; empty where nothing was added to it. */
  readonly target: readonly Explanation[];
  /** Evaluations whose value was corrected, on appeal or after the result was final; marks and ballots stay as they were. */
  readonly corrected: readonly CorrectedComponent[];
  readonly late: readonly LateFact[];
  readonly veto:
    (CountedVeto & { readonly effect: VetoEffect['effect']; readonly score: string | null }) | null;
  /** In force, with the approval that it came from; null: none, or the scheme knows no factor. */
  readonly difficulty: CountedDifficulty | null;
  /** Null where the scheme rolls nothing up. */
  readonly rollup: RollupPoints | null;
}

export interface IncentiveCount {
  readonly claimed: string;
  readonly granted: string;
  readonly counted: string;
  readonly caps: readonly Explanation[];
}

/** Months rolled up to the year: what each came to, and what the rule made of them. */
export interface RollupPoints {
  readonly points: string | null;
  readonly explanation: Explanation;
  readonly finals: readonly ChildFinal[];
}

export interface IndicatorPoints {
  readonly indicator: string;
  readonly title: string;
  /** Of the indicator, before it is divided. */
  readonly weight: string;
  /** The unit's part of the shares of all that carry it. */
  readonly share: { readonly part: number; readonly whole: number };
  /** Whether the unit leads or assists (牵头、配合), where the plan tells; null alone, or where all carry it alike. */
  readonly role: JointPart | null;
  /** How the score of a joint indicator is divided; null where the unit carries it alone or it does not count. */
  readonly division: Explanation | null;
  readonly carriedWeight: string;
  readonly status: 'verified' | 'provisional' | 'not-counted' | 'not-applicable';
  /** Of the indicator as a whole (同责同分); null while it does not count. */
  readonly score: string | null;
  /** What of it falls to the unit. */
  readonly points: string | null;
  /** Percent due at the end of the last closed quarter; null when none has closed. */
  readonly due: string | null;
  readonly explanation: Explanation | null;
  /** The event that gave the weight first, then those that gave the score. */
  readonly sources: readonly EventRef[];
  /** Units whose part of it the unit has taken over; only where there are any. */
  readonly takenFrom?: readonly string[];
}

/** What the breakdown needs beside the table's sources. */
export interface BreakdownSources extends LiveSources {
  readonly carried: readonly Indicator[];
  origin(indicator: string): EventRef | undefined;
  /** By which it has changed hands, in the order of the log. */
  handovers(indicator: string): readonly IndicatorHandover[];
  /** The unit's target score without its difficulty factor; null: it has none. */
  readonly beforeDifficulty: Points | null;
  /** The unit's total, without its veto and with it; null: no veto, or no total. */
  readonly beforeVeto: Points | null;
  readonly total: Points | null;
}

export function breakdownOf(unit: string, sources: BreakdownSources): UnitBreakdown {
  const { facts, tally } = sources;
  const sealed = !facts.evaluationClosed;
  const carried = new Set(sources.carried.map(({ id }) => id));
  return {
    unit,
    indicators: sources.carried.map((indicator) => indicatorPoints(unit, indicator, sources)),
    leaderMarks: sealed ? null : facts.marks(unit),
    ballots: sealed ? null : tally.of(unit),
    incentives: facts.incentives(unit).map((one) => ({
      ...one,
      ...classOf(one, sources.scheme),
      suspended: suspends(sources, unit),
    })),
    incentiveCount: incentiveCount(unit, sources),
    deductions: facts.deductions(unit),
    target: targetWords(unit, sources),
    corrected: facts.corrected(unit),
    late: facts.late.filter(
      (fact) => fact.unit === unit || (fact.unit === null && carried.has(fact.subject ?? '')),
    ),
    veto: vetoOf(unit, sources),
    difficulty: sources.scheme.difficulty === undefined ? null : facts.difficulty(unit),
    rollup: rollupOf(unit, sources),
  };
}

function incentiveCount(unit: string, { facts, scheme }: LiveSources): IncentiveCount {
  const incentives = facts.incentives(unit);
  const { granted, counted, caps } = countIncentives(
    scheme,
    incentives.map((one) => grantedPoints(one, scheme)),
  );
  return {
    claimed: incentiveClaimedOf(incentives),
    ...{ granted: formatPoints(granted), counted: formatPoints(counted), caps: caps.map(explainCap) },
  };
}

/** An effect that leaves the score as it is suspends nothing, and neither does a cap that is not reached. */
function suspends({ scheme, facts, beforeVeto, total }: BreakdownSources, unit: string): boolean {
  if (facts.veto(unit) === null) return false;
  const effect = scheme.veto?.effect;
  const cut = beforeVeto !== null && total !== null && comparePoints(total, beforeVeto) < 0;
  return effect === 'set' || effect === 'zero' || (effect === 'cap' && cut);
}

function vetoOf(unit: string, { scheme, facts }: LiveSources): UnitBreakdown['veto'] {
  const veto = facts.veto(unit);
  if (veto === null || scheme.veto === undefined) return null;
  const score = 'score' in scheme.veto ? scheme.veto.score : null;
  return { ...veto, effect: scheme.veto.effect, score };
}

function rollupOf(unit: string, { scheme, finals }: LiveSources): RollupPoints | null {
  const children = finals(unit);
  const rolled = rolledUp(scheme, children);
  if (rolled === null) return null;
  const { points, explanation } = rolled;
  return { points: points && formatPoints(points), explanation, finals: children };
}

function indicatorPoints(unit: string, indicator: Indicator, sources: BreakdownSources): IndicatorPoints {
  const { facts, scheme } = sources;
  const { verified } = facts.indicator(indicator.id);
  const reported = countedReport(indicator, sources);
  const quarter = facts.closedQuarter;
  const due = quarter === null ? null : dueAt(indicator, quarter, scheme.milestoneSplit);
  const counted = countedScore(indicator, {
    verified: verified?.score ?? null,
    reported,
    due,
  });
  const share = shareOf(unit, indicator);
  const exempt = facts.exemptions(indicator.id).get(unit);
  if (exempt !== undefined) return notApplicable(indicator, share, exempt, sources);
  const part = pointsOf(share.part, share.whole);
  const role = indicator.units.find((carrier) => carrier.unit === unit)?.role ?? null;
  const score = counted && asCounted(counted.score, scheme);
  const points = score && formatPoints(multiplyPoints(score, part));
  return {
    indicator: indicator.id,
    title: indicator.title,
    weight: indicator.weight,
    share,
    role,
    division:
      score === null || points === null || share.part === share.whole
        ? null
        : divisionOf(role, { ...share, score: formatPoints(score), points }),
    carriedWeight: formatPoints(multiplyPoints(parsePoints(indicator.weight), part)),
    status: counted === null ? 'not-counted' : counted.provisional ? 'provisional' : 'verified',
    score: score && formatPoints(score),
    points,
    due: due && formatPoints(due),
    explanation:
      counted &&
      withParts(counted.explanation, [
        ...(verified === null ? [] : ruleWords(indicator, reported)),
        ...indicatorRounding(counted.score, scheme),
      ]),
    sources: [...origin(sources, indicator.id), ...(verified?.sources ?? (reported ? [reported.ref] : []))],
    ...takenFrom(unit, sources.handovers(indicator.id)),
  };
}

/** What the rule gives on the latest report, beside the verified score: the same, or what somebody gave a reason to leave. */
function ruleWords(indicator: Indicator, reported: Reported | null): readonly Explanation[] {
  if (indicatorRule(indicator) === 'manual') return [];
  const scored = scoreIndicator(indicator, reported);
  return scored === null ? [] : [scored.explanation];
}

const withParts = (explanation: Explanation, parts: readonly Explanation[]): Explanation =>
  parts.length === 0 ? explanation : { ...explanation, parts: [...(explanation.parts ?? []), ...parts] };

/** What was reported and verified of it stays in the register and does not count. */
function notApplicable(
  indicator: Indicator,
  share: IndicatorPoints['share'],
  { reason, ref }: CountedExemption,
  sources: BreakdownSources,
): IndicatorPoints {
  const spread = sources.scheme.notApplicable === 'spread-weight';
  return {
    ...{ indicator: indicator.id, title: indicator.title, weight: indicator.weight, share },
    ...{ role: null, division: null, carriedWeight: '0', status: 'not-applicable' },
    ...{ score: null, points: null, due: null },
    explanation: {
      code: spread ? 'explanation.not-applicable-spread' : 'explanation.not-applicable',
      params: { reason },
    },
    sources: [...origin(sources, indicator.id), ref],
  };
}

function targetWords(unit: string, sources: BreakdownSources): readonly Explanation[] {
  return [...spreadWords(unit, sources), ...difficultyWords(unit, sources)];
}

function difficultyWords(
  unit: string,
  { facts, beforeDifficulty }: BreakdownSources,
): readonly Explanation[] {
  const difficulty = facts.difficulty(unit);
  if (difficulty === null || beforeDifficulty === null) return [];
  const { factor, reason } = difficulty;
  const [before, after] = [beforeDifficulty, multiplyPoints(beforeDifficulty, parsePoints(factor))];
  const params = { factor, reason, before: formatPoints(before), after: formatPoints(after) };
  return [{ code: 'explanation.difficulty', params }];
}

function spreadWords(unit: string, { scheme, facts, carried }: BreakdownSources): readonly Explanation[] {
  const weightOf = (applies: boolean): Points =>
    sumPoints(
      carried
        .filter(({ id }) => facts.exemptions(id).has(unit) !== applies)
        .map((indicator) => {
          const { part, whole } = shareOf(unit, indicator);
          return multiplyPoints(parsePoints(indicator.weight), pointsOf(part, whole));
        }),
    );
  const [applicable, excused] = [weightOf(true), weightOf(false)];
  const factor = spreadOf({ carried: applicable, excused }, scheme);
  if (factor === ONE_POINT) return [];
  const params = {
    ...{ excused: formatPoints(excused), applicable: formatPoints(applicable) },
    factor: formatPoints(factor),
  };
  return [{ code: 'explanation.weight-spread', params }];
}

function divisionOf(
  role: JointPart | null,
  { part, whole, score, points }: { part: number; whole: number; score: string; points: string },
): Explanation {
  const params = { part: String(part), whole: String(whole), of: score, points };
  return { code: `explanation.joint-${role ?? 'equal'}`, params };
}

function origin(sources: BreakdownSources, indicator: string): readonly EventRef[] {
  const ref = sources.origin(indicator);
  const handovers = sources.handovers(indicator).map((one) => one.ref);
  return ref === undefined ? handovers : [ref, ...handovers];
}
