import { translate, type Language } from '@kaoping/contracts';
import type { Scheme, StageId } from '@kaoping/domain';
import type { BlockerCode, Views } from '@kaoping/read-models';
import { blockerPath } from './blocker-paths.js';
import type { BlockerRow } from './work-lists.js';

/** What blocks the way out of a stage, each with its words and where it is done. */
export function blockerRows(
  { worklist, cycles }: Views,
  cycle: string,
  from: StageId,
  language: Language,
): readonly BlockerRow[] {
  return worklist.blockers(cycle, from).map(({ code, subject, units }) => ({
    ...{ code, subject, units, from },
    text: translate(language, `blocker:${code}`, { subject }),
    path: blockerPath(cycle, code, subject),
    wayOut: from === 'computation' ? wayOut(cycle, cycles.schemeOf(cycle), code, language) : null,
  }));
}

/** What the computation itself does about it. */
const COMPUTED_HERE: readonly BlockerCode[] = ['RESULT_NOT_COMPUTED', 'RESULT_OUTDATED'];

/** What came in before the computation is decided in a stage that is closed by now: the cycle has to go back for it. */
function wayOut(
  cycle: string,
  scheme: Scheme | undefined,
  code: BlockerCode,
  language: Language,
): BlockerRow['wayOut'] {
  if (COMPUTED_HERE.includes(code)) return null;
  const [to] = scheme?.stages.find(({ id }) => id === 'computation')?.returnsTo ?? [];
  if (to === undefined) return null;
  const text = translate(language, 'value:wayOut.return', { stage: to });
  return { to, text, path: `/api/v1/cycles/${cycle}/transitions/return` };
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
