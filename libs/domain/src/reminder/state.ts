import type { ReminderEvent } from './events.js';

/** Ids of all reminders that were ever issued in the cycle. */
export interface ReminderState {
  readonly issued: ReadonlySet<string>;
}

export const noReminders: ReminderState = { issued: new Set() };

export function evolveReminders({ issued }: ReminderState, event: ReminderEvent): ReminderState {
  return { issued: new Set([...issued, event.data.reminder]) };
}
