import type { Rule } from '../../scoring/rules/index.js';
import { Unclear } from '../unclear.js';
import type { Reading } from './context.js';
import { isMore } from './decimals.js';

/** From the best to the worst; what stands in one row is not compared. */
const SCALES: readonly (readonly RegExp[])[] = [
  [
    /^优秀?$/,
    /^(?:良好?|较好)$/,
    /^(?:中|中等|合格|基本合格|及格|一般|达标)$/,
    /^(?:差|较差|不合格|不及格|不达标)$/,
  ],
  [/^(?:很|非常|十分)满意$/, /^(?:满意|比较满意|较满意)$/, /^基本满意$/, /^(?:不满意|不太满意)$/],
  [/^(?:完全)?符合$/, /^(?:基本|部分)符合$/, /^不符合$/],
  [/^特等奖?$/, /^一等奖?$/, /^二等奖?$/, /^三等奖?$/],
  [/^A[级等类]?$/, /^B[级等类]?$/, /^C[级等类]?$/, /^D[级等类]?$/],
];

/** Which of the scales a name is of; -1: of none. */
export const scaleOf = (name: string): number =>
  SCALES.findIndex((scale) => scale.some((pattern) => pattern.test(name)));

/** 优秀5分，良好6分: two of the points are exchanged, or the names are. */
export function refuseTurnedGrades({ statements }: Reading, rule: Rule): void {
  if (rule.type !== 'grade-map') return;
  for (const scale of SCALES) {
    const placed = rule.grades.flatMap(({ name, points }) => {
      const place = scale.findIndex((pattern) => pattern.test(name));
      return place < 0 ? [] : [{ place, points, name }];
    });
    for (const worse of placed)
      if (placed.some((one) => one.place < worse.place && isMore(worse.points, one.points)))
        throw new Unclear('contradictory', atOf(statements, worse.name), { words: worse.name });
  }
}

const atOf = (statements: Reading['statements'], name: string): number =>
  statements.find(({ when }) => when.said.includes(name))?.when.at ?? 0;
