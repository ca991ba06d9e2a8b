import { formatPoints } from '../scoring/points-text.js';
import { comparePoints, type Points } from '../scoring/points.js';
import { findingOf, type Finding } from './finding.js';

/** A place, and what it was given for where that is said. */
export interface Counted {
  readonly unit: string;
  readonly place: number;
  readonly count: Points | undefined;
}

/** More counted is a better place, the same counted the same place. */
export function countFindings(of: string, holders: readonly Counted[]): readonly Finding[] {
  const counted = holders
    .filter(({ count }) => count !== undefined)
    .toSorted((a, b) => a.place - b.place || a.unit.localeCompare(b.unit));
  return counted.flatMap((worse, index) =>
    counted
      .slice(0, index)
      .filter((better) => {
        const compared = comparePoints(better.count as Points, worse.count as Points);
        return better.place === worse.place ? compared !== 0 : compared <= 0;
      })
      .slice(-1)
      .map((better) =>
        findingOf('RANK_AGAINST_COUNT', `rank.${of}`, {
          of,
          upper: better.unit,
          upperPlace: String(better.place),
          lower: worse.unit,
          lowerPlace: String(worse.place),
          found: formatPoints(better.count as Points),
          expected: formatPoints(worse.count as Points),
        }),
      ),
  );
}
