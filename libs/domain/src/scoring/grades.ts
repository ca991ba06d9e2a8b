import type { GradeBand } from '../scheme/scheme.js';
import { parsePoints } from './points-text.js';
import { comparePoints, type Points } from './points.js';

/** The band that holds a value already rounded as the scheme declares; null when none does. */
export function gradeOf(bands: readonly GradeBand[], value: Points): string | null {
  const band = bands.find((one) => reaches(value, one) && !passes(value, one));
  return band?.name ?? null;
}

/**
 * A stretch of the line that no band holds, or that two hold; or a band that holds nothing. A stretch from a number to
 * the same one is that number alone. `order`: nothing is wrong but that the lowest band stands first, as it stretches.
 */
export interface BandFault {
  readonly kind: 'gap' | 'overlap' | 'empty' | 'order';
  /** The bands in question by their place in the list: one, or two neighbours; `[]`: all of them. */
  readonly bands: readonly number[];
  readonly from: string | null;
  readonly below: string | null;
}

/** What keeps bands, highest first, from holding every number exactly once; `[]` when nothing does. */
export function checkBands(bands: readonly GradeBand[]): readonly BandFault[] {
  const faults = faultsDownwards(bands);
  if (faults.length === 0 || faultsDownwards(bands.toReversed()).length > 0) return faults;
  return [{ kind: 'order', bands: [], from: bands[0]?.from ?? null, below: bands[0]?.below ?? null }];
}

function faultsDownwards(bands: readonly GradeBand[]): readonly BandFault[] {
  const empty = bands.flatMap((band, index): readonly BandFault[] =>
    holdsNothing(band) ? [{ kind: 'empty', bands: [index], from: band.from, below: band.below }] : [],
  );
  if (empty.length > 0) return empty;
  const seams = bands.slice(1).flatMap((band, index) => {
    const upper = bands[index];
    const fault = upper === undefined ? null : seam(band, upper);
    return fault === null ? [] : [{ ...fault, bands: [index, index + 1] }];
  });
  const top = bands[0] === undefined ? null : bands[0].below;
  const bottom = bands.at(-1)?.from ?? null;
  return [
    ...(bands.length === 0 ? [{ kind: 'gap', bands: [], from: null, below: null } as const] : []),
    ...(top === null ? [] : [{ kind: 'gap', bands: [0], from: top, below: null } as const]),
    ...seams,
    ...(bottom === null
      ? []
      : [{ kind: 'gap', bands: [bands.length - 1], from: null, below: bottom } as const]),
  ];
}

/** Between two neighbours: where the lower one ends and where the upper one begins. */
function seam(lower: GradeBand, upper: GradeBand): Omit<BandFault, 'bands'> | null {
  if (lower.below === null || upper.from === null)
    return { kind: 'overlap', from: upper.from, below: lower.below };
  const compared = compare(lower.below, upper.from);
  if (compared < 0) return { kind: 'gap', from: lower.below, below: upper.from };
  if (compared > 0) return { kind: 'overlap', from: upper.from, below: lower.below };
  const holders = Number(lower.belowIncluded === true) + Number(upper.fromIncluded !== false);
  if (holders === 1) return null;
  return { kind: holders === 0 ? 'gap' : 'overlap', from: upper.from, below: lower.below };
}

function holdsNothing({ from, fromIncluded, below, belowIncluded }: GradeBand): boolean {
  if (from === null || below === null) return false;
  const compared = compare(from, below);
  return compared > 0 || (compared === 0 && (fromIncluded === false || belowIncluded !== true));
}

const compare = (a: string, b: string): number => comparePoints(parsePoints(a), parsePoints(b));

function reaches(value: Points, { from, fromIncluded }: GradeBand): boolean {
  if (from === null) return true;
  const compared = comparePoints(value, parsePoints(from));
  return compared > 0 || (compared === 0 && fromIncluded !== false);
}

function passes(value: Points, { below, belowIncluded }: GradeBand): boolean {
  if (below === null) return false;
  const compared = comparePoints(value, parsePoints(below));
  return compared > 0 || (compared === 0 && belowIncluded !== true);
}
