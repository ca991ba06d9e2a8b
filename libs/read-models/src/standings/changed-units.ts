import type { RolledUnit } from '../cycles/rolled-unit.js';
import type { StandingRow } from './standing-rows.js';

/** What changes of the organisation add to a row. A unit that is no longer is shown, with nothing to be ranked by. */
export function organisationPart(
  { formerNames, gone }: RolledUnit,
  before: readonly RolledUnit[],
  roll: readonly RolledUnit[],
): Partial<StandingRow> {
  return {
    ...(formerNames && { formerNames }),
    ...(before.length > 0 && { tookOver: before.map(({ id, name }) => ({ unit: id, name })) }),
    ...(gone && {
      gone: {
        ...{ kind: gone.kind, into: gone.into },
        intoName: roll.find(({ id }) => id === gone.into)?.name ?? gone.into,
        ...{ effectiveOn: gone.effectiveOn, document: gone.document },
      },
      ...{ total: null, final: null, grade: null, rank: null, groupRank: null, rankChange: null },
    }),
  };
}
