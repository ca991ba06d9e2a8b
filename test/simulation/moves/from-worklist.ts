import type { Actor } from '@kaoping/domain';
import { actingFor } from '@kaoping/identity';
import type { WorkCode, WorkItem } from '@kaoping/read-models';
import { CYCLE, PEOPLE, somebody } from '../bureau.js';
import type { Attempt, Scene } from './move.js';

const text = '模拟说明。';

type Doing = (item: WorkItem, scene: Scene) => readonly [command: string, input: object];

/** The command behind an item, where the item says all that it needs. */
const DOING: Partial<Readonly<Record<WorkCode, Doing>>> = {
  PLAN_TO_SUBMIT: () => ['submit-plan', {}],
  SELF_SCORE_TO_GIVE: ({ subject: indicator, units: [unit] }) => [
    'give-self-score',
    { indicator, unit, score: '1', reason: text },
  ],
  ASSESSMENT_TO_FILE: ({ subject: indicator, units: [unit] }) => ['file-assessment', { indicator, unit }],
  ASSESSMENT_TO_CONFIRM: ({ subject: indicator, units: [unit] }) => [
    'confirm-assessment',
    { indicator, unit },
  ],
  ASSESSMENT_TO_OPEN: ({ subject: indicator }) => ['open-assessment', { indicator }],
  SCORE_TO_VERIFY: ({ subject: indicator }) => ['verify-score', { indicator, score: '1', reason: text }],
  FINDING_TO_ANSWER: ({ subject: finding, units: [unit] }) => ['answer-finding', { finding, unit, text }],
  FINDING_TO_VERIFY: ({ subject: finding }) => ['verify-finding', { finding }],
  FINDING_TO_CONFIRM: ({ subject: finding }) => ['confirm-finding', { finding, acknowledgePrecedent: text }],
  INCENTIVE_TO_VERIFY: ({ subject: incentive }) => [
    'verify-incentive',
    { incentive, points: '0.01', opinion: text, acknowledgeEarlier: text, acknowledgeShared: text },
  ],
  INCENTIVE_TO_GRANT: ({ subject: incentive }) => ['grant-incentive', { incentive }],
  NOT_APPLICABLE_TO_APPROVE: ({ subject: declaration }) => ['approve-not-applicable', { declaration }],
  DIFFICULTY_TO_APPROVE: ({ subject: unit }) => ['approve-difficulty', { unit }],
  VETO_TO_CONFIRM: ({ subject: unit }) => ['confirm-veto', { unit }],
  RECTIFICATION_TO_PLAN: ({ subject: order, units: [unit] }) => [
    'plan-rectification',
    { order, unit, plan: text },
  ],
  RECTIFICATION_TO_REPORT: ({ subject: order, units: [unit] }, { photo }) => [
    'report-rectification',
    { order, unit, report: text, evidence: [photo] },
  ],
  RECTIFICATION_TO_CLOSE: ({ subject: order }) => ['close-rectification', { order }],
  ORGANISATION_CHANGE_TO_CONFIRM: ({ subject: change }) => ['confirm-organisation-change', { change }],
  PLAN_CHANGE_TO_APPROVE: ({ subject: change }) => ['approve-plan-change', { change }],
  TRANSITION_TO_APPROVE: ({ subject: request }) => ['approve-transition', { request }],
  RESULT_TO_COMPUTE: () => ['compute-result', {}],
  RESULT_TO_RECOMPUTE: () => ['recompute-result', {}],
  RESULT_TO_FINALISE: () => ['finalise-result', {}],
  CORRECTION_TO_APPROVE: ({ subject: correction }) => ['approve-correction', { correction }],
  APPEAL_TO_ACCEPT: ({ subject: appeal }) => ['accept-appeal', { appeal }],
  APPEAL_TO_VOTE: ({ subject: appeal }) => ['vote-on-appeal', { appeal, outcome: 'rejected', reasons: text }],
  APPEAL_TO_VOTE_ANEW: ({ subject: appeal }) => [
    'vote-on-appeal',
    { appeal, outcome: 'rejected', reasons: text },
  ],
  CONSEQUENCE_TO_CONFIRM: ({ subject: consequence }) => ['confirm-consequence', { consequence }],
};

/** What waits for a person, done: whatever a worklist shows, the one it is shown to may do now. */
export interface WorkTried extends Attempt {
  readonly command: string;
  readonly item: WorkItem;
}

/** Something out of somebody's worklist; undefined while nothing of the kind waits for anybody. */
export function fromWorklist(scene: Scene): WorkTried | undefined {
  const chairs = PEOPLE.filter(({ roles }) => roles.includes('chair'));
  const waiting = everybody(scene).flatMap((actor) =>
    scene.views.worklist.of(CYCLE, actor, scene.today, chairs).flatMap((item): readonly WorkTried[] => {
      const doing = DOING[item.code]?.(item, scene);
      if (doing === undefined) return [];
      const [command, input] = doing;
      const onBehalfOf = actor.mandate?.principal;
      const as = { as: actor.person, ...(onBehalfOf !== undefined && { onBehalfOf }) };
      return [{ ...as, command, input: { cycle: CYCLE, ...input }, item }];
    }),
  );
  return waiting.length === 0 ? undefined : scene.random.pick(waiting);
}

/** All of the bureau, and each deputy once more as the principal's. */
function everybody({ views, today }: Scene): readonly Actor[] {
  const acting = PEOPLE.flatMap((deputy) =>
    views.delegations
      .mandatesOf(CYCLE, deputy.person, today)
      .map((mandate) => actingFor(deputy, somebody(mandate.principal), mandate)),
  );
  return [...PEOPLE, ...acting];
}

/** A gate looks again at what blocks it when it is approved: that is no work that somebody else has to do. */
const NEWLY_BLOCKED = 'STAGE_BLOCKED';

/** Refused because of when, or because of who it is: a worklist that shows such work misleads. */
const MISLEADING =
  /STAGE_|CYCLE_FROZEN|ROLE_MISSING|OWN_UNIT|FORMER_UNIT|REQUESTING_UNIT|MANDATE_|BY_DEPUTY|ALREADY_APPROVED|NOT_YOUR|_IS_|NOT_CHAIR|NOT_CLOSER|NOT_ON_PANEL|WRONG_STATUS|STEP_BEFORE|SIGNER_AGAIN|_CLOSED|HAS_PART|ARCHIVED|REVOKED/;

export const misleads = (code: string): boolean => code !== NEWLY_BLOCKED && MISLEADING.test(code);
