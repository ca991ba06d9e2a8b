import { formatPoints } from '../scoring/points-text.js';
import { findingOf, type Finding } from './finding.js';
import { hasName } from './names.js';
import type { Stretch } from './stretches.js';
import { same } from './sums.js';

export interface Bands {
  readonly place: string;
  readonly stretches: readonly Stretch[];
  /** Only some of the grades are known: what is between them says nothing. */
  readonly partial: boolean;
  /** Inferred and not published: what lies outside of them says nothing. */
  readonly assumed: boolean;
}

/** Two grades of one name: a score in either would be called the same. */
export function repeatedFindings({ place, stretches }: Bands): readonly Finding[] {
  const names = stretches.map(({ name }) => name);
  const repeated = names.filter((name, index) => hasName(names.slice(0, index), name));
  return [...new Set(repeated)].map((name) => {
    const found = String(names.filter((one) => hasName([one], name)).length);
    return findingOf('GRADE_REPEATED', `${place}.${name}`, { name, found, expected: '1' });
  });
}

/** Grades told twice in one document, as those that hold and as published: which limit of a grade is meant? */
export function differingGrades([first, ...others]: readonly Bands[]): readonly Finding[] {
  if (first === undefined) return [];
  return others.flatMap(({ place, stretches }) =>
    stretches.flatMap((stretch) => {
      const other = first.stretches.find(({ name }) => hasName([name], stretch.name));
      return other === undefined ? [] : lowerEnds(place, stretch, other);
    }),
  );
}

/** By where they begin: where they end, a published table may leave a gap, which has its own finding. */
function lowerEnds(place: string, { name, low }: Stretch, other: Stretch): readonly Finding[] {
  if (low === undefined || other.low === undefined || same(low.at, other.low.at)) return [];
  return [
    findingOf('GRADE_LIMITS_DIFFER', `${place}.${name}`, {
      name,
      found: formatPoints(low.at),
      expected: formatPoints(other.low.at),
    }),
  ];
}
