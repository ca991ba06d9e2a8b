import type { Role } from '../core/actor.js';
import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';

export const REMINDER_CATEGORY = 'reminder';

/** All reminders of a cycle are one stream: a sweep is one append, and two sweeps at once cannot both issue a rung. */
export const reminderStream = (cycle: string): string => streamName(REMINDER_CATEGORY, cycle);

export type ReminderEvent = ReminderIssued;

/**
 * What a deadline is set for. Duties: a milestone at the end of a quarter, the due date of an indicator, the date by which
 * a returned assessment is handed in again, the plan and the report of a rectification. Rights: to answer a finding, and
 * to appeal against a result on public notice.
 */
export type DeadlineKind =
  | 'milestone'
  | 'completion'
  | 'amendment'
  | 'rectification-plan'
  | 'rectification-report'
  | 'answer'
  | 'appeal';

/** 提醒 the clerk, 催办 the head, 督办 by the supervisor in charge, then by the chair. */
export type Rung = 'remind' | 'press' | 'supervise' | 'chair';

/** One rung of the ladder for one deadline, once. Whom it goes to is a role of units; the directory knows the persons. */
export type ReminderIssued = DomainEvent<
  'ReminderIssued',
  {
    readonly cycle: string;
    /** Made of the deadline and the rung, so that it is the same whoever sweeps: `milestone-1-4-1-q2-press`. */
    readonly reminder: string;
    readonly rung: Rung;
    readonly to: Extract<Role, 'clerk' | 'head' | 'supervisor' | 'chair'>;
    readonly deadline: {
      /** `milestone-1-4-1-q2` */
      readonly id: string;
      readonly kind: DeadlineKind;
      /** Indicator, finding or order; the cycle itself where it is the result on notice. */
      readonly subject: string;
      /** Last day in time. */
      readonly until: string;
    };
    readonly units: readonly string[];
    /** The day on which the rung fell due; a sweep that comes late issues it all the same. */
    readonly dueOn: string;
    /** From the deadline to `dueOn`, or before it for a reminder. */
    readonly workingDays: number;
    /** `WorkCalendar.version` */
    readonly calendar: string;
  }
>;
