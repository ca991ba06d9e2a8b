import { describe, expect, it } from '@jest/globals';
import { barLength, isZero, shortPoints, shownPoints } from './shown-points.js';

describe('points on the page', () => {
  it.each([
    ['83.3333', '83.33'],
    ['66.666667', '66.67'],
    ['0.005', '0.01'],
    ['99.995', '100.00'],
    ['7', '7.00'],
    ['-0.5', '−0.50'],
    ['-0.001', '0.00'],
    ['9007199254740993.115', '9007199254740993.12'],
  ])('%s is shown as %s', (points, shown) => {
    expect(shownPoints(points)).toBe(shown);
  });

  it('shows no point when no decimals are asked for', () => {
    expect(shownPoints('2.5', 0)).toBe('3');
  });

  it('shows a text that is no decimal as it came', () => {
    expect(shownPoints('1e3')).toBe('1e3');
  });

  it.each([
    ['3', '3'],
    ['1.50', '1.5'],
    ['10', '10'],
    ['33.3333', '33.33'],
    ['0', '0'],
  ])('a weight of %s is written %s', (points, shown) => {
    expect(shortPoints(points)).toBe(shown);
  });

  it('knows zero however it is written', () => {
    expect(['0', '0.00', '-0.0', '0.01'].map(isZero)).toEqual([true, true, true, false]);
  });
});

describe('the length of a bar', () => {
  it.each([
    ['25', '50', 50],
    [null, '50', 0],
    ['120', '100', 100],
    ['-3', '100', 0],
    ['0', '0', 0],
  ])('of %s in %s is %d percent', (part, whole, percent) => {
    expect(barLength(part, whole)).toBe(percent);
  });
});
