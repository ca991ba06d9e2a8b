import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, isIsoDate, isIsoInstant, shanghaiDate, shanghaiMinute } from './dates.js';

describe('a date', () => {
  it.each(['2024-02-29', '2024-12-31', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '20240101',
    '2024-01-01 ',
    '２０２４-01-01',
    '+02024-01-01',
    '',
  ])('%s is none', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe('an instant', () => {
  it.each([
    '2024-07-31T09:30:00Z',
    '2024-07-31T09:30:00.5Z',
    '2024-07-31T23:59:59.999+08:00',
    '2024-07-31T00:00:00-14:00',
  ])('%s is one', (text) => {
    expect(isIsoInstant(text)).toBe(true);
  });

  it.each([
    '2024-07-31',
    '2024-07-31T09:30Z',
    '2024-07-31T09:30:00',
    '2024-07-31T24:00:00Z',
    '2024-07-31T23:59:60Z',
    '2023-02-29T00:00:00Z',
    '2024-07-31T09:30:00+15:00',
    '2024-07-31t09:30:00z',
  ])('%s is none', (text) => {
    expect(isIsoInstant(text)).toBe(false);
  });
});

describe('the date in Shanghai', () => {
  it.each([
    ['2024-12-31T15:59:59.999Z', '2024-12-31'],
    ['2024-12-31T16:00:00Z', '2025-01-01'],
    ['2024-12-31T23:30:00+08:00', '2024-12-31'],
  ])('of %s is %s', (instant, date) => {
    expect([shanghaiDate(instant), shanghaiDate(new Date(instant))]).toEqual([date, date]);
  });

  it('is read to the minute as it is in Shanghai', () => {
    expect(shanghaiMinute('2025-03-02T16:10:59.000Z')).toBe('2025-03-03 00:10');
  });

  it('is refused for what is no instant', () => {
    expect(() => shanghaiDate('2024-12-31')).toThrow(RangeError);
    expect(() => shanghaiDate(new Date('soon'))).toThrow(RangeError);
  });
});

describe('days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-07-31', 0, '2024-07-31'],
  ])('%s moved by %d is %s', (from, days, to) => {
    expect([addDays(from, days), daysBetween(from, to)]).toEqual([to, days]);
  });

  it('are refused from a day that does not exist, in parts, or out of the calendar', () => {
    expect(() => addDays('2023-02-29', 1)).toThrow(RangeError);
    expect(() => addDays('2024-01-01', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => daysBetween('2024-01-01', 'later')).toThrow(RangeError);
  });
});
