import type { Finding } from './finding.js';
import { labelIn } from './lines.js';
import { countFindings, type Counted } from './rank-counts.js';
import { objectIn, objectsIn, pointsIn, type Json } from './read.js';
import { unitOf } from './result-components.js';

/** Bonuses by place in a result: who counted more has the better place. */
export function resultBonusFindings(rows: readonly Json[]): readonly Finding[] {
  const held = rows.flatMap((row) =>
    objectsIn(row['incentives']).flatMap(({ bonus }): readonly (Counted & { readonly of: string })[] => {
      const { id, rank, count } = objectIn(bonus) ?? {};
      if (typeof rank !== 'number') return [];
      return [{ of: labelIn(id), unit: unitOf(row), place: rank, count: pointsIn(count) }];
    }),
  );
  return [...new Set(held.map(({ of }) => of))].flatMap((of) =>
    countFindings(
      of,
      held.filter((one) => one.of === of),
    ),
  );
}
