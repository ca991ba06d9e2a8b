import { ASSESSED_STAGES, WORKING_STAGES, type StageId } from '@kaoping/domain';
import type { WorkCode, WorkFor, WorkItem } from './work-sources.js';

const SELF_SCORED: readonly StageId[] = ['self-evaluation', 'verification'];
const HEARD: readonly StageId[] = ['public-notice'];

/**
 * The stages in which what a code asks for is taken at all; a code that is not named is taken in any, or looks at the
 * stage itself. A transition that was forced leaves work behind that nobody can do any more: it stays on the transition's
 * own list of blockers, and is nobody's to do.
 */
const TAKEN_IN: Partial<Readonly<Record<WorkCode, readonly StageId[]>>> = {
  PLAN_TO_SUBMIT: ['drafting', 'review'],
  PLAN_TO_REVIEW: ['review'],
  PLAN_TO_PUBLISH: ['review'],
  PLAN_CHANGE_TO_APPROVE: ASSESSED_STAGES,
  ORGANISATION_CHANGE_TO_CONFIRM: ['entry', 'execution', 'self-evaluation'],
  TEAM_TO_DISSOLVE: ['entry', 'execution', 'self-evaluation'],
  SELF_SCORE_TO_GIVE: SELF_SCORED,
  ASSESSMENT_TO_FILE: SELF_SCORED,
  ASSESSMENT_TO_AMEND: SELF_SCORED,
  ASSESSMENT_TO_CONFIRM: SELF_SCORED,
  ASSESSMENT_TO_OPEN: ['verification'],
  SCORE_TO_VERIFY: ['verification'],
  FINDING_TO_ANSWER: WORKING_STAGES,
  FINDING_ANSWERED: WORKING_STAGES,
  FINDING_TO_VERIFY: WORKING_STAGES,
  FINDING_TO_CONFIRM: WORKING_STAGES,
  INCENTIVE_TO_VERIFY: WORKING_STAGES,
  INCENTIVE_TO_GRANT: WORKING_STAGES,
  NOT_APPLICABLE_TO_APPROVE: ASSESSED_STAGES,
  DIFFICULTY_TO_APPROVE: WORKING_STAGES,
  VETO_TO_CONFIRM: WORKING_STAGES,
  RANK_BONUS_TO_AWARD: WORKING_STAGES,
  SHEET_TO_FILL: ['evaluation'],
  LEADER_SHEET_MISSING: ['evaluation'],
  APPEAL_TO_ACCEPT: HEARD,
  APPEAL_PANEL_TO_NAME: HEARD,
  APPEAL_TO_VOTE: HEARD,
  APPEAL_TO_VOTE_ANEW: HEARD,
  RESULT_TO_RECOMPUTE: HEARD,
  RESULT_TO_FINALISE: ['decision', 'public-notice'],
};

/** Nothing of these is taken once a cycle is archived. */
const UNTIL_ARCHIVED: ReadonlySet<WorkCode> = new Set([
  ...(['RECTIFICATION_TO_ORDER', 'RECTIFICATION_TO_PLAN', 'RECTIFICATION_TO_REPORT'] as const),
  ...(['RECTIFICATION_TO_INSPECT', 'RECTIFICATION_TO_CLOSE', 'RECTIFICATION_TO_REPEAT'] as const),
  ...(['CONSEQUENCES_TO_PROPOSE', 'CONSEQUENCE_TO_CONFIRM', 'CONSEQUENCE_TO_LIFT'] as const),
  ...(['CONSEQUENCE_TO_TELL', 'CONSEQUENCE_TO_ACKNOWLEDGE'] as const),
]);

/** Without what no open stage takes; once the result is final (定稿), a cycle takes nothing that the stages list. */
export function takenNow({ cycle, views }: WorkFor, items: readonly WorkItem[]): readonly WorkItem[] {
  const open = (stages: readonly StageId[]): boolean =>
    stages.some((stage) => cycle.openStages.includes(stage));
  const frozen = (views.results.result(cycle.cycle)?.finalised ?? null) !== null;
  const rectified = cycle.openStages.length > 0 && !open(['archived']);
  return items.filter(({ code }) => {
    if (UNTIL_ARCHIVED.has(code)) return rectified;
    const stages = TAKEN_IN[code];
    return stages === undefined || (open(stages) && !frozen);
  });
}
