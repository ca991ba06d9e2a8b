import { formatPoints, parsePoints, sumPoints } from '@kaoping/domain';
import type { Standings } from './standings.projection.js';

/**
 * Points that a finding costs a unit as things count now: after corrections, rulings on appeal and what its breach takes at
 * most, and nothing where it landed late. Of a unit that is gone it is what the finding costs the one that took over.
 */
export function costOfFinding(cycle: string, unit: string, finding: string, standings: Standings): string {
  const facts = standings.countedFacts(cycle);
  const counted = facts?.deductions(facts.inheritance.heirOf(unit)) ?? [];
  const costs = counted
    .filter(({ subject }) => subject === finding)
    .map(({ points, counted: left = points }) => parsePoints(left));
  return formatPoints(sumPoints(costs));
}
