import { translate, type Language } from '@kaoping/contracts';
import type { StageId } from '@kaoping/domain';
import type { Views } from '@kaoping/read-models';
import { blockerPath } from './blocker-paths.js';
import type { BlockerRow } from './work-lists.js';

/** What blocks the way out of a stage, each with its words and where it is done. */
export function blockerRows(
  { worklist }: Views,
  cycle: string,
  from: StageId,
  language: Language,
): readonly BlockerRow[] {
  return worklist.blockers(cycle, from).map(({ code, subject, units }) => ({
    ...{ code, subject, units, from },
    text: translate(language, `blocker:${code}`, { subject }),
    path: blockerPath(cycle, code, subject),
  }));
}

/** How many block by unit, in office order; what concerns the cycle as a whole stands under null, last. */
export function countedByUnit(
  rows: readonly BlockerRow[],
  units: readonly { readonly id: string; readonly name: string }[],
): readonly { readonly unit: string | null; readonly name: string | null; readonly count: number }[] {
  const ofUnits = units.map(({ id, name }) => ({
    ...{ unit: id, name },
    count: rows.filter((row) => row.units.includes(id)).length,
  }));
  const ofAll = { unit: null, name: null, count: rows.filter((row) => row.units.length === 0).length };
  return [...ofUnits, ofAll].filter(({ count }) => count > 0);
}
