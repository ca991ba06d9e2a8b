import Fraction from 'fraction.js';
import type { Rounding } from '../scheme/scheme.js';

declare const exact: unique symbol;

/**
 * An exact number of points (or a weight, a percent, a ratio). Made and read by the functions of this file and of
 * `points-text.ts` only; what is inside may change. Plain data, so it survives a structured clone, and in lowest
 * terms with a positive denominator, so equal points are deeply equal. Never in events or JSON: those carry strings.
 */
export type Points = Ratio & { readonly [exact]: true };

/** Two safe integers while they fit, because that is many times faster; two bigints as soon as one does not. */
type Ratio = Small | Large;
interface Small {
  readonly n: number;
  readonly d: number;
}
interface Large {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO_POINTS: Points = small(0, 1);
export const ONE_POINT: Points = small(1, 1);
export const HUNDRED_POINTS: Points = small(100, 1);

/** `pointsOf(2, 3)` is two thirds. Throws a RangeError when the denominator is 0 or a number is no safe integer. */
export function pointsOf(numerator: number, denominator = 1): Points {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0) {
    throw new RangeError(`no exact points: ${numerator}/${denominator}`);
  }
  return denominator < 0 ? reduced(-numerator, -denominator) : reduced(numerator, denominator);
}

/** As `pointsOf`, for numbers of any size. */
export function pointsOfLarge(numerator: bigint, denominator: bigint): Points {
  return fromFraction(new Fraction(numerator, denominator));
}

// A product or sum of safe integers that is itself safe is exact: one that was rounded lies beyond 2^53.

export function addPoints(a: Points, b: Points): Points {
  if (isSmall(a) && isSmall(b)) {
    if (a.d === b.d) {
      const n = a.n + b.n;
      if (Number.isSafeInteger(n)) return reduced(n, a.d);
    } else {
      const n = a.n * b.d + b.n * a.d;
      const d = a.d * b.d;
      if (safe(a.n * b.d, b.n * a.d) && safe(n, d)) return reduced(n, d);
    }
  }
  return fromFraction(toFraction(a).add(toFraction(b)));
}

export function subtractPoints(a: Points, b: Points): Points {
  return addPoints(a, negatePoints(b));
}

export function multiplyPoints(a: Points, b: Points): Points {
  if (isSmall(a) && isSmall(b)) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (safe(n, d)) return reduced(n, d);
  }
  return fromFraction(toFraction(a).mul(toFraction(b)));
}

/** Throws a RangeError on a division by zero. */
export function dividePoints(a: Points, b: Points): Points {
  if (isZero(b)) throw new RangeError('division of points by zero');
  if (isSmall(a) && isSmall(b)) {
    const n = b.n < 0 ? -a.n * b.d : a.n * b.d;
    const d = a.d * Math.abs(b.n);
    if (safe(n, d)) return reduced(n, d);
  }
  return fromFraction(toFraction(a).div(toFraction(b)));
}

export function negatePoints(a: Points): Points {
  return isSmall(a) ? small(-a.n, a.d) : large(-a.n, a.d);
}

/** Negative when `a` is less, 0 when they are equal, positive when `a` is more: fit for `sort`. */
export function comparePoints(a: Points, b: Points): number {
  if (isSmall(a) && isSmall(b)) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    if (safe(left, right)) return left - right;
  }
  return toFraction(a).compare(toFraction(b));
}

export const isZero = (a: Points): boolean => a.n === 0;

export const minPoints = (a: Points, b: Points): Points => (comparePoints(b, a) < 0 ? b : a);

export const maxPoints = (a: Points, b: Points): Points => (comparePoints(b, a) > 0 ? b : a);

export function sumPoints(all: Iterable<Points>): Points {
  let sum = ZERO_POINTS;
  for (const points of all) sum = addPoints(sum, points);
  return sum;
}

export type RoundingMode = Rounding['mode'];

/**
 * To so many decimals. `half-away-from-zero` (四舍五入, default): 2.345 → 2.35, −2.345 → −2.35; `half-even`
 * (四舍六入五成双): 2.345 → 2.34; `down` (舍去) is towards zero and `up` (进一) away from it, on both sides.
 */
export function roundPoints(a: Points, decimals: number, mode: RoundingMode = 'half-away-from-zero'): Points {
  const scaled = mode === 'half-away-from-zero' ? scaledHalfUp(a, decimals) : scaledBy(mode, a, decimals);
  return typeof scaled === 'number'
    ? reduced(scaled, 10 ** decimals)
    : fromFraction(new Fraction(scaled, 10n ** BigInt(decimals)));
}

/** The whole number nearest to `a × 10^decimals`, half away from zero; a number only where `10^decimals` is safe too. */
export function scaledHalfUp(a: Points, decimals: number): number | bigint {
  if (isSmall(a)) {
    const unit = 10 ** decimals;
    const twice = 2 * Math.abs(a.n) * unit + a.d;
    if (safe(twice, unit)) return (Math.sign(a.n) * (twice - (twice % (2 * a.d)))) / (2 * a.d);
  }
  const { n, d } = ratioOf(a);
  const nearest = (2n * (n < 0n ? -n : n) * 10n ** BigInt(decimals) + d) / (2n * d);
  return n < 0n ? -nearest : nearest;
}

function scaledBy(mode: RoundingMode, a: Points, decimals: number): bigint {
  const { n, d } = ratioOf(a);
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(decimals);
  const whole = scaled / d;
  const twice = 2n * (scaled % d);
  const size = whole + (goesUp(mode, whole, twice, d) ? 1n : 0n);
  return n < 0n ? -size : size;
}

/** `twice`: double of what is left above the whole number, in parts of `d`. */
function goesUp(mode: RoundingMode, whole: bigint, twice: bigint, d: bigint): boolean {
  switch (mode) {
    case 'half-away-from-zero':
      return twice >= d;
    case 'half-even':
      return twice === d ? whole % 2n === 1n : twice > d;
    case 'down':
      return false;
    case 'up':
      return twice > 0n;
  }
}

/** Numerator and denominator as bigints, for what is not arithmetic: text, digests. */
export function ratioOf(a: Points): { readonly n: bigint; readonly d: bigint } {
  return { n: BigInt(a.n), d: BigInt(a.d) };
}

function isSmall(a: Ratio): a is Small {
  return typeof a.n === 'number';
}

function safe(a: number, b: number): boolean {
  return Number.isSafeInteger(a) && Number.isSafeInteger(b);
}

function reduced(n: number, d: number): Points {
  if (d === 1) return small(n, 1);
  let a = Math.abs(n);
  let b = d;
  while (b !== 0) [a, b] = [b, a % b];
  return small(n / a, d / a);
}

function small(n: number, d: number): Points {
  // −0 would not be deeply equal to 0.
  return { n: n === 0 ? 0 : n, d } as unknown as Points;
}

function large(n: bigint, d: bigint): Points {
  const [a, b] = [Number(n), Number(d)];
  return safe(a, b) ? small(a, b) : ({ n, d } as unknown as Points);
}

function toFraction(a: Ratio): Fraction {
  return new Fraction(BigInt(a.n), BigInt(a.d));
}

function fromFraction({ s, n, d }: Fraction): Points {
  return large(s * n, d);
}
