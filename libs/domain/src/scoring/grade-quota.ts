import type { GradeQuota, Scheme } from '../scheme/scheme.js';
import { parsePoints } from './points-text.js';
import {
  comparePoints,
  dividePoints,
  HUNDRED_POINTS,
  minPoints,
  multiplyPoints,
  pointsOf,
  type Points,
} from './points.js';

export interface Gradable {
  readonly unit: string;
  readonly rankingGroup: string;
  /** `rankedBy` of the computed score; null: not ranked, and so neither graded nor counted. */
  readonly points: Points | null;
  /** By the score alone. */
  readonly grade: string | null;
}

export type Graded<Entry extends Gradable> = Entry & {
  /** What the score alone gives, where the quota gave another; null where it did not. */
  readonly gradeBeforeQuota: string | null;
};

/**
 * Grades under the quotas of the scheme (优秀比例): within a quota the best keep the grade, the others get the next one
 * below. Quotas of higher grades go first, because who drops counts for the quota below. Entries keep their order.
 */
export function gradesWithQuota<Entry extends Gradable>(
  { bands, quotas = [] }: Pick<Scheme, 'bands' | 'quotas'>,
  units: readonly Entry[],
): readonly Graded<Entry>[] {
  const names = bands.map(({ name }) => name);
  const grades = new Map(units.map(({ unit, grade }) => [unit, grade]));
  for (const quota of quotas.toSorted((a, b) => names.indexOf(a.grade) - names.indexOf(b.grade))) {
    const below = names[names.indexOf(quota.grade) + 1] ?? null;
    for (const unit of beyond(quota, units, grades)) grades.set(unit, below);
  }
  return units.map((entry) => {
    const grade = grades.get(entry.unit) ?? null;
    return { ...entry, grade, gradeBeforeQuota: grade === entry.grade ? null : entry.grade };
  });
}

/** The holders of the grade that its quota has no room for. */
function beyond(
  quota: GradeQuota,
  units: readonly Gradable[],
  grades: ReadonlyMap<string, string | null>,
): readonly string[] {
  const members = units.filter(
    ({ points, rankingGroup }) =>
      points !== null && (quota.group === undefined || rankingGroup === quota.group),
  );
  const room = roomOf(quota, members.length);
  const holders = members.filter(({ unit }) => grades.get(unit) === quota.grade);
  // A quota is the most that is allowed, and the scores do not say who of a tie goes first: a tie that does not fit as
  // a whole stays below as a whole, even where that leaves a place empty.
  return holders
    .filter(({ points }) => {
      const upToHere = holders.filter((other) => notWorse(other.points, points)).length;
      return comparePoints(pointsOf(upToHere), room) > 0;
    })
    .map(({ unit }) => unit);
}

function notWorse(one: Points | null, other: Points | null): boolean {
  return one !== null && other !== null && comparePoints(one, other) >= 0;
}

/** Need not be whole: what is more than 2.7 is more than 2. */
function roomOf({ percent, count }: GradeQuota, members: number): Points {
  const most = pointsOf(count ?? members);
  if (percent === undefined) return most;
  return minPoints(
    most,
    dividePoints(multiplyPoints(parsePoints(percent), pointsOf(members)), HUNDRED_POINTS),
  );
}
