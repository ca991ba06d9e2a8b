import { comparePoints, subtractPoints, sumPoints } from '../scoring/points.js';
import { formatPoints, parsePoints } from '../scoring/points-text.js';
import type { PlanContent } from './plan.js';

/** A sum of weights that misses its declared value. All numbers are decimal strings. */
export interface PlanFinding {
  /** `group:1-2`, `category:A` or `total`: numbers of groups and categories may be equal. */
  readonly key: string;
  readonly expected: string;
  readonly found: string;
  /** found − expected */
  readonly difference: string;
}

/** What somebody has already taken note of. */
export type AcknowledgedFinding = Pick<PlanFinding, 'key' | 'expected' | 'found'>;

/**
 * Each level against the one above it: indicators make up their group, groups their category, categories the
 * declared total. One wrong weight therefore gives one finding, at the level where it is wrong.
 */
export function findPlanFindings({
  declaredTotal,
  categories,
  indicators,
}: PlanContent): readonly PlanFinding[] {
  const groups = categories.flatMap(({ groups }) => groups);
  return [
    ...groups.map(({ no, weight }) =>
      compareSum(`group:${no}`, weight, weightsOf(indicators.filter((indicator) => indicator.group === no))),
    ),
    ...categories.map(({ no, weight, groups }) => compareSum(`category:${no}`, weight, weightsOf(groups))),
    compareSum('total', declaredTotal, weightsOf(categories)),
  ].flat();
}

/** An acknowledgement holds for the numbers it named: once they change, the finding is open again. */
export function openPlanFindings(
  plan: PlanContent,
  acknowledged: readonly AcknowledgedFinding[],
): readonly PlanFinding[] {
  return findPlanFindings(plan).filter(
    (finding) => !acknowledged.some((noted) => isSameFinding(noted, finding)),
  );
}

export function isSameFinding(a: AcknowledgedFinding, b: AcknowledgedFinding): boolean {
  return a.key === b.key && a.expected === b.expected && a.found === b.found;
}

function compareSum(key: string, declared: string, weights: readonly string[]): readonly PlanFinding[] {
  const expected = parsePoints(declared);
  const found = sumPoints(weights.map(parsePoints));
  if (comparePoints(found, expected) === 0) return [];
  const difference = subtractPoints(found, expected);
  return [
    {
      key,
      expected: formatPoints(expected),
      found: formatPoints(found),
      difference: formatPoints(difference),
    },
  ];
}

function weightsOf(weighted: readonly { readonly weight: string }[]): readonly string[] {
  return weighted.map(({ weight }) => weight);
}
