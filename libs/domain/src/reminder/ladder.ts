import { addWorkingDays, workingDaysBefore, type WorkCalendar } from '../core/working-days.js';
import type { ReminderDays } from '../scheme/scheme.js';
import type { ReminderIssued, Rung } from './events.js';

/** Something that is not done yet, and by when it must be. */
export interface Deadline {
  readonly id: ReminderIssued['data']['deadline']['id'];
  readonly kind: ReminderIssued['data']['deadline']['kind'];
  readonly subject: string;
  /** Who has it to do. */
  readonly units: readonly string[];
  /** ISO date, the last day in time. */
  readonly until: string;
  /** ISO date since when it is there: no rung is due before. Absent: from the beginning. */
  readonly since?: string;
  /** A right and no duty: it may be left unused, so that nobody is pressed, and is gone after the last day. */
  readonly right?: true;
}

/** In the order of the ladder. */
export const RUNGS: readonly Rung[] = ['remind', 'press', 'supervise', 'chair'];

const ADDRESSEES: Readonly<Record<Rung, ReminderIssued['data']['to']>> = {
  remind: 'clerk',
  press: 'head',
  supervise: 'supervisor',
  chair: 'chair',
};

/**
 * Rungs of a deadline whose day has come, the earliest first. None is left out because it is late: who is pressed was
 * reminded before, if only in the same sweep.
 */
export function rungsDue(
  cycle: string,
  { id, kind, subject, units, until, since, right }: Deadline,
  {
    days,
    calendar,
    today,
  }: { readonly days: ReminderDays; readonly calendar: WorkCalendar; readonly today: string },
): readonly ReminderIssued['data'][] {
  if (right && until < today) return [];
  const rungs = right ? RUNGS.slice(0, 1) : RUNGS;
  return rungs
    .map((rung) => {
      const workingDays = rung === 'remind' ? days.before : days[rung];
      const day = dayOf(rung, until, workingDays, calendar);
      const dueOn = since !== undefined && day < since ? since : day;
      const about = { reminder: `${id}-${rung}`, rung, to: ADDRESSEES[rung] };
      const deadline = { id, kind, subject, until };
      return { cycle, ...about, deadline, units, dueOn, workingDays, calendar: calendar.version };
    })
    .filter(({ dueOn }) => dueOn <= today);
}

function dayOf(rung: Rung, until: string, workingDays: number, calendar: WorkCalendar): string {
  return rung === 'remind'
    ? workingDaysBefore(until, workingDays, calendar)
    : addWorkingDays(until, workingDays, calendar);
}
