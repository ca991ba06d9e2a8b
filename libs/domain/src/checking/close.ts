import { parsePoints } from '../scoring/points-text.js';
import {
  addPoints,
  comparePoints,
  roundPoints,
  subtractPoints,
  type Points,
  type RoundingMode,
} from '../scoring/points.js';
import type { Json } from './read.js';

/** What a printed number may be away from the exact one, after a few steps with numbers that are printed to ten decimals. */
const SLACK = parsePoints('0.0000001');

/** Whether two numbers are the same as far as printed decimals can tell. */
export function close(a: Points, b: Points): boolean {
  const [less, more] = comparePoints(a, b) < 0 ? [a, b] : [b, a];
  return comparePoints(subtractPoints(more, less), SLACK) <= 0;
}

/** What the value may round to: two numbers where it lies on the edge as far as printed decimals can tell. */
function roundings(value: Points, decimals: number, mode: RoundingMode): readonly Points[] {
  const edges = [value, subtractPoints(value, SLACK), addPoints(value, SLACK)];
  return edges.map((edge) => roundPoints(edge, decimals, mode));
}

const MODES: readonly RoundingMode[] = ['half-away-from-zero', 'half-even', 'down', 'up'];

/**
 * Rounded as `decimals` and `mode` say; on the edge of two numbers to the one that is `near`, if it is one of them. As it is
 * where they say nothing that can be read.
 */
export function kindlyRounded(value: Points, rounding: Json, near: Points | undefined): Points {
  const decimals = Number(rounding['decimals']);
  const mode = MODES.find((one) => one === rounding['mode']);
  if (mode === undefined || !Number.isInteger(decimals) || decimals < 0 || decimals > 12) return value;
  const possible = roundings(value, decimals, mode);
  return possible.find((one) => near !== undefined && close(one, near)) ?? possible[0] ?? value;
}
