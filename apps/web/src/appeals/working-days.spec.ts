import { describe, expect, it } from '@jest/globals';
import { daysLeft } from './working-days.js';

/** The week of the Dragon Boat Festival of 2026, made up: Friday off, Sunday worked in exchange. */
const calendars = [{ holidays: ['2026-06-19'], workdays: ['2026-06-21'] }];

describe('the clock of a deadline', () => {
  it('counts both ends', () => {
    expect(daysLeft('2026-06-15', '2026-06-16', [])).toEqual({ days: 2, working: 2 });
  });

  it('leaves out weekends and days off, and counts days worked in exchange', () => {
    // Wed, Thu, (Fri off), (Sat), Sun in exchange, Mon
    expect(daysLeft('2026-06-17', '2026-06-22', calendars)).toEqual({ days: 6, working: 4 });
  });

  it('stands on the last day', () => {
    expect(daysLeft('2026-06-21', '2026-06-21', calendars)).toEqual({ days: 1, working: 1 });
  });

  it('is over the day after', () => {
    expect(daysLeft('2026-06-23', '2026-06-22', calendars)).toBeNull();
  });
});
