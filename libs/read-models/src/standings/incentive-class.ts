import {
  formatPoints,
  parsePoints,
  sumPoints,
  type GrantedPoints,
  type ResultCap,
  type Scheme,
  type UnitScore,
} from '@kaoping/domain';
import type { CountedPoints } from './counted.js';

/** The class that a grant names, or that the scheme gives a bonus by place; none where there is no catalogue. */
export function classOf(
  { subject, rank, class: named }: Pick<CountedPoints, 'subject' | 'rank' | 'class'>,
  { rankBonuses = [] }: Scheme,
): { readonly class?: string } {
  const id = rank === undefined ? named : rankBonuses.find((bonus) => bonus.id === subject)?.class;
  return id === undefined ? {} : { class: id };
}

export function grantedPoints(counted: CountedPoints, scheme: Scheme): GrantedPoints {
  return { points: parsePoints(counted.points), ...classOf(counted, scheme) };
}

/** The caps that held, as a result and a row show them. */
export function incentiveCapsOf({ incentiveCaps }: Pick<UnitScore, 'incentiveCaps'>): readonly ResultCap[] {
  return incentiveCaps.map((cap) => ({
    ...{ class: cap.class, name: cap.name },
    ...{ granted: formatPoints(cap.granted), counted: formatPoints(cap.counted) },
  }));
}

/** What was granted, as it was claimed. */
export function incentiveClaimedOf(incentives: readonly CountedPoints[]): string {
  return formatPoints(sumPoints(incentives.map(({ claimed, points }) => parsePoints(claimed ?? points))));
}
