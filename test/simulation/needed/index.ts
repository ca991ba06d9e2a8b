import { itemsCriticised, type StageId } from '@kaoping/domain';
import { CYCLE, cycleOpened, scheme } from '../bureau.js';
import type { Scene } from '../moves/move.js';
import { plannedNow } from '../moves/replanning.js';
import { handedIn } from './assessments.js';
import { unsettled } from './consequences.js';
import { undecided, unrectified } from './decisions.js';
import { appealed, corrected, unheard } from './disputes.js';
import { unmarked, unvoted } from './evaluation.js';
import { draft, handIn, inForce, review } from './plan.js';
import { pendingChange, reorganisation } from './reorganisation.js';
import { as, dayAfter, reason, type Needed } from './step.js';

/** The next step of the year as the views stand; undefined when the year is over. */
export function neededNext(scene: Scene): Needed | undefined {
  const { views } = scene;
  if (views.cycles.scheme(scheme.id, 1) === undefined)
    return { as: 'p-office-1', command: 'publish-scheme', input: { scheme: scheme.id, content: scheme } };
  const cycle = views.cycles.cycle(CYCLE);
  if (cycle === undefined) return as('p-office-1', 'open-cycle', cycleOpened);
  const stage = cycle.openStages[0];
  if (stage === undefined || stage === 'archived') return undefined;
  const from = cycle.transition?.request.from;
  if (from === undefined) return DUE[stage](scene) ?? leave(stage);
  // What came in since it was asked for is done first; what nobody can do sends the request back.
  if (views.worklist.blockers(CYCLE, from).length === 0) return approval(scene);
  return (
    DUE[stage](scene) ??
    as('p-leader-1', 'return-transition', { request: cycle.transition?.request.request, reason })
  );
}

const leave = (stage: StageId): Needed => as('p-office-1', 'request-transition', { from: stage });

/** Whoever may approve: the chair where it is the chair's turn, else a supervisor. */
function approval({ views, random }: Scene): Needed {
  const { request, approvals, added = [] } = views.cycles.cycle(CYCLE)?.transition ?? {};
  const asked = added.find(({ person }) => approvals?.some((one) => one.approvedBy === person) !== true);
  if (asked !== undefined && random.chance(50))
    return as(asked.person, 'approve-transition', { request: request?.request });
  const rule = scheme.stages.find(({ id }) => id === request?.from)?.approvals;
  // Who was added on top takes nobody's turn.
  const inTurn = approvals?.filter(({ seat }) => seat === undefined).length ?? 0;
  const role = rule?.kind === 'sequence' ? rule.roles[inTurn] : 'supervisor';
  const hands = approvals?.flatMap(({ approvedBy, onBehalfOf }) => [approvedBy, onBehalfOf]) ?? [];
  // As a deputy the chair has approved in another's turn already.
  if (role === 'chair' && hands.includes('p-chair'))
    return as('p-leader-1', 'return-transition', { request: request?.request, reason });
  const person = role === 'chair' ? 'p-chair' : random.pick(['p-leader-1', 'p-leader-2']);
  return as(person, 'approve-transition', { request: request?.request });
}

type Due = (scene: Scene) => Needed | undefined;

const DUE: Readonly<Record<StageId, Due>> = {
  entry: () => undefined,
  drafting: (scene) => {
    const plan = scene.views.plans.plan(CYCLE);
    if (plan === undefined) return draft();
    return plan.status === 'in-review' ? undefined : handIn(scene);
  },
  review: (scene) => {
    const plan = scene.views.plans.plan(CYCLE);
    switch (plan?.status) {
      case 'in-review':
        return review(plan.history);
      case 'reviewed':
        return inForce(scene);
      case 'published':
        return undefined;
      default:
        return handIn(scene);
    }
  },
  execution: (scene) => {
    const { views } = scene;
    const change = reorganisation(scene);
    if (change !== undefined) return change;
    for (const { quarter, to } of cycleOpened.quarters) {
      const status = views.quarterlyChecks.statusOf(CYCLE, quarter);
      if (status === 'none') return as('p-office-1', 'open-quarterly-check', { quarter }, dayAfter(to));
      if (status !== 'open') continue;
      const sheet = views.quarterlyChecks.sheet(CYCLE, quarter);
      const uncriticised =
        sheet !== undefined && itemsCriticised(sheet).length > 0 && sheet.criticisms.length === 0;
      return uncriticised
        ? as('p-office-1', 'issue-criticism', { quarter, number: `通报〔2024〕${quarter}号` })
        : as('p-office-1', 'close-quarterly-check', { quarter });
    }
    return undefined;
  },
  'self-evaluation': (scene) => {
    const { views } = scene;
    const change = pendingChange(scene);
    if (change !== undefined) return change;
    for (const indicator of plannedNow(scene)) {
      const { status } = views.assessments.assessment(CYCLE, indicator.id);
      if (['confirmed', 'opened', 'verified'].includes(status)) continue;
      const step = handedIn(scene, indicator);
      if (step !== undefined) return step;
    }
    return undefined;
  },
  evaluation: () => undefined,
  verification: (scene) => undecided(scene) ?? unmarked(scene) ?? unvoted(scene),
  computation: ({ views }) => {
    if (views.worklist.blockers(CYCLE, 'computation').length === 0) return undefined;
    // What landed between the gate's last look and the close is decided where it belongs: the chair goes back for it.
    if (views.worklist.blockersOfComputation(CYCLE).length > 0)
      return as('p-chair', 'return-stage', { from: 'computation', to: 'verification', reason });
    return as('p-office-1', 'compute-result', {});
  },
  decision: ({ views, today }) =>
    views.results.result(CYCLE)?.decision
      ? undefined
      : as('p-office-1', 'record-decision', {
          ...{ meeting: '局党组会议', date: today, minutesNumber: '纪要〔2025〕1号' },
        }),
  'public-notice': (scene) => {
    const { views, today } = scene;
    const result = views.results.result(CYCLE);
    if (result?.finalised) return undefined;
    if (!result?.notice)
      return as('p-office-1', 'open-public-notice', { from: today, until: dayAfter(today) });
    const heard = unheard(scene) ?? appealed(scene, result.notice.until);
    if (heard !== undefined) return heard;
    const counted = views.results.countedRulings(CYCLE);
    if (views.appeals.corrections(CYCLE).some(({ ruling }) => !counted.includes(ruling)))
      return as('p-office-1', 'recompute-result', {});
    return as('p-chair', 'finalise-result', {}, dayAfter(result.notice.until));
  },
  bulletin: (scene) =>
    scene.views.results.result(CYCLE)?.bulletin
      ? (unsettled(scene, 'bulletin') ?? corrected(scene))
      : as('p-office-1', 'issue-bulletin', {
          ...{ number: '通报〔2025〕1号', problems: ['填报不及时。'], requirements: ['按时填报。'] },
        }),
  'follow-up': (scene) => unrectified(scene) ?? unsettled(scene, 'follow-up') ?? corrected(scene),
  archived: () => undefined,
};
