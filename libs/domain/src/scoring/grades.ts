import type { GradeBand } from '../scheme/scheme.js';
import { parsePoints } from './points-text.js';
import { comparePoints, type Points } from './points.js';

/** The band that holds a value already rounded as the scheme declares; null when none does. */
export function gradeOf(bands: readonly GradeBand[], value: Points): string | null {
  const band = bands.find(({ from, below }) => reaches(value, from) && !passes(value, below));
  return band?.name ?? null;
}

/** A stretch of the line, half-open like the bands, that no band holds, or that two hold; or a band that holds nothing. */
export interface BandFault {
  readonly kind: 'gap' | 'overlap' | 'empty';
  readonly from: string | null;
  readonly below: string | null;
}

/** What keeps bands, highest first, from holding every number exactly once; `[]` when nothing does. */
export function checkBands(bands: readonly GradeBand[]): readonly BandFault[] {
  const empty = bands
    .filter(({ from, below }) => from !== null && below !== null && compare(from, below) >= 0)
    .map(({ from, below }): BandFault => ({ kind: 'empty', from, below }));
  if (empty.length > 0) return empty;
  const seams = bands.slice(1).map((band, index) => seam(band.below, bands[index]?.from ?? null));
  const top = bands[0] === undefined ? null : bands[0].below;
  const bottom = bands.at(-1)?.from ?? null;
  return [
    ...(bands.length === 0 ? [{ kind: 'gap', from: null, below: null } as const] : []),
    ...(top === null ? [] : [{ kind: 'gap', from: top, below: null } as const]),
    ...seams.filter((fault) => fault !== null),
    ...(bottom === null ? [] : [{ kind: 'gap', from: null, below: bottom } as const]),
  ];
}

/** Between two neighbours: where the lower one ends and where the upper one begins. */
function seam(lowerEnd: string | null, upperStart: string | null): BandFault | null {
  if (lowerEnd === null || upperStart === null) return { kind: 'overlap', from: upperStart, below: lowerEnd };
  const compared = compare(lowerEnd, upperStart);
  if (compared === 0) return null;
  return compared < 0
    ? { kind: 'gap', from: lowerEnd, below: upperStart }
    : { kind: 'overlap', from: upperStart, below: lowerEnd };
}

const compare = (a: string, b: string): number => comparePoints(parsePoints(a), parsePoints(b));

const reaches = (value: Points, from: string | null): boolean =>
  from === null || comparePoints(value, parsePoints(from)) >= 0;

const passes = (value: Points, below: string | null): boolean =>
  below !== null && comparePoints(value, parsePoints(below)) >= 0;
