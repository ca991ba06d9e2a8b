import { isActing } from '../core/actor.js';
import type {
  ApprovePlanChangeCommand,
  RejectPlanChangeCommand,
  RequestPlanChangeCommand,
} from './commands.js';
import { assertReason, assertSound } from './decide-draft.js';
import { assertSumsSettled } from './decide-review.js';
import type { AnnualPlanEvent, PlanChangeRequested } from './events.js';
import { findPlanFaults } from './find-faults.js';
import type { Indicator } from './plan.js';
import { refusePlan } from './refusals.js';
import { replaceIndicators, type DecidedChange, type KnownPlan, type PublishedPlan } from './state.js';

type Decision = readonly AnnualPlanEvent[];

/** One change at a time: what is approved is what was read, over the plan that was read. */
export function requestChange(command: RequestPlanChangeCommand, state: KnownPlan): Decision {
  const plan = published(state);
  const { change, indicators, reason, actor } = command;
  if (plan.pending?.change === change || plan.decided.some((decided) => decided.change === change)) return [];
  if (plan.pending !== null) throw refusePlan.PLAN_CHANGE_PENDING({ change: plan.pending.change });
  assertReason(reason);
  assertChangesKnown(indicators, plan);
  const content = { ...plan.content, indicators: replaceIndicators(plan.content.indicators, indicators) };
  assertSound(findPlanFaults(content, command));
  assertSumsSettled(content, plan.acknowledged);
  return [{ type: 'PlanChangeRequested', data: { change, requestedBy: actor.person, reason, indicators } }];
}

export function approveChange({ change, actor }: ApprovePlanChangeCommand, state: KnownPlan): Decision {
  const plan = published(state);
  if (isSettled(plan, { change, outcome: 'approved', by: actor.person })) return [];
  const { requestedBy, indicators } = pending(plan, change);
  if (isActing(actor, requestedBy)) throw refusePlan.PLAN_APPROVER_IS_REQUESTER();
  const version = plan.version + 1;
  return [{ type: 'PlanChangeApproved', data: { change, version, approvedBy: actor.person, indicators } }];
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

function assertChangesKnown(changed: readonly Indicator[], { content }: PublishedPlan): void {
  if (changed.length === 0) throw refusePlan.PLAN_CHANGE_EMPTY();
  const ids = changed.map(({ id }) => id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw refusePlan.PLAN_INDICATOR_REPEATED({ indicator: repeated });
  const unknown = ids.find((id) => !content.indicators.some((indicator) => indicator.id === id));
  if (unknown !== undefined) throw refusePlan.PLAN_INDICATOR_UNKNOWN({ indicator: unknown });
}
