import { isActing, isLeader } from '../core/actor.js';
import type { Decider } from '../core/decider.js';
import { sameContent } from '../core/same-content.js';
import { WORKING_STAGES } from '../cycle/counting-stages.js';
import { isDecimal } from '../scoring/points-text.js';
import {
  assertAnotherUnit,
  assertInspectors,
  assertNeverThere,
  assertNoPart,
  assertNotOrderer,
} from './checks.js';
import type {
  InspectRectificationCommand,
  PlanRectificationCommand,
  RectificationCommand,
  RepeatRectificationCommand,
  ReportRectificationCommand,
} from './commands.js';
import { RECTIFICATION_CATEGORY, type RectificationEvent } from './events.js';
import { orderRectification, termsFrom } from './ordering.js';
import { refuseRectification } from './refusals.js';
import {
  evolveRectification,
  noRectification,
  type RectificationState,
  type RectificationStatus,
} from './state.js';

type Ordered = Exclude<RectificationState, { readonly status: 'none' }>;

/** 交办、方案、报告、复查、销号; until the cycle is archived. */
export function decideRectification(
  command: RectificationCommand,
  state: RectificationState,
): readonly RectificationEvent[] {
  const { openStages, order } = command;
  if (openStages.length === 0 || openStages.includes('archived'))
    throw refuseRectification.RECTIFICATION_STAGE_CLOSED({
      open: openStages,
      needed: [...WORKING_STAGES, 'follow-up'],
    });
  if (command.type === 'OrderRectification') return orderRectification(command, state);
  if (state.status === 'none') throw refuseRectification.RECTIFICATION_UNKNOWN({ order });
  switch (command.type) {
    case 'PlanRectification':
      return plan(command, state);
    case 'ReportRectification':
      return report(command, state);
    case 'InspectRectification':
      return inspect(command, state);
    case 'CloseRectification': {
      if (state.status === 'closed') return [];
      const { closer, unit } = state.ordered;
      assertStatus(state, 'passed');
      const inPlace = command.closerRecused && isLeader(command.actor);
      if (!inPlace && !isActing(command.actor, closer))
        throw refuseRectification.RECTIFICATION_NOT_CLOSER({ closer });
      assertNotOrderer(command.actor, state.ordered);
      assertAnotherUnit(command.actor, unit);
      assertNeverThere(command.actor, unit);
      return [{ type: 'RectificationClosed', data: { ...about(state), closedBy: command.actor.person } }];
    }
    case 'RepeatRectification':
      return repeat(command, state);
    case 'WaiveRectification': {
      if (state.status === 'waived') return [];
      assertStatus(state, 'ordered', 'planned', 'reported', 'passed', 'failed');
      const { actor, reason } = command;
      assertAnotherUnit(actor, state.ordered.unit);
      assertNoPart(actor, state.ordered);
      if (reason.trim() === '') throw refuseRectification.REASON_MISSING();
      return [{ type: 'RectificationWaived', data: { ...about(state), reason, waivedBy: actor.person } }];
    }
  }
}

export const rectificationDecider: Decider<RectificationState, RectificationCommand, RectificationEvent> = {
  category: RECTIFICATION_CATEGORY,
  initial: noRectification,
  decide: decideRectification,
  evolve: evolveRectification,
};

function about({ ordered: { cycle, order, unit } }: Ordered) {
  return { cycle, order, unit };
}

function assertStatus({ status }: Ordered, ...needed: readonly RectificationStatus[]): void {
  if (!needed.includes(status)) throw refuseRectification.RECTIFICATION_WRONG_STATUS({ status, needed });
}

function assertYours({ unit }: { readonly unit: string }, { ordered }: Ordered): void {
  if (unit !== ordered.unit) throw refuseRectification.RECTIFICATION_NOT_YOURS({ unit });
}

/** A plan can be replaced until the report is in. */
function plan(command: PlanRectificationCommand, state: Ordered): readonly RectificationEvent[] {
  assertYours(command, state);
  if (state.status === 'planned' && state.plan === command.plan) return [];
  assertStatus(state, 'ordered', 'planned');
  if (command.plan.trim() === '') throw refuseRectification.RECTIFICATION_TEXT_MISSING({ field: 'plan' });
  const data = { ...about(state), plan: command.plan, plannedBy: command.actor.person };
  return [{ type: 'RectificationPlanned', data }];
}

/** A late report is taken: what is wrong has to be put right all the same. */
function report(command: ReportRectificationCommand, state: Ordered): readonly RectificationEvent[] {
  assertYours(command, state);
  const { report: text, evidence, actor } = command;
  const { reported } = state;
  if (state.status === 'reported' && reported?.report === text && sameContent(reported.evidence, evidence))
    return [];
  assertStatus(state, 'planned', 'reported');
  if (text.trim() === '') throw refuseRectification.RECTIFICATION_TEXT_MISSING({ field: 'report' });
  if (evidence.length === 0) throw refuseRectification.RECTIFICATION_WITHOUT_EVIDENCE();
  const data = { ...about(state), report: text, evidence, reportedBy: actor.person };
  return [{ type: 'RectificationReported', data }];
}

function inspect(command: InspectRectificationCommand, state: Ordered): readonly RectificationEvent[] {
  const { outcome, opinion, inspectors, actor } = command;
  const { inspected } = state;
  const again =
    inspected?.outcome === outcome &&
    inspected.opinion === opinion &&
    sameContent(inspected.inspectors, inspectors);
  if (state.status === outcome && again) return [];
  assertStatus(state, 'reported');
  if (opinion.trim() === '') throw refuseRectification.RECTIFICATION_TEXT_MISSING({ field: 'opinion' });
  assertInspectors(command, state.ordered);
  const data = { ...about(state), outcome, opinion, inspectors, recordedBy: actor.person };
  return [{ type: 'RectificationInspected', data }];
}

/** While deductions still count, a repetition costs something; afterwards nothing can be taken any more. */
function repeat(command: RepeatRectificationCommand, state: Ordered): readonly RectificationEvent[] {
  const { reason, surcharge, openStages, actor } = command;
  const { repeated } = state;
  if (state.status === 'ordered' && repeated?.reason === reason && repeated.repeatedBy === actor.person)
    return [];
  assertStatus(state, 'failed');
  assertAnotherUnit(actor, state.ordered.unit);
  if (reason.trim() === '') throw refuseRectification.REASON_MISSING();
  const counted = WORKING_STAGES.some((stage) => openStages.includes(stage));
  if (counted && surcharge === undefined) throw refuseRectification.SURCHARGE_MISSING();
  if (!counted && surcharge !== undefined) throw refuseRectification.SURCHARGE_TOO_LATE({ open: openStages });
  if (
    surcharge !== undefined &&
    (!isDecimal(surcharge, { decimals: 2, max: '100' }) || isDecimal(surcharge, { max: '0' }))
  )
    throw refuseRectification.SURCHARGE_INVALID({ points: surcharge });
  const round = state.round + 1;
  const again = { ...about(state), round, reason, repeatedBy: actor.person, ...termsFrom(command) };
  return [
    { type: 'RectificationRepeated', data: again },
    ...(surcharge === undefined
      ? []
      : [{ type: 'SurchargeImposed', data: { ...about(state), round, points: surcharge } } as const]),
  ];
}
