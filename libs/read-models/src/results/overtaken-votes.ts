import { fitsItem, gainOf } from '@kaoping/domain';
import type { AppealLine } from '../registers/appeals.projection.js';
import { itemInForce, type ItemSources } from './item-in-force.js';

/**
 * Members whose vote says what another ruling on the same item has overtaken: it would give the unit nothing any more, so
 * nothing is ruled by it, and the member votes anew.
 */
export function overtakenVotes(
  { cycle, unit, item, status, votes }: AppealLine,
  views: ItemSources,
): readonly string[] {
  if (status !== 'accepted') return [];
  const inForce = itemInForce(cycle, unit, item, views);
  return votes
    .filter(({ corrected }) => {
      if (corrected === null) return false;
      if (inForce === undefined || !fitsItem(item, inForce, corrected)) return true;
      return gainOf(item, inForce.value, corrected) <= 0;
    })
    .map(({ person }) => person);
}
