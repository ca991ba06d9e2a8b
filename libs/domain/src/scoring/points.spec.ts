import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPoints, parsePoints } from './points-text.js';
import {
  addPoints,
  comparePoints,
  dividePoints,
  isZero,
  maxPoints,
  minPoints,
  multiplyPoints,
  negatePoints,
  pointsOf,
  pointsOfLarge,
  ratioOf,
  roundPoints,
  subtractPoints,
  sumPoints,
  ZERO_POINTS,
  type Points,
  type RoundingMode,
} from './points.js';

/** Fractions of every size, so that both representations and the way between them are met. */
const anyPoints: fc.Arbitrary<Points> = fc
  .tuple(
    fc.oneof(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n })),
    fc.oneof(fc.bigInt({ min: 1n, max: 200n }), fc.bigInt({ min: 1n, max: 2n ** 60n })),
  )
  .map(([n, d]) => pointsOfLarge(n, d));

/** Reference: plain bigint fractions by cross-multiplication, never reduced. */
const equals = (points: Points, n: bigint, d: bigint): boolean =>
  ratioOf(points).n * d === n * ratioOf(points).d;

describe('points are exact', () => {
  it.each([
    ['0.1', '+', '0.2', '0.3'],
    ['1.85', '-', '2', '-0.15'],
    ['0.333333333333', '×', '3', '0.999999999999'],
    ['2', '÷', '3', '0.6666666667'],
    ['999999999999999', '×', '999999999999999', '999999999999998000000000000001'],
    ['999999999999999.999999999999', '+', '0.000000000001', '1000000000000000'],
    ['-7', '÷', '-2', '3.5'],
  ])('%s %s %s = %s', (left, operator, right, result) => {
    const operations = { '+': addPoints, '-': subtractPoints, '×': multiplyPoints, '÷': dividePoints };
    const operation = operations[operator as keyof typeof operations];
    expect(formatPoints(operation(parsePoints(left), parsePoints(right)))).toBe(result);
  });

  it('adds, subtracts, multiplies and divides like fractions of whole numbers of any size', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, (a, b) => {
        const [x, y] = [ratioOf(a), ratioOf(b)];
        expect(equals(addPoints(a, b), x.n * y.d + y.n * x.d, x.d * y.d)).toBe(true);
        expect(equals(subtractPoints(a, b), x.n * y.d - y.n * x.d, x.d * y.d)).toBe(true);
        expect(equals(multiplyPoints(a, b), x.n * y.n, x.d * y.d)).toBe(true);
        if (!isZero(b)) expect(equals(dividePoints(a, b), x.n * y.d, x.d * y.n)).toBe(true);
      }),
    );
  });

  it('has one form for one number, so that equal points are deeply equal whichever way they came about', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, (a, b) => {
        expect(subtractPoints(addPoints(a, b), b)).toEqual(a);
        expect(negatePoints(negatePoints(a))).toEqual(a);
        if (!isZero(b)) expect(multiplyPoints(dividePoints(a, b), b)).toEqual(a);
      }),
    );
    expect(pointsOf(50, 100)).toEqual(parsePoints('0.50'));
    expect(pointsOf(-1, -2)).toEqual(pointsOf(1, 2));
    expect(negatePoints(ZERO_POINTS)).toEqual(ZERO_POINTS);
  });

  it('sums in any order alike', () => {
    fc.assert(
      fc.property(fc.array(anyPoints), (all) => {
        expect(sumPoints([...all].reverse())).toEqual(sumPoints(all));
      }),
    );
  });

  it('compares by size', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, (a, b) => {
        const [x, y] = [ratioOf(a), ratioOf(b)];
        const difference = x.n * y.d - y.n * x.d;
        expect(Math.sign(comparePoints(a, b))).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0);
        expect(comparePoints(minPoints(a, b), maxPoints(a, b))).toBeLessThanOrEqual(0);
        expect([a, b]).toContain(maxPoints(a, b));
      }),
    );
  });

  it('refuses a denominator of 0, a division by 0 and a number that is not whole', () => {
    expect(() => pointsOf(1, 0)).toThrow(RangeError);
    expect(() => pointsOf(0.1)).toThrow(RangeError);
    expect(() => pointsOf(2 ** 53)).toThrow(RangeError);
    expect(() => dividePoints(pointsOf(1), ZERO_POINTS)).toThrow(RangeError);
  });
});

describe('rounding is half away from zero', () => {
  it.each([
    ['2.345', 2, '2.35'],
    ['-2.345', 2, '-2.35'],
    ['2.344999999999', 2, '2.34'],
    ['89.995', 2, '90'],
    ['-0.004', 2, '0'],
    ['1.005', 2, '1.01'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
  ])('%s to %i decimals is %s', (value, decimals, rounded) => {
    expect(formatPoints(roundPoints(parsePoints(value), decimals))).toBe(rounded);
  });

  it('moves a number by at most half a unit, and a rounded one not at all', () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 0, max: 6 }), (a, decimals) => {
        const rounded = roundPoints(a, decimals);
        const { n, d } = ratioOf(subtractPoints(rounded, a));
        expect((n < 0n ? -n : n) * 2n * 10n ** BigInt(decimals) <= d).toBe(true);
        expect(roundPoints(rounded, decimals)).toEqual(rounded);
      }),
    );
  });
});

describe('rounding by another declared mode', () => {
  it.each([
    // value, decimals → half-away-from-zero (四舍五入), half-even (四舍六入五成双), down (舍去), up (进一)
    ['2.344', 2, '2.34', '2.34', '2.34', '2.35'],
    ['2.345', 2, '2.35', '2.34', '2.34', '2.35'],
    ['2.355', 2, '2.36', '2.36', '2.35', '2.36'],
    ['2.346', 2, '2.35', '2.35', '2.34', '2.35'],
    ['2.3450001', 2, '2.35', '2.35', '2.34', '2.35'],
    ['2.34', 2, '2.34', '2.34', '2.34', '2.34'],
    ['-2.344', 2, '-2.34', '-2.34', '-2.34', '-2.35'],
    ['-2.345', 2, '-2.35', '-2.34', '-2.34', '-2.35'],
    ['-2.355', 2, '-2.36', '-2.36', '-2.35', '-2.36'],
    ['-0.004', 2, '0', '0', '0', '-0.01'],
    ['0.5', 0, '1', '0', '0', '1'],
    ['1.5', 0, '2', '2', '1', '2'],
    ['-0.5', 0, '-1', '0', '0', '-1'],
    ['999999999999999.5', 0, '1000000000000000', '1000000000000000', '999999999999999', '1000000000000000'],
  ] as const)('%s to %i decimals: %s, %s, %s, %s', (value, decimals, ...expected) => {
    const modes = ['half-away-from-zero', 'half-even', 'down', 'up'] as const;
    expect(modes.map((mode) => formatPoints(roundPoints(parsePoints(value), decimals, mode)))).toEqual(
      expected,
    );
  });

  it('of thirds, whose decimals never end', () => {
    const rounded = (mode: RoundingMode) => formatPoints(roundPoints(pointsOf(-2, 3), 3, mode));
    expect([rounded('half-even'), rounded('down'), rounded('up')]).toEqual(['-0.667', '-0.666', '-0.667']);
  });

  it('down and up hold every number between them, one unit apart at most, and mirror on both sides of 0', () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 0, max: 6 }), (a, decimals) => {
        const unit = pointsOf(1, 10 ** decimals);
        const [down, up] = [roundPoints(a, decimals, 'down'), roundPoints(a, decimals, 'up')];
        const apart = subtractPoints(up, down);
        expect([ZERO_POINTS, unit, negatePoints(unit)]).toContainEqual(apart);
        expect([down, up]).toContainEqual(roundPoints(a, decimals, 'half-even'));
        expect(isZero(apart)).toBe(isZero(subtractPoints(a, down)));
        expect(roundPoints(negatePoints(a), decimals, 'up')).toEqual(negatePoints(up));
      }),
    );
  });
});
