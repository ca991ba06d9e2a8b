import { formatPoints } from '../scoring/points-text.js';
import { comparePoints, sumPoints, type Points } from '../scoring/points.js';

/** What all come to; undefined when one of them is not known. */
export function sumOf(all: readonly (Points | undefined)[]): Points | undefined {
  const known = all.filter((points) => points !== undefined);
  return known.length === all.length ? sumPoints(known) : undefined;
}

export const same = (a: Points, b: Points): boolean => comparePoints(a, b) === 0;

/** What is claimed beside what it should be, printed; undefined when they agree or one is not known. */
export function differing(
  found: Points | undefined,
  expected: Points | undefined,
): { readonly found: string; readonly expected: string } | undefined {
  if (found === undefined || expected === undefined || same(found, expected)) return undefined;
  return { found: formatPoints(found), expected: formatPoints(expected) };
}
