import { comparePoints, pointsOf, pointsOfLarge, ratioOf, scaledHalfUp, type Points } from './points.js';

/**
 * What a decimal looks like in events, in JSON and in what people send: ASCII digits, an optional minus, an optional
 * fraction; at most 15 digits before and 12 after the point. No plus, exponent, separator, blank or full-width digit.
 */
export const DECIMAL_GRAMMAR = /^-?[0-9]{1,15}(?:\.[0-9]{1,12})?$/;

/** Decimals shown of a number whose decimals never end, such as two thirds. */
const DECIMALS_OF_PERIODIC = 10;

export interface DecimalLimits {
  /** Digits allowed after the point, as written: `2.50` has two. */
  readonly decimals?: number;
  /** Both ends are allowed. */
  readonly min?: string;
  readonly max?: string;
}

/** Whether a command's text is a decimal within limits; ask before `parsePoints`, which throws. */
export function isDecimal(text: string, { decimals, min, max }: DecimalLimits = {}): boolean {
  if (!DECIMAL_GRAMMAR.test(text)) return false;
  if (decimals !== undefined && fractionOf(text).length > decimals) return false;
  if (min !== undefined && comparePoints(parsePoints(text), parsePoints(min)) < 0) return false;
  return max === undefined || comparePoints(parsePoints(text), parsePoints(max)) <= 0;
}

/** Throws a SyntaxError when the text is not in `DECIMAL_GRAMMAR`; what is read from events always is. */
export function parsePoints(text: string): Points {
  if (!DECIMAL_GRAMMAR.test(text)) throw new SyntaxError(`'${text.slice(0, 40)}' is not a decimal`);
  const fraction = fractionOf(text);
  if (fraction === '') return pointsOf(Number(text));
  const digits = text.slice(0, -fraction.length - 1) + fraction;
  return digits.length <= 15
    ? pointsOf(Number(digits), 10 ** fraction.length)
    : pointsOfLarge(BigInt(digits), 10n ** BigInt(fraction.length));
}

/**
 * Exactly, without trailing zeros, when the decimals end (`12.5`), else to 10 decimals, half away from zero
 * (`0.6666666667`). With `decimals`: rounded to so many, and all of them shown (`87.50`).
 */
export function formatPoints(points: Points, options: { readonly decimals?: number } = {}): string {
  if (options.decimals !== undefined) return fixed(points, options.decimals);
  const { n, d } = ratioOf(points);
  if (d === 1n) return String(n);
  return fixed(points, decimalsOf(d) ?? DECIMALS_OF_PERIODIC)
    .replace(/0+$/, '')
    .replace(/\.$/, '');
}

function fixed(points: Points, decimals: number): string {
  const scaled = String(scaledHalfUp(points, decimals));
  if (decimals === 0) return scaled;
  const sign = scaled.startsWith('-') ? '-' : '';
  const digits = scaled.slice(sign.length).padStart(decimals + 1, '0');
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** How many decimals a fraction with this denominator has; undefined when they never end. */
function decimalsOf(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; twos++) rest /= 2n;
  for (; rest % 5n === 0n; fives++) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

function fractionOf(text: string): string {
  const point = text.indexOf('.');
  return point < 0 ? '' : text.slice(point + 1);
}
