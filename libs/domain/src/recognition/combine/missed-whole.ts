import type { Decimal } from '../../scoring/rules/index.js';
import { isTime } from '../measures.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { wordsOf } from '../words-of.js';
import type { Reading } from './context.js';

const NEGATED = /^(?:未|没有?|不(?!合格|达标|良|规范|满意))/;
const NOT_IN_TIME = /^(?:未|没有?|不)(?:能)?(?:按|及|准|如)(?:规定|要求)?(?:时|期)/;
/** Whether there is such a thing says nothing of how far it is carried out. */
const EXISTS = /^(?:未|没有?)(?:建|设|制|明确|成立|落实|配|出台|编|专)/;

export type Missed =
  /** 未开展巡查 beside 巡查少于4次: none at all. */
  | 'none'
  /** 未按时报送 beside 逾期5天以上: any delay. */
  | 'late'
  /** 未报送 beside 逾期5日内: no delay, for it never comes. */
  | 'never';

/**
 * What a clause like 未开展巡查的扣2分 says beside 巡查少于4次的扣1分: it is no rest, for who does everything would lose most. Undefined
 * where it stands beside other clauses. Throws where it is about another thing.
 */
export function missedWhole(reading: Reading, statement: Statement, points: Decimal): Missed | undefined {
  const { when, effect } = statement;
  const words = wordsOf(when);
  const ranged = reading.statements.filter((one) => one.when.ranges.length > 0);
  const own = ranged.map((one) => one.when.ranges[0]);
  const costs = reading.priceOf(effect) !== undefined || reading.isZero(statement);
  const full = reading.statements.some((one) => reading.isFull(one) || one.when.otherwise);
  if (!costs || when.otherwise || full || ranged.length === 0 || !NEGATED.test(words)) return undefined;
  if (own.every((range) => isTime(range?.measure))) {
    if (NOT_IN_TIME.test(words)) return ranged.every((one) => isCost(reading, one)) ? 'late' : undefined;
    if (points !== '0') throw new Unclear('unrelated', when.at, { words });
    return 'never';
  }
  if (!own.every((range) => range?.upper !== undefined && range.lower === undefined)) return undefined;
  const same = ranged.every((one) =>
    isOneThing(words, `${one.when.ranges[0]?.subject ?? ''}${wordsOf(one.when)}`),
  );
  if (!same || EXISTS.test(words) || !ranged.every((one) => isCost(reading, one)))
    throw new Unclear('unrelated', when.at, { words });
  return 'none';
}

const isCost = (reading: Reading, one: Statement): boolean =>
  reading.priceOf(one.effect) !== undefined || reading.isZero(one);

/** 巡查 of 未开展巡查 and 巡查少于4次; 召开 of 未召开民主生活会 and 召开次数. */
function isOneThing(negated: string, other: string): boolean {
  const name = negated
    .replace(NEGATED, '')
    .replace(/^(?:开展|组织|进行|举办|实施)(?=.)/, '')
    .replace(/[的,]/g, '');
  const known = other.replace(/[的,]/g, '');
  if (name.length < 2) return false;
  return [...name].some((_sign, at) => at + 2 <= name.length && known.includes(name.slice(at, at + 2)));
}
