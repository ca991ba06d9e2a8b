import type { LeaderComponent } from '../scheme/scheme.js';
import { parsePoints } from './points-text.js';
import {
  addPoints,
  dividePoints,
  isZero,
  multiplyPoints,
  ONE_POINT,
  ZERO_POINTS,
  type Points,
} from './points.js';

/** The mark that one leader's submitted sheet gives to the unit in question. */
export interface LeaderMark {
  readonly person: string;
  /** Decimal. */
  readonly mark: string;
}

/**
 * 领导评价 of one unit: the mean of its marks by the weights of the leaders. `expected` are the leaders who should
 * have marked the unit, so no recused one: what those count who have not is declared by the scheme (`missing`). Null below the minimum of sheets, or when only leaders who weigh nothing are left.
 */
export function leaderScore(
  component: LeaderComponent,
  marks: readonly LeaderMark[],
  expected: readonly string[] = [],
): Points | null {
  if (marks.length < (component.minimumSheets ?? 1)) return null;
  let sum = ZERO_POINTS;
  let weights = ZERO_POINTS;
  for (const { person, mark } of [...marks, ...absentMarks(component, marks, expected)]) {
    const weight = weightOf(component, person);
    sum = addPoints(sum, multiplyPoints(parsePoints(mark), weight));
    weights = addPoints(weights, weight);
  }
  return isZero(weights) ? null : dividePoints(sum, weights);
}

function absentMarks(
  { missing = 'leave', max }: LeaderComponent,
  marks: readonly LeaderMark[],
  expected: readonly string[],
): readonly LeaderMark[] {
  if (missing === 'leave') return [];
  const present = new Set(marks.map(({ person }) => person));
  const mark = missing === 'full' ? max : '0';
  return expected.filter((person) => !present.has(person)).map((person) => ({ person, mark }));
}

function weightOf({ weights }: LeaderComponent, person: string): Points {
  // A person id such as `constructor` must not find what every object inherits.
  const weight = Object.hasOwn(weights, person) ? weights[person] : undefined;
  return weight === undefined ? ONE_POINT : parsePoints(weight);
}
