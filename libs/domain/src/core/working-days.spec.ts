import { describe, expect, it } from '@jest/globals';
import { weekdayOf } from './dates.js';
import {
  addWorkingDays,
  deadlineAfter,
  isWorkingDay,
  workingDaysIncluded,
  type WorkCalendar,
} from './working-days.js';

/** Spring Festival 2024 as the State Council announced it: off 10 to 17 February, worked on the 4th and the 18th. */
const CALENDAR: WorkCalendar = {
  version: '2024=test',
  holidays: ['2024-01-01', ...Array.from({ length: 8 }, (_, index) => `2024-02-${10 + index}`)],
  workdays: ['2024-02-04', '2024-02-18'],
};

describe('a day of the week', () => {
  it.each([
    ['2024-01-01', 1],
    ['2024-02-29', 4],
    ['2024-03-01', 5],
    ['2024-12-29', 7],
    ['2000-02-29', 2],
    ['1999-12-31', 5],
  ])('%s is day %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});

describe('a working day', () => {
  it.each([
    ['2024-01-01', false, 'a Monday that is a holiday'],
    ['2024-01-02', true, 'a Tuesday'],
    ['2024-01-06', false, 'a Saturday'],
    ['2024-02-04', true, 'a Sunday that is worked in exchange'],
    ['2024-02-10', false, 'a Saturday within the holiday'],
    ['2024-02-16', false, 'a Friday within the holiday'],
  ])('%s: %s, %s', (date, worked) => {
    expect(isWorkingDay(date, CALENDAR)).toBe(worked);
  });
});

describe('a number of working days', () => {
  it.each([
    ['2024-01-02', 1, '2024-01-03', 'the day itself does not count'],
    ['2024-01-05', 1, '2024-01-08', 'over a weekend'],
    ['2024-02-02', 5, '2024-02-08', 'the worked Sunday counts'],
    ['2024-02-08', 3, '2024-02-19', 'over the holiday: the 9th, the worked 18th, the 19th'],
    ['2024-12-31', 1, '2025-01-01', 'into a year without data: only weekends are off'],
  ])('after %s, %i more end on %s: %s', (date, days, until) => {
    expect(addWorkingDays(date, days, CALENDAR)).toBe(until);
  });

  it('is counted back between the two days', () => {
    expect(workingDaysIncluded('2024-02-08', '2024-02-19', CALENDAR)).toBe(4);
    expect(workingDaysIncluded('2024-02-10', '2024-02-17', CALENDAR)).toBe(0);
    expect(workingDaysIncluded('2024-02-10', '2024-02-09', CALENDAR)).toBe(0);
  });

  it('says by which calendar it was counted', () => {
    expect(deadlineAfter('2024-01-05', 2, CALENDAR)).toEqual({
      until: '2024-01-09',
      workingDays: 2,
      calendar: '2024=test',
    });
  });

  it.each([0, -1, 1.5, 501])('is never %d', (days) => {
    expect(() => addWorkingDays('2024-01-02', days, CALENDAR)).toThrow(RangeError);
  });
});
