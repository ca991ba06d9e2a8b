import { parsePoints } from '../points-text.js';
import { comparePoints, type Points } from '../points.js';
import type { Figure, FactsFault, FactsFaultCode } from './facts.js';

export function fault(
  code: FactsFaultCode,
  path: string,
  params: Readonly<Record<string, string>> = {},
): FactsFault {
  return { code, path, params };
}

/** Path of a part; that of the whole is empty. */
export function at(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}

/** Exactly; a figure that fits its shape is always a decimal. */
export function figurePoints(figure: Figure): Points {
  return parsePoints(String(figure));
}

/** Both ends are allowed; an absent one is open. */
export function outOfRange(path: string, found: Figure, min?: Figure, max?: Figure): readonly FactsFault[] {
  const points = figurePoints(found);
  const low = min !== undefined && comparePoints(points, figurePoints(min)) < 0;
  const high = max !== undefined && comparePoints(points, figurePoints(max)) > 0;
  if (!low && !high) return [];
  const ends = { min: String(min ?? ''), max: String(max ?? '') };
  return [fault('FACTS_NUMBER_OUT_OF_RANGE', path, { found: String(found), ...ends })];
}

/** One fault for every name that stands there again. */
export function repeated(
  path: string,
  names: readonly string[],
  code: FactsFaultCode = 'FACTS_NAME_REPEATED',
): readonly FactsFault[] {
  return names.flatMap((found, index) =>
    names.indexOf(found) === index ? [] : [fault(code, at(path, index), { found })],
  );
}
