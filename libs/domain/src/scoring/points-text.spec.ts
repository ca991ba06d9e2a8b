import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPoints, isDecimal, parsePoints } from './points-text.js';
import { pointsOf } from './points.js';

/** Any decimal of the grammar in its shortest form. */
const decimalText = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }),
    fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }),
  )
  .map(([negative, whole, fraction]) => {
    const decimals = String(fraction).padStart(12, '0').replace(/0+$/, '');
    const text = decimals === '' ? String(whole) : `${whole}.${decimals}`;
    return negative && text !== '0' ? `-${text}` : text;
  });

describe('decimals that people send', () => {
  it.each(['0', '2', '1.5', '-0.25', '100.00', '007', '999999999999999.999999999999'])(
    '%s is one',
    (text) => {
      expect(isDecimal(text)).toBe(true);
      expect(() => parsePoints(text)).not.toThrow();
    },
  );

  it.each([
    ['', 'empty'],
    [' 1', 'a blank'],
    ['1\n', 'a line end'],
    ['１.５', 'full-width digits'],
    ['1．5', 'a full-width point'],
    ['٣', 'digits of another script'],
    ['+1', 'a plus'],
    ['--1', 'two signs'],
    ['.5', 'nothing before the point'],
    ['1.', 'nothing after the point'],
    ['1e3', 'an exponent'],
    ['1,000', 'a separator'],
    ['0x10', 'another base'],
    ['1/3', 'a fraction'],
    ['1_000', 'an underscore'],
    ['Infinity', 'a word'],
    ['1000000000000000', '16 digits before the point'],
    ['0.1234567890123', '13 decimals'],
  ])('%j is none: %s', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => parsePoints(text)).toThrow(SyntaxError);
  });

  it.each([
    ['2', { min: '0', max: '2' }, true],
    ['2.01', { min: '0', max: '2' }, false],
    ['-0.01', { min: '0' }, false],
    ['1.25', { decimals: 2 }, true],
    ['1.250', { decimals: 2 }, false],
    ['1', { decimals: 0 }, true],
    ['two', { min: '0', max: '2', decimals: 2 }, false],
  ])('%s within %j: %s', (text, limits, allowed) => {
    expect(isDecimal(text, limits)).toBe(allowed);
  });
});

describe('points as text', () => {
  it.each([
    [25, 2, '12.5'],
    [2, 3, '0.6666666667'],
    [-2, 3, '-0.6666666667'],
    [1, 3, '0.3333333333'],
    [300, 3, '100'],
    [1, 1024, '0.0009765625'],
    [1, 65536, '0.0000152587890625'],
    [1, 30000000000, '0'],
    [29999999999, 30000000000, '1'],
    [-1, 30000000000, '0'],
  ])('%i/%i reads %s', (n, d, text) => {
    expect(formatPoints(pointsOf(n, d))).toBe(text);
  });

  it.each([
    ['87.5', 2, '87.50'],
    ['90', 2, '90.00'],
    ['-0.005', 2, '-0.01'],
    ['-0.001', 2, '0.00'],
    ['0.05', 1, '0.1'],
    ['12.5', 0, '13'],
  ])('%s with %i decimals reads %s', (value, decimals, text) => {
    expect(formatPoints(parsePoints(value), { decimals })).toBe(text);
  });

  it('reads back what it wrote', () => {
    fc.assert(fc.property(decimalText, (text) => expect(formatPoints(parsePoints(text))).toBe(text)));
  });
});
