import { isActing } from '../core/actor.js';
import { sameContent } from '../core/same-content.js';
import type {
  ApprovePlanChangeCommand,
  RejectPlanChangeCommand,
  RequestPlanChangeCommand,
} from './commands.js';
import { assertReason, assertSound } from './decide-draft.js';
import { assertNotChecked, atEachQuarter } from './decide-milestones.js';
import { assertSumsSettled } from './decide-review.js';
import type { AnnualPlanEvent, PlanChangeRequested } from './events.js';
import { findPlanFaults } from './find-faults.js';
import { changedIndicators, touchedBy } from './mid-year.js';
import type { Indicator } from './plan.js';
import { refusePlan } from './refusals.js';
import { assertPolicies, latestDeadline, settledScores } from './scored-policy.js';
import type { DecidedChange, KnownPlan, PublishedPlan } from './state.js';

type Decision = readonly AnnualPlanEvent[];

/** One change at a time: what is approved is what was read, over the plan that was read. */
export function requestChange(command: RequestPlanChangeCommand, state: KnownPlan): Decision {
  const plan = published(state);
  const { change, indicators, added, removed, policies, basedOn, document, reason, actor } = command;
  if (plan.pending?.change === change || plan.decided.some((decided) => decided.change === change)) return [];
  if (plan.pending !== null) throw refusePlan.PLAN_CHANGE_PENDING({ change: plan.pending.change });
  if (basedOn !== plan.version) throw refusePlan.PLAN_CHANGE_OUTDATED({ basedOn, version: plan.version });
  assertReason(reason);
  assertTouches(command, plan);
  for (const changed of indicators) assertUnchecked(changed, plan, command);
  const content = { ...plan.content, indicators: changedIndicators(plan.content.indicators, command) };
  assertSound(findPlanFaults(content, command));
  assertSumsSettled(content, plan.acknowledged);
  assertPolicies({ ...command, latest: latestDeadline(command.period.to, command.today) });
  const data = {
    ...{ change, requestedBy: actor.person, reason, indicators, basedOn },
    ...(document !== undefined && { document }),
    ...(added.length > 0 && { added }),
    ...(removed.length > 0 && { removed }),
    ...(policies.length > 0 && { scored: policies }),
  };
  return [{ type: 'PlanChangeRequested', data }];
}

/** The scores are looked at once more: what was given since the request needs a policy as well. */
export function approveChange(command: ApprovePlanChangeCommand, state: KnownPlan): Decision {
  const { change, actor } = command;
  const plan = published(state);
  if (isSettled(plan, { change, outcome: 'approved', by: actor.person })) return [];
  const { requestedBy, indicators, added, removed, scored: policies = [] } = pending(plan, change);
  if (isActing(actor, requestedBy)) throw refusePlan.PLAN_APPROVER_IS_REQUESTER();
  const declared = { ...command, indicators, policies };
  assertPolicies(declared);
  const scored = settledScores(declared);
  const data = {
    ...{ change, version: plan.version + 1, approvedBy: actor.person, indicators },
    ...(added && { added }),
    ...(removed && { removed }),
    ...(scored.length > 0 && { scored }),
  };
  return [{ type: 'PlanChangeApproved', data }];
}

export function rejectChange({ change, reason, actor }: RejectPlanChangeCommand, state: KnownPlan): Decision {
  const plan = published(state);
  if (isSettled(plan, { change, outcome: 'rejected', by: actor.person })) return [];
  pending(plan, change);
  assertReason(reason);
  return [{ type: 'PlanChangeRejected', data: { change, rejectedBy: actor.person, reason } }];
}

function published(state: KnownPlan): PublishedPlan {
  if (state.status === 'published') return state;
  throw refusePlan.PLAN_NOT_PUBLISHED({ status: state.status });
}

function pending(plan: PublishedPlan, change: string): PlanChangeRequested['data'] {
  if (plan.pending?.change === change) return plan.pending;
  throw refusePlan.PLAN_CHANGE_UNKNOWN({ change });
}

function isSettled(plan: PublishedPlan, { change, outcome, by }: DecidedChange): boolean {
  return plan.decided.some(
    (decided) => decided.change === change && decided.outcome === outcome && decided.by === by,
  );
}

/** A definition that leaves the milestones out goes back to the scheme's, also in quarters that were checked by others. */
function assertUnchecked(
  changed: Indicator,
  { content }: PublishedPlan,
  command: RequestPlanChangeCommand,
): void {
  const known = content.indicators.find(({ id }) => id === changed.id);
  if (known !== undefined)
    assertNotChecked(
      changed.id,
      command,
      atEachQuarter(known, command.milestoneSplit),
      atEachQuarter(changed, command.milestoneSplit),
    );
}

function assertTouches(command: RequestPlanChangeCommand, { content, removed: gone }: PublishedPlan): void {
  const { indicators: changed, added, removed } = command;
  const ids = touchedBy(command);
  if (ids.length === 0) throw refusePlan.PLAN_CHANGE_EMPTY();
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw refusePlan.PLAN_INDICATOR_REPEATED({ indicator: repeated });
  const known = (id: string) => content.indicators.find((indicator) => indicator.id === id);
  const unknown = [...changed.map(({ id }) => id), ...removed].find((id) => known(id) === undefined);
  if (unknown !== undefined) throw refusePlan.PLAN_INDICATOR_UNKNOWN({ indicator: unknown });
  const same = changed.find((one) => sameContent(one, known(one.id)));
  if (same !== undefined) throw refusePlan.PLAN_CHANGE_WITHOUT_DIFFERENCE({ indicator: same.id });
  // What was recorded under an id is in its stream for ever: no other indicator takes it over.
  const used = added.find(({ id }) => known(id) !== undefined || gone.includes(id));
  if (used !== undefined) throw refusePlan.PLAN_INDICATOR_ID_USED({ indicator: used.id });
}
