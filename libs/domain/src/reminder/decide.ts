import type { Decider } from '../core/decider.js';
import { REMINDER_CATEGORY, type ReminderEvent, type ReminderIssued } from './events.js';
import { evolveReminders, noReminders, type ReminderState } from './state.js';

export type ReminderCommand = IssueRemindersCommand;

/** What is due now by the events and the clock. What was issued before is left out, whoever issued it. */
export interface IssueRemindersCommand {
  readonly type: 'IssueReminders';
  readonly due: readonly ReminderIssued['data'][];
}

/** An append holds so many at most; whoever sweeps goes on until nothing is left. */
export const MOST_REMINDERS_AT_ONCE = 500;

export function decideReminders(
  { due }: IssueRemindersCommand,
  { issued }: ReminderState,
): readonly ReminderEvent[] {
  const byId = new Map(due.map((data) => [data.reminder, data]));
  return [...byId.values()]
    .filter(({ reminder }) => !issued.has(reminder))
    .slice(0, MOST_REMINDERS_AT_ONCE)
    .map((data) => ({ type: 'ReminderIssued', data }));
}

export const reminderDecider: Decider<ReminderState, ReminderCommand, ReminderEvent> = {
  category: REMINDER_CATEGORY,
  initial: noReminders,
  decide: decideReminders,
  evolve: evolveReminders,
};
