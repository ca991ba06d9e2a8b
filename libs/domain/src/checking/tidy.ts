import { isObject } from '../shapes/index.js';

/** A number in JSON keeps so many digits; what a program adds beyond them (1.6099999999999999) is its own noise. */
const DIGITS = 15;

/** The decimals that our own grammar of numbers takes. */
const DECIMALS = 12;

/**
 * The document with every number as somebody would have typed it: rounded to 15 significant digits and 12 decimals. No
 * points are computed here: what a program left behind is read as the decimal that was meant.
 */
export function tidied(value: unknown): unknown {
  if (typeof value === 'number') return tidyNumber(value);
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map(tidied);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tidied(part)]));
}

/** 28.740000000000002 as text is the same noise, printed. */
function tidyText(text: string): string {
  return /^\s*-?[0-9]{1,15}\.[0-9]{13,}\s*$/.test(text) ? String(tidyNumber(Number(text))) : text;
}

function tidyNumber(number: number): number {
  if (!Number.isFinite(number) || number === 0) return number;
  const before = Math.floor(Math.log10(Math.abs(number))) + 1;
  const digits = Math.min(DIGITS, DECIMALS + before);
  return digits < 1 ? 0 : Number(number.toPrecision(digits));
}
