import { describe, expect, it } from '@jest/globals';
import { addYears, daysIncluded, isDate } from './dates.js';

describe('dates', () => {
  it.each(['2024-02-29', '2000-02-29', '2024-12-31', '2024-04-30'])('%s is a day', (date) => {
    expect(isDate(date)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-4-1',
    '２024-04-01',
    '2024-04-01T00:00',
    '',
  ])('%s is none', (date) => {
    expect(isDate(date)).toBe(false);
  });

  it.each([
    ['2024-12-31', 1, '2025-12-31'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2025-06-30', -1, '2024-06-30'],
  ])('%s moved by %i years is %s', (date, years, moved) => {
    expect(addYears(date, years)).toBe(moved);
  });

  it.each([
    ['2025-01-06', '2025-01-06', 1],
    ['2025-01-06', '2025-01-10', 5],
    ['2024-12-30', '2025-01-02', 4],
    ['2024-02-28', '2024-03-01', 3],
    ['2023-02-28', '2023-03-01', 2],
    ['2024-01-01', '2024-12-31', 366],
    ['2025-01-06', '2025-01-05', 0],
  ])('from %s until %s are %i days', (from, until, days) => {
    expect(daysIncluded(from, until)).toBe(days);
  });
});
