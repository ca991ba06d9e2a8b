import { DECIMAL_GRAMMAR, parsePoints } from '../scoring/points-text.js';
import type { Points } from '../scoring/points.js';
import { isDate, isObject } from '../shapes/index.js';

// A published document is what somebody typed. These readers never throw: what is not there, or is something else, is
// nothing, and each check decides what nothing means.

export type Json = Readonly<Record<string, unknown>>;

export const objectIn = (value: unknown): Json | undefined => (isObject(value) ? value : undefined);

/** The objects of a list; what is no object is left out. */
export const objectsIn = (value: unknown): readonly Json[] => listIn(value).filter(isObject);

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Trimmed; empty when it is no text. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/**
 * A number as it is written, `'12.50'` or 12.5, also in full width, in groups of thousands (1,412.41), with 分 or a percent
 * sign behind it; undefined when it is none.
 */
export function decimalIn(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : plainNumber(textIn(value));
  return DECIMAL_GRAMMAR.test(text) ? text : undefined;
}

function plainNumber(text: string): string {
  const narrow = text
    .normalize('NFKC')
    .replace(/\s*[%分]$/, '')
    .replace(/^\+/, '');
  return /^-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$/.test(narrow) ? narrow.replaceAll(',', '') : narrow;
}

export function pointsIn(value: unknown): Points | undefined {
  const decimal = decimalIn(value);
  return decimal === undefined ? undefined : parsePoints(decimal);
}

const DAY = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[T ]\d{1,2}:\d{2}.*)?$/;

/**
 * A day, written 2025-12-14, 2025/12/14, 2025.12.14, 2025年12月14日 or 20251214, also in full width, with a time behind it or
 * not; undefined when the calendar has no such day.
 */
export function dateIn(value: unknown): string | undefined {
  const parts = DAY.exec(typeof value === 'number' ? String(value) : textIn(value).normalize('NFKC'));
  if (parts === null) return undefined;
  const [, year = '', month = parts[4] ?? '', day = parts[5] ?? ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

/** Whether nothing stands there: no value, or blanks. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** What a list or an object holds, with the key of each. */
export function entriesIn(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((part: unknown, index) => [String(index), part]);
  return isObject(value) ? Object.entries(value) : [];
}
