import { ownAmong, type Actor } from '../core/actor.js';
import { isDate } from '../core/dates.js';
import type { Decider } from '../core/decider.js';
import type {
  AdjustCheckItemCommand,
  AmendCriticismListCommand,
  CloseQuarterlyCheckCommand,
  IssueCriticismCommand,
  MarkQuarterUncheckedCommand,
  OpenQuarterlyCheckCommand,
  QuarterlyCheckCommand,
} from './commands.js';
import {
  QUARTERLY_CHECK_CATEGORY,
  type CheckItem,
  type CheckStatus,
  type QuarterlyCheckEvent,
  type QuarterlyCheckOpened,
} from './events.js';
import { refuseQuarterlyCheck } from './refusals.js';
import {
  evolveQuarterlyCheck,
  isCriticised,
  itemsBehind,
  itemsCriticised,
  noQuarterlyCheck,
  type OpenCheck,
  type QuarterlyCheckState,
} from './state.js';

type Decision = readonly QuarterlyCheckEvent[];

export function decideQuarterlyCheck(command: QuarterlyCheckCommand, state: QuarterlyCheckState): Decision {
  switch (command.type) {
    case 'OpenQuarterlyCheck':
      return openCheck(command, state);
    case 'AdjustCheckItem':
      return adjustItem(command, state);
    case 'AmendCriticismList':
      return amendList(command, state);
    case 'IssueCriticism':
      return issueCriticism(command, state);
    case 'CloseQuarterlyCheck':
      return closeCheck(command, state);
    case 'MarkQuarterUnchecked':
      return markUnchecked(command, state);
  }
}

export const quarterlyCheckDecider: Decider<QuarterlyCheckState, QuarterlyCheckCommand, QuarterlyCheckEvent> =
  {
    category: QUARTERLY_CHECK_CATEGORY,
    initial: noQuarterlyCheck,
    decide: decideQuarterlyCheck,
    evolve: evolveQuarterlyCheck,
  };

/** A check may open while the one before is still open, so that what it freezes is fresh; it cannot close before it. */
function openCheck(
  { type: _, previous, quarterEnded, stageOpen, leftOut, ...opened }: OpenQuarterlyCheckCommand,
  state: QuarterlyCheckState,
): Decision {
  const { quarter, asOf } = opened;
  if (state.status === 'open') {
    if (isSameCheck(state.opened, opened)) return [];
    throw refuseQuarterlyCheck.CHECK_ALREADY_OPEN({ quarter, asOf: state.opened.asOf });
  }
  if (state.status !== 'none') throw over(state.status);
  if (leftOut) throw refuseQuarterlyCheck.CHECK_UNCHECKED();
  if (!isDate(asOf)) throw refuseQuarterlyCheck.DATE_INVALID({ date: asOf });
  if (!stageOpen) throw refuseQuarterlyCheck.CHECK_STAGE_NOT_OPEN({ quarter });
  if (!quarterEnded) throw refuseQuarterlyCheck.CHECK_QUARTER_NOT_ENDED({ quarter });
  if (quarter > 1 && previous === 'none')
    throw refuseQuarterlyCheck.CHECK_PREVIOUS_MISSING({ quarter, previous: quarter - 1 });
  if (opened.items.length === 0) throw refuseQuarterlyCheck.CHECK_WITHOUT_ITEMS({ quarter });
  return [{ type: 'QuarterlyCheckOpened', data: opened }];
}

function adjustItem(
  { indicator, to, reason, actor }: AdjustCheckItemCommand,
  state: QuarterlyCheckState,
): Decision {
  const check = openOnly(state);
  const item = check.items.find((found) => found.indicator === indicator);
  if (item === undefined) throw refuseQuarterlyCheck.CHECK_ITEM_UNKNOWN({ indicator });
  if (item.status === to) return [];
  if (check.criticism !== null)
    throw refuseQuarterlyCheck.CRITICISM_ALREADY_ISSUED({ number: check.criticism.number });
  assertNotOwn(item, actor);
  if (reason.trim() === '') throw refuseQuarterlyCheck.REASON_MISSING();
  const { cycle, quarter } = check.opened;
  return [
    {
      type: 'QuarterlyCheckItemAdjusted',
      data: { cycle, quarter, indicator, from: item.status, to, adjustedBy: actor.person, reason },
    },
  ];
}

function amendList(
  { indicator, listed, reason, actor }: AmendCriticismListCommand,
  state: QuarterlyCheckState,
): Decision {
  const check = openOnly(state);
  const item = check.items.find((found) => found.indicator === indicator);
  if (item === undefined) throw refuseQuarterlyCheck.CHECK_ITEM_UNKNOWN({ indicator });
  if (isCriticised(item, check.amended) === listed) return [];
  if (check.criticism !== null)
    throw refuseQuarterlyCheck.CRITICISM_ALREADY_ISSUED({ number: check.criticism.number });
  if (listed && item.status === 'not-due') throw refuseQuarterlyCheck.CRITICISM_ITEM_NOT_DUE({ indicator });
  assertNotOwn(item, actor);
  if (reason.trim() === '') throw refuseQuarterlyCheck.REASON_MISSING();
  const { cycle, quarter } = check.opened;
  const { units } = item;
  return [
    {
      type: 'CriticismListAmended',
      data: { cycle, quarter, indicator, units, listed, amendedBy: actor.person, reason },
    },
  ];
}

function issueCriticism({ number, actor }: IssueCriticismCommand, state: QuarterlyCheckState): Decision {
  const check = openOnly(state);
  const { opened, criticism } = check;
  if (criticism?.number === number && criticism.issuedBy === actor.person) return [];
  if (criticism !== null) throw refuseQuarterlyCheck.CRITICISM_ALREADY_ISSUED({ number: criticism.number });
  if (number.trim() === '') throw refuseQuarterlyCheck.CRITICISM_NUMBER_MISSING();
  const listed = itemsCriticised(check);
  if (listed.length === 0) throw refuseQuarterlyCheck.CRITICISM_NOTHING_BEHIND({ quarter: opened.quarter });
  const items = listed.map(({ indicator, units, status }) => {
    const added = status === 'behind' ? undefined : check.amended.find((one) => one.indicator === indicator);
    return { indicator, units, ...(added && { reason: added.reason }) };
  });
  const { cycle, quarter } = opened;
  return [
    { type: 'CircularCriticismIssued', data: { cycle, quarter, number, issuedBy: actor.person, items } },
  ];
}

/**
 * Quarters close in order and never reopen; what stands on the list is criticised first. An append is one stream, so
 * the quarters before are closed by their own decisions: whoever closes asks for the earliest first.
 */
function closeCheck({ previous, actor }: CloseQuarterlyCheckCommand, state: QuarterlyCheckState): Decision {
  if (state.status === 'closed' && state.closed.closedBy === actor.person) return [];
  const check = openOnly(state);
  const { cycle, quarter } = check.opened;
  const inOrder = quarter === 1 || previous === 'closed' || previous === 'unchecked';
  if (!inOrder) throw refuseQuarterlyCheck.CHECK_PREVIOUS_OPEN({ quarter, previous: quarter - 1 });
  const behind = itemsBehind(check).length;
  const listed = itemsCriticised(check).length;
  if (listed > 0 && check.criticism === null)
    throw refuseQuarterlyCheck.CHECK_CRITICISM_MISSING({ quarter, behind: listed });
  return [
    {
      type: 'QuarterlyCheckClosed',
      data: {
        cycle,
        quarter,
        closedBy: actor.person,
        onSchedule: count(check, 'on-schedule'),
        behind,
        notDue: count(check, 'not-due'),
      },
    },
  ];
}

/** Only a quarter that ended before the plan was published; every other one is checked. */
function markUnchecked(command: MarkQuarterUncheckedCommand, state: QuarterlyCheckState): Decision {
  const { cycle, quarter, endedBeforePublication, reason, actor } = command;
  if (state.status === 'unchecked') return [];
  if (state.status === 'open')
    throw refuseQuarterlyCheck.CHECK_ALREADY_OPEN({ quarter, asOf: state.opened.asOf });
  if (state.status === 'closed') throw over(state.status);
  if (!endedBeforePublication) throw refuseQuarterlyCheck.CHECK_QUARTER_NOT_BEFORE_PLAN({ quarter });
  if (reason.trim() === '') throw refuseQuarterlyCheck.REASON_MISSING();
  return [{ type: 'QuarterMarkedUnchecked', data: { cycle, quarter, markedBy: actor.person, reason } }];
}

function openOnly(state: QuarterlyCheckState): OpenCheck {
  if (state.status === 'open') return state;
  throw state.status === 'none' ? refuseQuarterlyCheck.CHECK_UNKNOWN() : over(state.status);
}

function over(status: 'closed' | 'unchecked') {
  return status === 'closed' ? refuseQuarterlyCheck.CHECK_CLOSED() : refuseQuarterlyCheck.CHECK_UNCHECKED();
}

/** The day and the indicators tell a retry from another check; how far they are may have moved in between. */
function isSameCheck(open: QuarterlyCheckOpened['data'], asked: QuarterlyCheckOpened['data']): boolean {
  const same = (item: CheckItem, index: number) => item.indicator === asked.items[index]?.indicator;
  return open.asOf === asked.asOf && open.items.length === asked.items.length && open.items.every(same);
}

function assertNotOwn({ indicator, units }: CheckItem, actor: Actor): void {
  const own = ownAmong(actor, units);
  if (own !== undefined) throw refuseQuarterlyCheck.CHECK_ITEM_OF_OWN_UNIT({ indicator, unit: own });
}

function count({ items }: OpenCheck, status: CheckStatus): number {
  return items.filter((item) => item.status === status).length;
}
