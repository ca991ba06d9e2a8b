import type { RefusalParams } from '../core/refusal.js';
import { isDecimal, parsePoints } from '../scoring/points-text.js';
import { comparePoints, ZERO_POINTS } from '../scoring/points.js';
import type { schemeRefusals } from './refusals.js';

/** One thing wrong with the content of a scheme. */
export interface SchemeFault {
  readonly code: keyof typeof schemeRefusals;
  /** With `path`, the place in the scheme. */
  readonly params: RefusalParams & { readonly path: string };
}

export type SchemeFaults = readonly SchemeFault[];

/** A text that is blank, or of more than `max` characters. */
export function text(path: string, found: string, max = 500): SchemeFaults {
  if (found.trim() === '') return [{ code: 'SCHEME_FIELD_EMPTY', params: { path } }];
  if (found.length <= max) return [];
  return [{ code: 'SCHEME_TEXT_TOO_LONG', params: { path, found: found.length, max } }];
}

/** What is no decimal, or one below `min`. */
export function decimal(path: string, found: string, min?: string): SchemeFaults {
  if (isDecimal(found, min === undefined ? {} : { min })) return [];
  return [{ code: 'SCHEME_DECIMAL_INVALID', params: { path, found, min: min ?? '−∞' } }];
}

/** A decimal above 0. */
export function positive(path: string, found: string): SchemeFaults {
  if (!isDecimal(found)) return decimal(path, found, '0');
  if (comparePoints(parsePoints(found), ZERO_POINTS) > 0) return [];
  return [{ code: 'SCHEME_NUMBER_NOT_POSITIVE', params: { path, found } }];
}

/** What is no whole number from `min` to `max`. */
export function whole(path: string, found: number, min: number, max: number): SchemeFaults {
  if (Number.isInteger(found) && found >= min && found <= max) return [];
  return [{ code: 'SCHEME_NUMBER_INVALID', params: { path, found, min, max } }];
}

/** Two ends that leave nothing between them; ends that are no decimals are the fault of somebody else. */
export function range(path: string, min: string | undefined, max: string | null | undefined): SchemeFaults {
  if (min === undefined || max === undefined || max === null || !isDecimal(min) || !isDecimal(max)) return [];
  if (comparePoints(parsePoints(min), parsePoints(max)) < 0) return [];
  return [{ code: 'SCHEME_RANGE_EMPTY', params: { path, min, max } }];
}

/** Names every value that stands in the list twice, once. */
export function repeated(path: string, values: readonly string[]): SchemeFaults {
  const twice = new Set(values.filter((value, index) => values.indexOf(value) !== index));
  return [...twice].map((found) => ({ code: 'SCHEME_NAME_REPEATED', params: { path, found } }));
}
