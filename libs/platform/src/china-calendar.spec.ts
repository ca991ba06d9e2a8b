import { describe, expect, it } from '@jest/globals';
import { ANNOUNCED_SOURCE, announcedYear } from './china-calendar.js';

describe('the announced calendar', () => {
  it('knows the days off and the days worked in exchange of 2024', () => {
    const { holidays, workdays } = announcedYear(2024) ?? { holidays: [], workdays: [] };
    expect(holidays).toEqual(expect.arrayContaining(['2024-01-01', '2024-02-12', '2024-10-07']));
    expect(workdays).toEqual(expect.arrayContaining(['2024-02-04', '2024-02-18', '2024-10-12']));
    expect(holidays.filter((day) => workdays.includes(day))).toEqual([]);
  });

  it('says nothing of a year that nobody has announced', () => {
    expect(announcedYear(2099)).toBeUndefined();
  });

  it('names itself with its version', () => {
    expect(ANNOUNCED_SOURCE).toMatch(/^chinese-days@\d+\.\d+\.\d+$/);
  });
});
