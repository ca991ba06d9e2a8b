import { RUNGS, type ReminderIssued } from '@kaoping/domain';
import type { ReminderLine } from '@kaoping/read-models';
import { coded, column, has, is, type List } from '../lists/list.js';

type Issued = ReminderIssued['data'];

const KINDS: readonly Issued['deadline']['kind'][] = [
  ...(['milestone', 'completion', 'amendment'] as const),
  ...(['rectification-plan', 'rectification-report', 'answer', 'appeal'] as const),
];
const ADDRESSEES: readonly Issued['to'][] = ['clerk', 'head', 'supervisor', 'chair'];

/** A reminder as it was issued, and whether what it is about is still to do. */
export interface ReminderRow extends Omit<ReminderLine, 'issued'>, Omit<Issued, 'cycle' | 'deadline'> {
  readonly deadline: string;
  readonly kind: Issued['deadline']['kind'];
  readonly subject: string;
  readonly until: string;
  readonly standing: boolean;
}

export function reminderRow({ issued, ...line }: ReminderLine, open: ReadonlySet<string>): ReminderRow {
  const { cycle: _, deadline, ...rest } = issued;
  const { id, kind, subject, until } = deadline;
  return { ...line, ...rest, deadline: id, kind, subject, until, standing: open.has(id) };
}

export const REMINDER_LIST: List<ReminderRow> = {
  name: 'reminders',
  key: ({ reminder }) => reminder,
  filters: {
    rung: is(({ rung }) => rung, RUNGS),
    to: is(({ to }) => to, ADDRESSEES),
    kind: is(({ kind }) => kind, KINDS),
    subject: is(({ subject }) => subject),
    unit: has(({ units }) => units),
    standing: is(({ standing }) => String(standing), ['true', 'false']),
  },
  sorts: {
    number: ({ number }) => number,
    until: ({ until }) => until,
    dueOn: ({ dueOn }) => dueOn,
    rung: ({ rung }) => RUNGS.indexOf(rung),
    subject: ({ subject }) => subject,
  },
  sort: 'number',
  columns: {
    number: column(({ number }) => number),
    rung: coded('value:rung.', ({ rung }) => rung),
    addressee: coded('role:', ({ to }) => to),
    deadlineKind: coded('value:deadlineKind.', ({ kind }) => kind),
    subject: column(({ subject }) => subject),
    units: column(({ units }) => units),
    dueDate: column(({ until }) => until),
    rungDueOn: column(({ dueOn }) => dueOn),
    issuedAt: column(({ stamp }) => stamp.at),
    standing: coded('value:boolean.', ({ standing }) => String(standing)),
  },
};
