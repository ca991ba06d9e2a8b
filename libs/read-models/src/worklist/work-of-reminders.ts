import type { ReminderIssued } from '@kaoping/domain';
import { deadlinesOf } from '../reminders/deadlines.js';
import { work, type WorkCode, type WorkFor, type WorkItem } from './work-sources.js';

type Issued = ReminderIssued['data'];

type Ladder = Readonly<Record<Issued['rung'], WorkCode>>;

const OF_INDICATORS: Ladder = {
  ...{ remind: 'REMINDED', press: 'PRESSED', supervise: 'SUPERVISED', chair: 'SUPERVISED' },
};
const OF_ORDERS: Ladder = {
  ...{ remind: 'ORDER_REMINDED', press: 'ORDER_PRESSED' },
  ...{ supervise: 'ORDER_SUPERVISED', chair: 'ORDER_SUPERVISED' },
};

/** Of a right there is but the reminder. */
const CODES: Readonly<Record<Issued['deadline']['kind'], Partial<Ladder>>> = {
  milestone: OF_INDICATORS,
  completion: OF_INDICATORS,
  amendment: OF_INDICATORS,
  'rectification-plan': OF_ORDERS,
  'rectification-report': OF_ORDERS,
  answer: { remind: 'ANSWER_REMINDED' },
  appeal: { remind: 'APPEAL_REMINDED' },
};

/**
 * Reminders addressed to the person whose cause still stands, the most urgent one for each subject. A supervisor is
 * called in for the units that the person is in charge of: this is no decision about them, which would need another.
 */
export function reminderWork(about: WorkFor, to: Issued['to']): readonly WorkItem[] {
  const { cycle, actor, views, today } = about;
  const mine = views.reminders
    .list(cycle.cycle)
    .filter(({ issued }) => issued.to === to && concernsAs(to, issued, actor));
  if (mine.length === 0) return [];
  const subjects = new Set(mine.map(({ issued }) => issued.deadline.subject));
  const open = new Set(deadlinesOf(cycle, views, today, subjects).map(({ id }) => id));
  const standing = mine.filter(({ issued }) => open.has(issued.deadline.id));
  const latestFirst = standing.toSorted((a, b) =>
    a.issued.deadline.until < b.issued.deadline.until ? 1 : -1,
  );
  const items = latestFirst.flatMap(({ issued: { rung, deadline, units }, stamp }) => {
    const code = CODES[deadline.kind][rung];
    if (code === undefined) return [];
    return [work(code, deadline.subject, units, { due: deadline.until, since: stamp.at })];
  });
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
