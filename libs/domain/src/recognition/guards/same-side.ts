import type { Outline } from '../outline.js';
import type { Rule } from '../../scoring/rules/index.js';
import { rateName } from '../same-rate.js';
import { Unclear } from '../unclear.js';
import { wordsOf } from '../words-of.js';

/** 满意度<95%且<90%: two limits of one value to the same side, of which one says nothing or is a slip. */
export function refuseSameSide({ statements }: Outline): void {
  for (const { when } of statements) {
    const [first, second] = when.ranges;
    if (first === undefined || second === undefined || !/^、?$/.test(second.subject)) continue;
    if (second.measure !== first.measure) continue;
    const sides = [first, second].map(({ lower, upper }) => `${lower !== undefined} ${upper !== undefined}`);
    if (sides[0] === sides[1]) throw new Unclear('contradictory', second.at);
  }
}

/** 第一名得10分，每降一位扣1分，满意度最后一名不得分: places in two orders. */
export function refuseOtherOrder({ statements }: Outline, rule: Rule): void {
  const [first, ...others] = statements;
  if (rule.type !== 'rank-ladder' || first === undefined || rateName.test(wordsOf(first.when))) return;
  const other = others.find(({ when }) => rateName.test(wordsOf(when)));
  if (other !== undefined) throw new Unclear('unrelated', other.when.at, { words: wordsOf(other.when) });
}
