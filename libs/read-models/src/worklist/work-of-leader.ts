import {
  approvalRule,
  awaitedApprovers,
  hasApproved,
  hasStage,
  isActing,
  seatOf,
  worksIn,
  type Actor,
} from '@kaoping/domain';
import { appealsHeard, rulingsCounted } from './blocker-checks.js';
import { acceptingWork, correctionWork, panelNamingWork } from './work-of-appeals.js';
import { consequencesToDecide } from './work-of-consequences.js';
import { delegationNotes } from './work-of-deputy.js';
import { closingWork, reinspectingWork, repeatingWork } from './work-of-rectification.js';
import { changesToConfirm } from './work-of-organisation.js';
import { submittersOf } from './submitters.js';
import { externalResultWork } from './work-of-external-results.js';
import { isUndecided, type FindingLine } from '../registers/findings.projection.js';
import { planChangeWork } from './work-of-plan-changes.js';
import {
  concerns,
  concernsEver,
  decidesAsChair,
  demandedOf,
  findingsToVerify,
  hadPart,
  work,
  type WorkFor,
  type WorkItem,
} from './work-sources.js';

/** What waits for a supervisor or the chair (分管领导、组长), without what concerns a unit that they work in or head. */
export function leaderWork(about: WorkFor): readonly WorkItem[] {
  return [
    ...transitionWork(about),
    ...planWork(about),
    ...changesToConfirm(about),
    ...planChangeWork(about),
    ...registerWork(about),
    ...repeatingWork(about),
    ...closingWork(about),
    ...officeUnitWork(about),
    ...sheetWork(about),
    ...acceptingWork(about),
    ...panelNamingWork(about),
    ...finalisingWork(about),
    ...correctionWork(about),
    ...consequencesToDecide(about),
    ...delegationNotes(about),
  ];
}

/** The inspection team sees what the units answered to its findings, and comes again where one says that it is done. */
export function inspectorWork(about: WorkFor): readonly WorkItem[] {
  return [...answeredWork(about), ...reinspectingWork(about), ...closingWork(about)];
}

function answeredWork({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  return views.findings
    .list(cycle.cycle)
    .filter(({ status, inspectors }) => status === 'answered' && inspectors.includes(actor.person))
    .map(({ finding, charges, answers }) =>
      work(
        'FINDING_ANSWERED',
        finding,
        charges.map(({ unit }) => unit),
        { since: answers.at(-1)?.stamp.at ?? null },
      ),
    );
}

/** Who asked for a transition, or has approved it, is not asked again. */
function transitionWork({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  const { transition } = cycle;
  if (transition === null || isActing(actor, transition.request.requestedBy)) return [];
  const { requesterUnit } = transition.request;
  if (requesterUnit !== undefined && worksIn(actor, requesterUnit)) return [];
  if (hasApproved(actor, transition.approvals)) return [];
  const submitters = submittersOf(cycle.cycle, transition.request.from, views);
  if (isActing(actor, ...submitters)) return [];
  const stages = views.cycles.schemeOf(cycle.cycle)?.stages ?? [];
  const rule = approvalRule(stages, transition.request.from);
  if (seatOf(actor, awaitedApprovers(rule, transition)) === undefined) return [];
  const since = cycle.transitions.at(-1)?.requested.at ?? null;
  return [work('TRANSITION_TO_APPROVE', transition.request.request, [], { since })];
}

function planWork({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  const plan = views.plans.plan(cycle.cycle);
  if (plan === undefined) return [];
  const last = plan.history.filter(({ step }) => step === 'submitted' || step === 'passed').at(-1);
  const review = plan.status === 'in-review' && !hadPart(actor, last);
  return review ? [work('PLAN_TO_REVIEW', cycle.cycle, [], { since: last?.stamp.at ?? null })] : [];
}

/** Verified where a section in charge recorded it, and answered by all or no longer to be answered. */
function isReady({ inCharge, verified, answerBy, unanswered }: FindingLine, today: string): boolean {
  if (inCharge !== null && verified === null) return false;
  return answerBy === null || unanswered.length === 0 || today > answerBy.until;
}

/** Who has had a hand in a finding does not confirm it. */
function hadPartIn(
  actor: Actor,
  { inspectors, inCharge, verified, signed, corrections }: FindingLine,
): boolean {
  if (isActing(actor, ...inspectors, inCharge?.recordedBy)) return true;
  return [verified, signed, ...corrections].some((step) => hadPart(actor, step));
}

function registerWork(about: WorkFor): readonly WorkItem[] {
  const { cycle, actor, today, views } = about;
  const findings = views.findings
    .list(cycle.cycle)
    .filter((line) => isUndecided(line) && isReady(line, today))
    .filter((line) => !hadPartIn(actor, line))
    .map(({ finding, charges, logged }) =>
      work(
        'FINDING_TO_CONFIRM',
        finding,
        charges.map(({ unit }) => unit),
        { since: logged.at },
      ),
    );
  const incentives = views.incentives
    .list(cycle.cycle)
    .filter(({ status, verified }) => status === 'verified' && !hadPart(actor, verified))
    .map(({ incentive, unit, verified }) =>
      work('INCENTIVE_TO_GRANT', incentive, [unit], { since: verified?.stamp.at ?? null }),
    );
  const vetoes = views.vetoes
    .list(cycle.cycle)
    .filter(({ status, proposed }) => status === 'proposed' && !hadPart(actor, proposed))
    .filter(({ unit }) => decidesAsChair(about, [unit]))
    .map(({ unit, proposed }) => work('VETO_TO_CONFIRM', unit, [unit], { since: proposed.stamp.at }));
  const declared = views.notApplicable
    .list(cycle.cycle)
    .filter((line) => line.status === 'declared' && !hadPart(actor, line.declared))
    .map(({ declaration, units, declared: { stamp } }) =>
      work('NOT_APPLICABLE_TO_APPROVE', declaration, units, { since: stamp.at }),
    );
  const factors = views.difficulties
    .list(cycle.cycle)
    .filter((line) => line.status === 'declared' && !hadPart(actor, line.declared))
    .map(({ unit, declared: { stamp } }) => work('DIFFICULTY_TO_APPROVE', unit, [unit], { since: stamp.at }));
  return [...findings, ...incentives, ...declared, ...factors, ...vetoes].filter(
    ({ units }) => !concerns(actor, units),
  );
}

/** What concerns the office's own unit is verified from outside it. */
function officeUnitWork(about: WorkFor): readonly WorkItem[] {
  const { cycle, actor, views } = about;
  const scores = demandedOf(views, cycle.cycle, cycle.officeUnit).flatMap((indicator) => {
    const { status, opened } = views.assessments.assessment(cycle.cycle, indicator.id);
    const units = indicator.units.map(({ unit }) => unit);
    return status === 'opened'
      ? [work('SCORE_TO_VERIFY', indicator.id, units, { since: opened?.stamp.at ?? null })]
      : [];
  });
  const claims = views.incentives
    .list(cycle.cycle)
    .filter(({ status, unit }) => status === 'claimed' && unit === cycle.officeUnit)
    .filter(({ unit }) => !concernsEver(actor, [unit]))
    .map(({ incentive, unit, claimed }) =>
      work('INCENTIVE_TO_VERIFY', incentive, [unit], { since: claimed.stamp.at }),
    );
  const results = externalResultWork(about).filter(({ units }) => units.includes(cycle.officeUnit));
  const recorded = findingsToVerify(cycle, views).filter(({ units }) => units.includes(cycle.officeUnit));
  return [...scores, ...results, ...recorded, ...claims].filter(({ units }) => !concerns(actor, units));
}

function sheetWork({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  if (!cycle.openStages.includes('evaluation')) return [];
  if (!cycle.leaders.some(({ person }) => person === actor.person)) return [];
  const status = views.leaderSheets.sheet(cycle.cycle, actor.person)?.status;
  return status === 'submitted' || status === 'absent' ? [] : [work('SHEET_TO_FILL', actor.person)];
}

/** 公示 has run its days, both included; where the scheme has none, the decision is enough. */
function finalisingWork({ cycle, actor, today, views }: WorkFor): readonly WorkItem[] {
  const result = views.results.result(cycle.cycle);
  if (result === undefined) return [];
  const noticed = hasStage(views.cycles.schemeOf(cycle.cycle), 'public-notice');
  const over = noticed ? result.notice !== null && result.notice.until < today : result.decision !== null;
  if (appealsHeard(cycle.cycle, views).length + rulingsCounted(cycle.cycle, views).length > 0) return [];
  if (!over || result.finalised !== null || !actor.roles.includes('chair')) return [];
  return [work('RESULT_TO_FINALISE', cycle.cycle)];
}
