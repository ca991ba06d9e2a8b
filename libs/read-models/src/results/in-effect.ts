import { consequenceStanding, type ConsequenceLine } from '../registers/consequences.projection.js';
import { groundFallen, type GroundSources } from './ground-fallen.js';

/** What an entry follows from has fallen, and no leader has decided yet whether it is lifted or upheld. */
export function awaitsLifting(line: ConsequenceLine, views: GroundSources): boolean {
  if (line.status === 'lifted') return false;
  const fallen = groundFallen(line, views);
  return fallen !== null && line.upheld?.fallen !== fallen;
}

/**
 * Whether an entry weighs: confirmed, not lifted, not over, and on a ground that stands or in spite of whose fall it was
 * upheld. What an appeal took away weighs on nobody until somebody says that it does.
 * @param today ISO date in Asia/Shanghai; absent: of no day, so that none is over
 */
export function isInEffect(line: ConsequenceLine, views: GroundSources, today = ''): boolean {
  return consequenceStanding(line, today) === 'confirmed' && !awaitsLifting(line, views);
}

/** The unit itself has lost its eligibility for the awards of the year (取消评先评优资格). */
export function losesAwards(
  cycle: string,
  unit: string,
  views: GroundSources & { readonly consequences: { list(cycle: string): readonly ConsequenceLine[] } },
  today?: string,
): boolean {
  return views.consequences
    .list(cycle)
    .some(
      (line) =>
        line.kind === 'award-ineligibility' &&
        line.unit === unit &&
        line.person === null &&
        isInEffect(line, views, today),
    );
}
