import type { RefusalParams } from '../core/refusal.js';
import { isDecimal } from '../scoring/points-text.js';
import type { schemeRefusals } from './refusals.js';

/** One thing wrong with the content of a scheme. */
export interface SchemeFault {
  readonly code: keyof typeof schemeRefusals;
  /** With `path`, the place in the scheme. */
  readonly params: RefusalParams & { readonly path: string };
}

type Faults = readonly SchemeFault[];

export function text(path: string, found: string): Faults {
  return found.trim() === '' ? [{ code: 'SCHEME_FIELD_EMPTY', params: { path } }] : [];
}

export function decimal(path: string, found: string, min?: string): Faults {
  if (isDecimal(found, min === undefined ? {} : { min })) return [];
  return [{ code: 'SCHEME_DECIMAL_INVALID', params: { path, found, min: min ?? '−∞' } }];
}

export function whole(path: string, found: number, min: number, max: number): Faults {
  if (Number.isInteger(found) && found >= min && found <= max) return [];
  return [{ code: 'SCHEME_NUMBER_INVALID', params: { path, found, min, max } }];
}

/** Names the first value that stands in the list twice. */
export function repeated(path: string, values: readonly string[]): Faults {
  const found = values.find((value, index) => values.indexOf(value) !== index);
  return found === undefined ? [] : [{ code: 'SCHEME_NAME_REPEATED', params: { path, found } }];
}
