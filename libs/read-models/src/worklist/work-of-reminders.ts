import type { ReminderIssued } from '@kaoping/domain';
import { deadlinesOf } from '../reminders/deadlines.js';
import { work, type WorkCode, type WorkFor, type WorkItem } from './work-sources.js';

type Issued = ReminderIssued['data'];

const CODES: Readonly<Record<Issued['rung'], WorkCode>> = {
  remind: 'REMINDED',
  press: 'PRESSED',
  supervise: 'SUPERVISED',
  chair: 'SUPERVISED',
};

/**
 * Reminders addressed to the person whose cause still stands, the most urgent one for each indicator. A supervisor is
 * called in for the units that the person is in charge of: this is no decision about them, which would need another.
 */
export function reminderWork(about: WorkFor, to: Issued['to']): readonly WorkItem[] {
  const { cycle, actor, views } = about;
  const mine = views.reminders
    .list(cycle.cycle)
    .filter(({ issued }) => issued.to === to && concernsAs(to, issued, actor));
  if (mine.length === 0) return [];
  const subjects = new Set(mine.map(({ issued }) => issued.deadline.subject));
  const open = new Set(deadlinesOf(cycle, views, subjects).map(({ id }) => id));
  const standing = mine.filter(({ issued }) => open.has(issued.deadline.id));
  const latestFirst = standing.toSorted((a, b) =>
    a.issued.deadline.until < b.issued.deadline.until ? 1 : -1,
  );
  const items = latestFirst.map(({ issued: { rung, deadline, units }, stamp }) =>
    work(CODES[rung], deadline.subject, units, { due: deadline.until, since: stamp.at }),
  );
  return [...new Map(items.map((item) => [item.subject, item])).values()];
}

function concernsAs(to: Issued['to'], { units }: Issued, { unit, heads }: WorkFor['actor']): boolean {
  switch (to) {
    case 'clerk':
    case 'head':
      return units.some((one) => one === unit);
    case 'supervisor':
      return units.some((one) => heads.includes(one));
    case 'chair':
      return true;
  }
}
