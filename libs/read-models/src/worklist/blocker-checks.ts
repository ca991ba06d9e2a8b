import { componentOf, hasStage, type Blocker, type Indicator } from '@kaoping/domain';
import { isUndecided } from '../registers/findings.projection.js';
import { isOpenOrder } from '../registers/rectifications.projection.js';
import { overtakenVotes } from '../results/overtaken-votes.js';
import type { BlockerCode } from './blocker-codes.js';
import { isOutdated } from './outdated-result.js';
import type { WorkSources } from './work-sources.js';

export type CodedBlocker = Blocker & { readonly code: BlockerCode; readonly units: readonly string[] };

/** Finds one kind of thing that is unfinished. */
export type BlockerCheck = (cycle: string, views: WorkSources) => readonly CodedBlocker[];

const blocker = (code: BlockerCode, subject: string, units: readonly string[] = []): CodedBlocker => ({
  ...{ code, subject, units },
});

/** One blocker, about the cycle as a whole, while something has not been done. */
const until =
  (code: BlockerCode, done: (cycle: string, views: WorkSources) => boolean): BlockerCheck =>
  (cycle, views) =>
    done(cycle, views) ? [] : [blocker(code, cycle)];

export const planSubmitted = until('PLAN_NOT_SUBMITTED', (cycle, { plans }) => {
  const status = plans.plan(cycle)?.status;
  return status !== undefined && status !== 'drafting' && status !== 'returned';
});

export const planPublished = until(
  'PLAN_NOT_PUBLISHED',
  (cycle, { plans }) => plans.plan(cycle)?.status === 'published',
);

export const quartersChecked: BlockerCheck = (cycle, { cycles, quarterlyChecks }) =>
  (cycles.cycle(cycle)?.quarters ?? [])
    .filter(({ quarter }) => !['closed', 'unchecked'].includes(quarterlyChecks.statusOf(cycle, quarter)))
    .map(({ quarter }) => blocker('QUARTER_NOT_CHECKED', String(quarter)));

/** Without what applies to none of its units, by the order of the log. */
function demanded(cycle: string, { plans, standings }: WorkSources): readonly Indicator[] {
  return plans.indicators(cycle).filter(({ id, units }) => {
    const exempt = standings.exempt(cycle, id);
    return units.some(({ unit }) => !exempt.has(unit));
  });
}

/** Self-scored by the clerk of the lead unit, then sent out by its head. */
export const assessmentsConfirmed: BlockerCheck = (cycle, views) =>
  demanded(cycle, views).flatMap(({ id, units }) => {
    const { status, selfScore } = views.assessments.assessment(cycle, id);
    if (['confirmed', 'opened', 'verified'].includes(status)) return [];
    const code = selfScore === null ? 'SELF_SCORE_MISSING' : 'ASSESSMENT_NOT_CONFIRMED';
    return [blocker(code, id, idsOf(units))];
  });

export const scoresVerified: BlockerCheck = (cycle, views) =>
  demanded(cycle, views)
    .filter(({ id }) => !views.standings.isVerified(cycle, id))
    .map(({ id, units }) => blocker('SCORE_NOT_VERIFIED', id, idsOf(units)));

export const findingsDecided: BlockerCheck = (cycle, { findings }) =>
  findings
    .list(cycle)
    .filter(isUndecided)
    .map(({ finding, charges }) => blocker('FINDING_NOT_DECIDED', finding, idsOf(charges)));

/** Neither closed off nor waived: a repetition may still cost points before the computation, and after it nothing ends. */
export const ordersClosed: BlockerCheck = (cycle, { rectifications }) =>
  rectifications
    .list(cycle)
    .filter(isOpenOrder)
    .map(({ order, unit }) => blocker('RECTIFICATION_OPEN', order, [unit]));

export const incentivesDecided: BlockerCheck = (cycle, { incentives }) =>
  incentives
    .list(cycle)
    .filter(({ status }) => status === 'claimed' || status === 'verified')
    .map(({ incentive, unit }) => blocker('INCENTIVE_NOT_DECIDED', incentive, [unit]));

export const declarationsDecided: BlockerCheck = (cycle, { notApplicable }) =>
  notApplicable
    .list(cycle)
    .filter(({ status }) => status === 'declared')
    .map(({ declaration, units }) => blocker('NOT_APPLICABLE_NOT_DECIDED', declaration, units));

export const factorsDecided: BlockerCheck = (cycle, { difficulties }) =>
  difficulties
    .list(cycle)
    .filter(({ status }) => status === 'declared')
    .map(({ unit }) => blocker('DIFFICULTY_NOT_DECIDED', unit, [unit]));

export const vetoesDecided: BlockerCheck = (cycle, { vetoes }) =>
  vetoes
    .list(cycle)
    .filter(({ status }) => status === 'proposed')
    .map(({ unit }) => blocker('VETO_NOT_DECIDED', unit, [unit]));

/** Behind these stages units no longer change. */
export const changesDecided: BlockerCheck = (cycle, { organisation }) =>
  organisation
    .list(cycle)
    .filter(({ status }) => status === 'proposed')
    .map(({ change, concerned }) => blocker('ORGANISATION_CHANGE_NOT_DECIDED', change, concerned));

/** The year is not computed from months that may still change, nor without one where the scheme wants them all. */
export const finalsThere: BlockerCheck = (cycle, { cycles, results }) => {
  const scheme = cycles.schemeOf(cycle);
  const rollup = scheme && componentOf(scheme, 'rollup');
  if (rollup === undefined) return [];
  return cycles.childrenOf(cycle).flatMap((child): readonly CodedBlocker[] => {
    const result = results.result(child);
    if (result === undefined) {
      return rollup.missing === 'refuse' ? [blocker('CHILD_RESULT_MISSING', child)] : [];
    }
    return result.phase === 'final' ? [] : [blocker('CHILD_RESULT_NOT_FINAL', child)];
  });
};

export const sheetsSubmitted: BlockerCheck = (cycle, { cycles, leaderSheets }) => {
  const scheme = cycles.schemeOf(cycle);
  if (scheme === undefined || componentOf(scheme, 'leader') === undefined) return [];
  const leaders = cycles.cycle(cycle)?.leaders ?? [];
  return leaders
    .filter(
      ({ person }) => !['submitted', 'absent'].includes(leaderSheets.sheet(cycle, person)?.status ?? 'none'),
    )
    .map(({ person }) => blocker('LEADER_SHEET_MISSING', person));
};

export const ballotsEnough: BlockerCheck = (cycle, { cycles, standings }) => {
  const scheme = cycles.schemeOf(cycle);
  const minimum = (scheme && componentOf(scheme, 'public')?.minimumBallots) ?? 0;
  const counted = standings.ballots(cycle);
  return counted < minimum ? [blocker('BALLOTS_BELOW_MINIMUM', `${counted}/${minimum}`)] : [];
};

/** After a return the earlier computation stays on record, and does for the way out only if nothing has changed. */
export const resultComputed: BlockerCheck = (cycle, views) => {
  if (views.results.result(cycle) === undefined) return [blocker('RESULT_NOT_COMPUTED', cycle)];
  return isOutdated(cycle, views) ? [blocker('RESULT_OUTDATED', cycle)] : [];
};

export const resultDecided = until(
  'RESULT_NOT_DECIDED',
  (cycle, { results }) => (results.result(cycle)?.decision ?? null) !== null,
);

/** A scheme without a public notice makes the result final where it is decided. */
export const finalWithoutNotice: BlockerCheck = (cycle, views) => {
  if (resultDecided(cycle, views).length > 0) return [];
  return hasStage(views.cycles.schemeOf(cycle), 'public-notice') ? [] : resultFinal(cycle, views);
};

/** Filed or accepted, and nobody has ruled. */
export const appealsHeard: BlockerCheck = (cycle, views) =>
  views.appeals
    .undecided(cycle)
    .map((line) =>
      blocker(
        overtakenVotes(line, views).length > 0 ? 'APPEAL_VOTES_OVERTAKEN' : 'APPEAL_NOT_DECIDED',
        line.appeal,
        [line.unit],
      ),
    );

/** A ruling that corrected something moves the result only when that is computed anew. */
export const rulingsCounted: BlockerCheck = (cycle, { appeals, results }) => {
  const counted = results.countedRulings(cycle);
  const open = appeals.corrections(cycle).filter(({ ruling }) => !counted.includes(ruling));
  return open.length === 0 ? [] : [blocker('RESULT_NOT_RECOMPUTED', cycle, idsOf(open))];
};

export const resultFinal = until(
  'RESULT_NOT_FINALISED',
  (cycle, { results }) => (results.result(cycle)?.finalised ?? null) !== null,
);

export const bulletinIssued = until(
  'BULLETIN_NOT_ISSUED',
  (cycle, { results }) => (results.result(cycle)?.bulletin ?? null) !== null,
);

const idsOf = (units: readonly { readonly unit: string }[]): readonly string[] => [
  ...new Set(units.map(({ unit }) => unit)),
];
