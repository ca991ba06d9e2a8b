import type { Comparator, Limit } from '../../scoring/rules/index.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { givenTarget } from './limits-of.js';
import { subjectOf } from './subject.js';
import type { Combine } from './context.js';
import { comparedWithTarget, isTargetReached } from './wordings.js';

const OPPOSITE: Readonly<Record<Comparator, Comparator>> = {
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '=': '=',
};

/** 超过预算的不得分，未超过的得满分 with the budget beside the sentence: one limit, all or nothing. */
export const againstTarget: Combine = (reading) => {
  const { statements } = reading;
  const given = givenTarget(reading);
  const [first, second, third] = statements;
  if (given === undefined || first === undefined || third !== undefined) return undefined;
  const bare = ({ when }: Statement): boolean =>
    when.ranges.length + when.bares.length === 0 &&
    when.step === undefined &&
    when.rank === undefined &&
    when.last === undefined &&
    when.date === undefined;
  if (!statements.every((one) => bare(one) && (reading.isFull(one) || reading.isZero(one)))) return undefined;
  const ops = statements.map((one) => {
    const op = comparedWithTarget(wordsOf(one.when));
    return op === undefined || reading.isFull(one) ? op : OPPOSITE[op];
  });
  const [op, other] = ops;
  // Without a comparison in words, 达到目标值得满分 is judged by the comparator beside it, elsewhere.
  const known = op ?? other;
  if (known === undefined) return undefined;
  if (second !== undefined && reading.isFull(first) === reading.isFull(second)) return undefined;
  const rest = statements.find((_one, index) => ops[index] === undefined);
  if (
    rest !== undefined &&
    !rest.when.otherwise &&
    !isTargetReached(wordsOf(rest.when)) &&
    !/^(?:未|没)/.test(wordsOf(rest.when))
  )
    return undefined;
  const conflict = op !== undefined && other !== undefined && op !== other;
  const rising = (one: Comparator): boolean => one === '>=' || one === '>';
  const against =
    reading.given.comparator !== undefined &&
    reading.given.comparator !== '=' &&
    rising(reading.given.comparator) !== rising(known);
  if (conflict || against) throw new Unclear('contradictory', first.when.at);
  reading.assume('target-given', { value: given.value });
  if (second === undefined) reading.assume(reading.isFull(first) ? 'otherwise-zero' : 'otherwise-full');
  const condition: Limit = { ...given, op: known };
  const words = wordsOf(first.when).replace(/(?:大于|小于|低于|高于|超过|不|未|控制).*$/, '');
  return { type: 'all-or-nothing', ...subjectOf(words), condition };
};
