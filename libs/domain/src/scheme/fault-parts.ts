import { text, whole, type SchemeFaults } from './faults.js';
import type { LocalText, Rounding } from './scheme.js';

/** More decimals than this no appraisal has ever used; each one costs the ties that people expect. */
export const MOST_DECIMALS = 6;

/** The faults of a field that need not be there. */
export function optional<T>(value: T | undefined, faults: (value: T) => SchemeFaults): SchemeFaults {
  return value === undefined ? [] : faults(value);
}

export const roundingFaults = (path: string, { decimals }: Rounding): SchemeFaults =>
  whole(`${path}.decimals`, decimals, 0, MOST_DECIMALS);

export const localTextFaults = (path: string, { zh, en }: LocalText): SchemeFaults => [
  ...text(`${path}.zh`, zh),
  ...text(`${path}.en`, en),
];
