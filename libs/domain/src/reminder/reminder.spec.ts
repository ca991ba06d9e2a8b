import { describe, expect, it } from '@jest/globals';
import { given } from '../core/testing/given.js';
import { DEFAULT_REMINDERS } from '../scheme/scheme.js';
import { MOST_REMINDERS_AT_ONCE, reminderDecider } from './decide.js';
import type { ReminderIssued } from './events.js';
import { rungsDue, type Deadline } from './ladder.js';

/** 2024-09-30 is a Monday; 29 September and 12 October are worked, the first seven days of October are not. */
const CALENDAR = {
  version: 'test',
  holidays: ['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-07'],
  workdays: ['2024-09-29', '2024-10-12'],
};
const DEADLINE: Deadline = {
  ...{ id: 'milestone-1-4-1-q3', kind: 'milestone', subject: '1-4-1', units: ['u03'], until: '2024-09-30' },
};

const due = (today: string) =>
  rungsDue('y2024', DEADLINE, { days: DEFAULT_REMINDERS, calendar: CALENDAR, today });
const rungs = (today: string) => due(today).map(({ rung }) => rung);

describe('the ladder of a deadline', () => {
  it('goes by working days: over a holiday it waits, and a Sunday that is worked counts', () => {
    expect(due('2024-12-31').map(({ rung, to, dueOn }) => [rung, to, dueOn])).toEqual([
      ['remind', 'clerk', '2024-09-24'],
      ['press', 'head', '2024-10-08'],
      ['supervise', 'supervisor', '2024-10-10'],
      ['chair', 'chair', '2024-10-14'],
    ]);
  });

  it('is climbed rung by rung, none left out because it is late', () => {
    expect(rungs('2024-09-23')).toEqual([]);
    expect(rungs('2024-09-24')).toEqual(['remind']);
    expect(rungs('2024-10-07')).toEqual(['remind']);
    expect(rungs('2024-10-08')).toEqual(['remind', 'press']);
    expect(rungs('2024-10-13')).toEqual(['remind', 'press', 'supervise']);
  });
});

describe('a deadline that is nearer than its reminder', () => {
  // An order of 26 September was reminded of as from the 24th, before anybody had given it.
  it('is due for a reminder on the day that it came to be, and not before', () => {
    const late: Deadline = { ...DEADLINE, since: '2024-09-26' };
    const at = (today: string) =>
      rungsDue('y2024', late, { days: DEFAULT_REMINDERS, calendar: CALENDAR, today });
    expect(at('2024-09-25')).toEqual([]);
    expect(at('2024-09-26').map(({ rung, dueOn }) => [rung, dueOn])).toEqual([['remind', '2024-09-26']]);
    expect(at('2024-10-08').map(({ dueOn }) => dueOn)).toEqual(['2024-09-26', '2024-10-08']);
  });
});

describe('a right that ends', () => {
  const right: Deadline = { ...DEADLINE, kind: 'answer', right: true };
  const told = (today: string) =>
    rungsDue('y2024', right, { days: DEFAULT_REMINDERS, calendar: CALENDAR, today }).map(({ rung }) => rung);

  it('is reminded of as long as it can be used, and nobody is pressed for it', () => {
    expect(told('2024-09-23')).toEqual([]);
    expect(told('2024-09-24')).toEqual(['remind']);
    expect(told('2024-09-30')).toEqual(['remind']);
    expect(told('2024-10-08')).toEqual([]);
  });
});

const issued = (data: ReminderIssued['data']): ReminderIssued => ({ type: 'ReminderIssued', data });
const sweep = (...reminders: readonly ReminderIssued['data'][]) => ({
  ...({ type: 'IssueReminders', due: reminders } as const),
});

describe('a reminder', () => {
  const [remind, press] = due('2024-10-08') as [ReminderIssued['data'], ReminderIssued['data']];

  it('is issued once, however often it is swept', () => {
    given(reminderDecider, [])
      .when(sweep(remind, press))
      .then([issued(remind), issued(press)]);
    given(reminderDecider, [issued(remind)])
      .when(sweep(remind, press))
      .then([issued(press)]);
    given(reminderDecider, [issued(remind)])
      .when(sweep(remind, remind))
      .then([]);
  });

  it('has an id that says what it is about, the same whoever sweeps', () => {
    expect(remind.reminder).toBe('milestone-1-4-1-q3-remind');
    expect(press).toMatchObject({ reminder: 'milestone-1-4-1-q3-press', calendar: 'test', workingDays: 1 });
  });

  it('waits for the next sweep where one append would grow too large', () => {
    const many = Array.from({ length: MOST_REMINDERS_AT_ONCE + 1 }, (_, index) => ({
      ...remind,
      reminder: `r${index}`,
    }));
    given(reminderDecider, [])
      .when(sweep(...many))
      .thenRepeatable(many.slice(0, MOST_REMINDERS_AT_ONCE).map(issued));
  });
});
