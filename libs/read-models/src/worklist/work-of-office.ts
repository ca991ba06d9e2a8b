import { hasStage, WORKING_STAGES, type StageId } from '@kaoping/domain';
import { blockersOf } from './blockers.js';
import { isOutdated } from './outdated-result.js';
import { acceptingWork, recomputingWork } from './work-of-appeals.js';
import { externalResultWork } from './work-of-external-results.js';
import { consequencesToTell } from './work-of-consequences.js';
import { teamsToDissolve } from './work-of-organisation.js';
import { closingWork, orderingWork, reinspectingWork } from './work-of-rectification.js';
import {
  concerns,
  concernsEver,
  findingsToVerify,
  work,
  type WorkFor,
  type WorkItem,
} from './work-sources.js';

/** What waits for the appraisal office (考评办). Scores of its own unit wait for a leader instead. */
export function officeWork(about: WorkFor): readonly WorkItem[] {
  return [
    ...planWork(about),
    ...teamsToDissolve(about),
    ...assessmentWork(about),
    ...externalResultWork(about).filter(({ units }) => !units.includes(about.cycle.officeUnit)),
    ...registerWork(about),
    ...orderingWork(about),
    ...reinspectingWork(about),
    ...closingWork(about),
    ...bonusWork(about),
    ...quarterWork(about),
    ...sheetWork(about),
    ...resultWork(about),
    ...acceptingWork(about),
    ...recomputingWork(about),
    ...consequencesToTell(about),
    ...transitionWork(about),
  ];
}

function planWork({ cycle, views }: WorkFor): readonly WorkItem[] {
  if (!hasStage(views.cycles.schemeOf(cycle.cycle), 'drafting')) return [];
  const status = views.plans.plan(cycle.cycle)?.status;
  const drafting = status === undefined || status === 'drafting' || status === 'returned';
  if (status === 'reviewed') return [work('PLAN_TO_PUBLISH', cycle.cycle)];
  return drafting && cycle.openStages.length > 0 ? [work('PLAN_TO_SUBMIT', cycle.cycle)] : [];
}

function assessmentWork({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  return views.plans.indicators(cycle.cycle).flatMap((planned) => {
    const indicator = views.notApplicable.demanded(cycle.cycle, planned);
    if (indicator.units.length === 0) return [];
    const { status, confirmed, opened } = views.assessments.assessment(cycle.cycle, indicator.id);
    const units = indicator.units.map(({ unit }) => unit);
    if (status === 'confirmed') {
      return [work('ASSESSMENT_TO_OPEN', indicator.id, units, { since: confirmed?.stamp.at ?? null })];
    }
    if (status !== 'opened' || units.includes(cycle.officeUnit) || concerns(actor, units)) return [];
    return [work('SCORE_TO_VERIFY', indicator.id, units, { since: opened?.stamp.at ?? null })];
  });
}

function registerWork({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  const answered = views.findings
    .list(cycle.cycle)
    .filter(({ status }) => status === 'answered')
    .map(({ finding, charges, answers }) =>
      work(
        'FINDING_ANSWERED',
        finding,
        charges.map(({ unit }) => unit),
        { since: answers.at(-1)?.stamp.at ?? null },
      ),
    );
  const claimed = views.incentives
    .list(cycle.cycle)
    .filter(({ status, unit }) => status === 'claimed' && unit !== cycle.officeUnit)
    .filter(({ unit }) => !concernsEver(actor, [unit]))
    .map(({ incentive, unit, claimed }) =>
      work('INCENTIVE_TO_VERIFY', incentive, [unit], { since: claimed.stamp.at }),
    );
  const recorded = findingsToVerify(cycle, views).filter(({ units }) => !units.includes(cycle.officeUnit));
  return [...answered, ...[...recorded, ...claimed].filter(({ units }) => !concerns(actor, units))];
}

/** Bonuses by place that the scheme declares and nobody has awarded; a period without any needs none. */
function bonusWork({ cycle, views }: WorkFor): readonly WorkItem[] {
  if (!WORKING_STAGES.some((stage) => cycle.openStages.includes(stage))) return [];
  const bonuses = views.cycles.schemeOf(cycle.cycle)?.rankBonuses ?? [];
  return bonuses
    .filter(({ id }) => views.rankBonuses.rankBonus(cycle.cycle, id) === undefined)
    .map(({ id }) => work('RANK_BONUS_TO_AWARD', id));
}

/** A quarter is opened once its last day is over, and closed once it is open. */
function quarterWork({ cycle, today, views }: WorkFor): readonly WorkItem[] {
  if (!cycle.openStages.includes('execution')) return [];
  return cycle.quarters.flatMap(({ quarter, to }) => {
    const status = views.quarterlyChecks.statusOf(cycle.cycle, quarter);
    const since = views.quarterlyChecks.sheet(cycle.cycle, quarter)?.opened?.at ?? null;
    if (status === 'open') return [work('QUARTER_TO_CLOSE', String(quarter), [], { since })];
    return status === 'none' && to < today ? [work('QUARTER_TO_OPEN', String(quarter))] : [];
  });
}

function sheetWork({ cycle, views }: WorkFor): readonly WorkItem[] {
  if (!cycle.openStages.includes('evaluation')) return [];
  return blockersOf(cycle.cycle, 'evaluation', views)
    .filter(({ code }) => code === 'LEADER_SHEET_MISSING')
    .map(({ subject }) => work('LEADER_SHEET_MISSING', subject));
}

function resultWork({ cycle, views }: WorkFor): readonly WorkItem[] {
  const result = views.results.result(cycle.cycle);
  const open = (stage: StageId) => cycle.openStages.includes(stage);
  if (open('computation') && (result === undefined || isOutdated(cycle.cycle, views)))
    return [work('RESULT_TO_COMPUTE', cycle.cycle)];
  if (open('decision') && !result?.decision) return [work('DECISION_TO_RECORD', cycle.cycle)];
  if (open('public-notice') && !result?.notice) return [work('NOTICE_TO_OPEN', cycle.cycle)];
  if (open('bulletin') && !result?.bulletin) return [work('BULLETIN_TO_ISSUE', cycle.cycle)];
  return [];
}

/** A stage whose way out is clear waits for the office's request; the last one has no way out. */
function transitionWork({ cycle, views }: WorkFor): readonly WorkItem[] {
  const [stage] = cycle.openStages;
  if (stage === undefined || stage === 'archived' || cycle.transition !== null) return [];
  return blockersOf(cycle.cycle, stage, views).length === 0 ? [work('TRANSITION_TO_REQUEST', stage)] : [];
}
