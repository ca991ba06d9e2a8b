import { isObject, type Misfit } from '../../shapes/index.js';
import { observationShape, type Observation } from './observation.js';

/** Fields that hold decimals: here a JSON number is as good as text, because people and spreadsheets write numbers. */
const DECIMALS: ReadonlySet<string> = new Set(['value', 'second', 'best', 'score', 'mark', 'points']);

/**
 * Reads an observation from JSON. A number where a decimal belongs is taken as it is written, up to 15 significant
 * digits; longer ones must come as text, because JSON numbers are rounded before anybody sees them.
 */
export function readObservation(
  json: unknown,
  path = '',
): { readonly observation: Observation } | { readonly misfits: readonly Misfit[] } {
  const written = withDecimals(json, '');
  const misfits = observationShape.check(written, path);
  return misfits.length > 0 ? { misfits } : { observation: written as Observation };
}

function withDecimals(json: unknown, key: string): unknown {
  if (typeof json === 'number' && DECIMALS.has(key)) return decimalOf(json);
  if (Array.isArray(json)) return json.map((part: unknown) => withDecimals(part, ''));
  if (!isObject(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([name, part]) => [name, withDecimals(part, name)]));
}

/** Stays a number, and so a misfit, when its decimal is longer than a JSON number keeps. */
function decimalOf(number: number): string | number {
  const text = String(number);
  const digits = text.replace(/^-?0*\.?0*|\.|-/g, '').length;
  return /e/.test(text) || digits > 15 ? number : text;
}
