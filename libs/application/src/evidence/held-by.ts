import { heirOf, type ReadModels } from '@kaoping/read-models';
import { cycleOf } from '../cycle/look-up.js';

/**
 * Where a file stands as evidence of a unit that has no part in the matter; null: nowhere. Units that carry an indicator
 * together show each other's files.
 * @param matter units whose own it is, and the indicator that it is for, if any
 */
export function heldByOthers(
  views: ReadModels,
  cycle: string,
  sha256: string,
  matter: { readonly units: readonly string[]; readonly indicator?: string },
): { readonly unit: string; readonly indicator: string } | null {
  const view = cycleOf(views, cycle);
  const others = (unit: string) => !matter.units.includes(heirOf(view, unit));
  for (const { id } of views.plans.indicators(cycle)) {
    if (id === matter.indicator) continue;
    const held = views.evidence
      .list(cycle, id)
      .find((line) => line.sha256 === sha256 && line.standing.kind === 'in-place' && others(line.unit));
    if (held !== undefined) return { unit: held.unit, indicator: id };
  }
  return null;
}
