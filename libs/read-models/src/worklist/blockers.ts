import { hasStage, stepsOf, type Blocker, type Indicator, type StageId } from '@kaoping/domain';
import { componentOf } from '../standings/component-of.js';
import type { WorkSources } from './work-sources.js';

/** Codes of `Blocker`; the texts are in the language files under `blocker.*`. */
export type BlockerCode =
  | 'PLAN_NOT_SUBMITTED'
  | 'PLAN_NOT_PUBLISHED'
  | 'QUARTER_NOT_CHECKED'
  | 'ASSESSMENT_NOT_CONFIRMED'
  | 'SCORE_NOT_VERIFIED'
  | 'FINDING_NOT_DECIDED'
  | 'INCENTIVE_NOT_DECIDED'
  | 'NOT_APPLICABLE_NOT_DECIDED'
  | 'DIFFICULTY_NOT_DECIDED'
  | 'VETO_NOT_DECIDED'
  | 'CHILD_RESULT_NOT_FINAL'
  | 'CHILD_RESULT_MISSING'
  | 'LEADER_SHEET_MISSING'
  | 'BALLOTS_BELOW_MINIMUM'
  | 'RESULT_NOT_COMPUTED'
  | 'RESULT_NOT_DECIDED'
  | 'RESULT_NOT_FINALISED'
  | 'BULLETIN_NOT_ISSUED';

type CodedBlocker = Blocker & { readonly code: BlockerCode };
type Gate = (cycle: string, views: WorkSources) => readonly CodedBlocker[];

/**
 * What still blocks the way out of a stage, by the order of the log: what landed too late to count unblocks nothing.
 * The subject is an indicator, quarter, finding, incentive or person, or the cycle itself; of ballots it is
 * `counted/minimum`.
 */
export function blockersOf(cycle: string, stage: StageId, views: WorkSources): readonly CodedBlocker[] {
  const own = GATES[stage](cycle, views);
  if (!leadsToComputation(cycle, stage, views)) return own;
  const known = new Set(own.map(({ code, subject }) => `${code}:${subject}`));
  const inputs = verification(cycle, views);
  return [...own, ...inputs.filter(({ code, subject }) => !known.has(`${code}:${subject}`))];
}

/** Nothing that is still open there can be decided once the computation has begun. */
function leadsToComputation(cycle: string, stage: StageId, { cycles }: WorkSources): boolean {
  const steps = stepsOf(cycles.schemeOf(cycle)?.stages ?? []);
  const at = steps.findIndex((step) => step.includes(stage));
  return at >= 0 && steps[at + 1]?.includes('computation') === true;
}

const verification: Gate = (cycle, views) => [
  ...unverified(cycle, views),
  ...undecidedFindings(cycle, views),
  ...undecidedIncentives(cycle, views),
  ...undecidedDeclarations(cycle, views),
  ...undecidedFactors(cycle, views),
  ...undecidedVetoes(cycle, views),
  ...missingFinals(cycle, views),
  ...missingSheets(cycle, views),
  ...missingBallots(cycle, views),
];

const nothing: Gate = () => [];

const GATES: Readonly<Record<StageId, Gate>> = {
  entry: nothing,
  drafting: (cycle, { plans }) => {
    const status = plans.plan(cycle)?.status;
    const withOffice = status === undefined || status === 'drafting' || status === 'returned';
    return withOffice ? [{ code: 'PLAN_NOT_SUBMITTED', subject: cycle }] : [];
  },
  review: (cycle, { plans }) =>
    plans.plan(cycle)?.status === 'published' ? [] : [{ code: 'PLAN_NOT_PUBLISHED', subject: cycle }],
  execution: (cycle, { cycles, quarterlyChecks }) =>
    (cycles.cycle(cycle)?.quarters ?? [])
      .filter(({ quarter }) => !['closed', 'unchecked'].includes(quarterlyChecks.statusOf(cycle, quarter)))
      .map(({ quarter }) => ({ code: 'QUARTER_NOT_CHECKED', subject: String(quarter) })),
  'self-evaluation': (cycle, views) =>
    demanded(cycle, views)
      .filter(
        ({ id }) =>
          !['confirmed', 'opened', 'verified'].includes(views.assessments.assessment(cycle, id).status),
      )
      .map(({ id }) => ({ code: 'ASSESSMENT_NOT_CONFIRMED', subject: id })),
  verification,
  evaluation: verification,
  computation: (cycle, { results }) =>
    results.result(cycle) === undefined ? [{ code: 'RESULT_NOT_COMPUTED', subject: cycle }] : [],
  // A scheme without a public notice makes the result final where it is decided.
  decision: (cycle, { cycles, results }) => {
    const result = results.result(cycle);
    if (!result?.decision) return [{ code: 'RESULT_NOT_DECIDED', subject: cycle }];
    const final = result.finalised !== null || hasStage(cycles.schemeOf(cycle), 'public-notice');
    return final ? [] : [{ code: 'RESULT_NOT_FINALISED', subject: cycle }];
  },
  'public-notice': (cycle, { results }) =>
    results.result(cycle)?.finalised ? [] : [{ code: 'RESULT_NOT_FINALISED', subject: cycle }],
  bulletin: (cycle, { results }) =>
    results.result(cycle)?.bulletin ? [] : [{ code: 'BULLETIN_NOT_ISSUED', subject: cycle }],
  'follow-up': nothing,
  archived: nothing,
};

/** Without what applies to none of its units, by the order of the log. */
function demanded(cycle: string, { plans, standings }: WorkSources): readonly Indicator[] {
  return plans.indicators(cycle).filter(({ id, units }) => {
    const exempt = standings.exempt(cycle, id);
    return units.some(({ unit }) => !exempt.has(unit));
  });
}

function unverified(cycle: string, views: WorkSources): readonly CodedBlocker[] {
  return demanded(cycle, views)
    .filter(({ id }) => !views.standings.isVerified(cycle, id))
    .map(({ id }) => ({ code: 'SCORE_NOT_VERIFIED', subject: id }));
}

function undecidedFindings(cycle: string, { findings }: WorkSources): readonly CodedBlocker[] {
  return findings
    .list(cycle)
    .filter(({ status }) => status === 'logged' || status === 'answered')
    .map(({ finding }) => ({ code: 'FINDING_NOT_DECIDED', subject: finding }));
}

function undecidedIncentives(cycle: string, { incentives }: WorkSources): readonly CodedBlocker[] {
  return incentives
    .list(cycle)
    .filter(({ status }) => status === 'claimed' || status === 'verified')
    .map(({ incentive }) => ({ code: 'INCENTIVE_NOT_DECIDED', subject: incentive }));
}

function undecidedDeclarations(cycle: string, { notApplicable }: WorkSources): readonly CodedBlocker[] {
  return notApplicable
    .list(cycle)
    .filter(({ status }) => status === 'declared')
    .map(({ declaration }) => ({ code: 'NOT_APPLICABLE_NOT_DECIDED', subject: declaration }));
}

function undecidedFactors(cycle: string, { difficulties }: WorkSources): readonly CodedBlocker[] {
  return difficulties
    .list(cycle)
    .filter(({ status }) => status === 'declared')
    .map(({ unit }) => ({ code: 'DIFFICULTY_NOT_DECIDED', subject: unit }));
}

function undecidedVetoes(cycle: string, { vetoes }: WorkSources): readonly CodedBlocker[] {
  return vetoes
    .list(cycle)
    .filter(({ status }) => status === 'proposed')
    .map(({ unit }) => ({ code: 'VETO_NOT_DECIDED', subject: unit }));
}

/** The year is not computed from months that may still change, nor without one where the scheme wants them all. */
function missingFinals(cycle: string, { cycles, results }: WorkSources): readonly CodedBlocker[] {
  const scheme = cycles.schemeOf(cycle);
  const rollup = scheme && componentOf(scheme, 'rollup');
  if (rollup === undefined) return [];
  return cycles.childrenOf(cycle).flatMap((child): readonly CodedBlocker[] => {
    const result = results.result(child);
    if (result === undefined) {
      return rollup.missing === 'refuse' ? [{ code: 'CHILD_RESULT_MISSING', subject: child }] : [];
    }
    return result.phase === 'final' ? [] : [{ code: 'CHILD_RESULT_NOT_FINAL', subject: child }];
  });
}

function missingSheets(cycle: string, { cycles, leaderSheets }: WorkSources): readonly CodedBlocker[] {
  if (!hasComponent(cycle, cycles, 'leader')) return [];
  const leaders = cycles.cycle(cycle)?.leaders ?? [];
  return leaders
    .filter(
      ({ person }) => !['submitted', 'absent'].includes(leaderSheets.sheet(cycle, person)?.status ?? 'none'),
    )
    .map(({ person }) => ({ code: 'LEADER_SHEET_MISSING', subject: person }));
}

function missingBallots(cycle: string, { cycles, standings }: WorkSources): readonly CodedBlocker[] {
  const scheme = cycles.schemeOf(cycle);
  const minimum = (scheme && componentOf(scheme, 'public')?.minimumBallots) ?? 0;
  const counted = standings.ballots(cycle);
  return counted < minimum ? [{ code: 'BALLOTS_BELOW_MINIMUM', subject: `${counted}/${minimum}` }] : [];
}

function hasComponent(cycle: string, cycles: WorkSources['cycles'], id: 'leader' | 'public'): boolean {
  const scheme = cycles.schemeOf(cycle);
  return scheme !== undefined && componentOf(scheme, id) !== undefined;
}
