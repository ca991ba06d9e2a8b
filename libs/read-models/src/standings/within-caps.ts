import {
  comparePoints,
  formatPoints,
  maxPoints,
  minPoints,
  parsePoints,
  subtractPoints,
  addPoints,
  ZERO_POINTS,
  type Points,
} from '@kaoping/domain';

interface Capped {
  readonly points: string;
  readonly breachCode?: string;
  readonly most?: string;
}

/** What each deduction counts, in the order they were imposed: a breach takes no more from a unit than its most. */
export function withinCaps<Deduction extends Capped>(
  deductions: readonly Deduction[],
): readonly (Deduction & { readonly counted?: string })[] {
  if (deductions.every(({ most }) => most === undefined)) return deductions;
  const taken = new Map<string, Points>();
  return deductions.map((deduction) => {
    const { breachCode, most, points } = deduction;
    if (breachCode === undefined) return deduction;
    const before = taken.get(breachCode) ?? ZERO_POINTS;
    const imposed = parsePoints(points);
    const room =
      most === undefined ? imposed : maxPoints(subtractPoints(parsePoints(most), before), ZERO_POINTS);
    const counted = minPoints(imposed, room);
    taken.set(breachCode, addPoints(before, counted));
    return comparePoints(counted, imposed) === 0
      ? deduction
      : { ...deduction, counted: formatPoints(counted) };
  });
}
