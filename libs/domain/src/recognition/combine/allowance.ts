import type { Decimal } from '../../scoring/rules/index.js';
import { isPercent, isTime } from '../measures.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { isAbsence } from './absence.js';
import { less } from './decimals.js';
import type { Reading } from './context.js';
import { quantityOf } from './breaches.js';
import { endOfPrice, zeroBehindPrice } from './price-ends.js';

/** So many cost nothing, and from so many on nothing is left. */
export interface Allowance {
  readonly free?: number;
  readonly zeroFrom?: number;
}

/** 3次以内不扣分; 首次不扣分，从第二次起每次扣2分; 超过3次的，每次扣1分; 第三次起不得分. */
export function allowanceOf(reading: Reading): Allowance {
  let free: { readonly count: number; readonly at: number } | undefined;
  let zeroFrom: number | undefined;
  const allow = (count: number, at: number): void => {
    if (free !== undefined && free.count !== count) throw new Unclear('levels', at);
    free = { count, at };
  };
  const spared = reading.statements.find((one) => isSpared(one) && !isHarmless(one, reading.statements));
  const days = isAbsence(reading);
  for (const statement of reading.statements) {
    const { when, effect } = statement;
    const priced = reading.priceOf(effect) !== undefined;
    if (statement === spared) allow(sparedCount(statement, days), when.at);
    else if (priced && when.nth !== undefined) {
      if (!when.nth.open) throw new Unclear('levels', when.at);
      allow(when.nth.from - 1, when.nth.at);
    } else if (reading.isZero(statement)) zeroFrom = zeroCount(reading, statement) ?? zeroFrom;
  }
  for (const statement of reading.statements) {
    if (reading.priceOf(statement.effect) === undefined) continue;
    const end = endOfPrice(statement);
    if (end !== undefined && quantityOf(statement) !== undefined) {
      zeroFrom = zeroBehindPrice(reading, end);
      continue;
    }
    const begins = beginningOf(statement, days);
    if (begins === undefined) continue;
    // 5次以上每次扣1分: where nothing says that up to five are free, all of them may cost.
    if (begins.included && spared === undefined) throw new Unclear('levels', begins.at);
    const count = wholeOf(begins.value, begins.at);
    if (begins.included && (free?.count === count || free?.count === count - 1)) {
      if (free.count === count && !begins.stated) reading.assume('boundary-lower', { value: begins.value });
      continue;
    }
    // 超过3次的，每次扣1分 without a word about the first three: those above them, which is named.
    if (spared === undefined && !begins.part)
      reading.assume('above-only', { value: String(begins.included ? count - 1 : count) });
    allow(begins.included ? count - 1 : count, begins.at);
  }
  return {
    ...(free !== undefined && free.count > 0 && { free: free.count }),
    ...(zeroFrom !== undefined && { zeroFrom }),
  };
}

/** 3次以内不扣分, 首次不扣分. */
export const isSpared = ({ when, effect }: Statement): boolean =>
  effect.kind === 'unharmed' &&
  when.step === undefined &&
  (when.nth !== undefined || when.ranges.length + when.bares.length === 1);

/** 迟到一次扣1分，请假一次不扣分: a class of its own that costs nothing, and not the first of the other. */
export function isHarmless(statement: Statement, statements: readonly Statement[]): boolean {
  const [bare] = statement.when.bares;
  const name = wordsOf(statement.when);
  if (!isSpared(statement) || bare?.quantity.value !== '1' || statement.when.nth !== undefined) return false;
  const priced = statements.filter(({ effect }) => effect.kind === 'deduct' || effect.kind === 'share');
  // 1次不扣分，2次以上每次扣1分: where a price begins behind it, it is the first.
  if (priced.some(({ when }) => when.ranges.length > 0 || when.nth !== undefined)) return false;
  const named = priced.map((one) => classOf(one));
  if (EXCUSED.test(name)) throw new Unclear('exception', statement.when.at, { words: name });
  // 迟报一次扣1分，迟报一次不扣分; 一次扣1分，一次不扣分.
  if (name === '' || named.some((one) => one === '' || one === name))
    throw new Unclear('contradictory', statement.when.at, { words: name });
  return true;
}

const classOf = ({ when }: Statement): string => wordsOf(when) || (when.step?.lead ?? '');
/** What lifts the price of the other class under a condition. */
const EXCUSED = /说明|原因|理由|整改|改正|纠正|补|经|主动|提前|申请|批准|报备|初次|首次|轻微/;

function sparedCount({ when }: Statement, days: boolean): number {
  if (when.nth !== undefined) {
    if (when.nth.from !== 1 || when.nth.open) throw new Unclear('levels', when.at);
    return 1;
  }
  const [range] = when.ranges;
  const [bare] = when.bares;
  const upper = range?.lower === undefined ? range?.upper : undefined;
  if (upper === undefined || isPercent(range?.measure) || isOtherTime(range?.measure, days)) {
    if (bare !== undefined && bare.quantity.value === '1') return 1;
    // 前3次不扣分.
    const before = when.words.find(({ end }) => end === bare?.at)?.text ?? '';
    if (bare !== undefined && range === undefined && /(?<![以之日底月年号期])前$|^最初$/.test(before))
      return wholeOf(bare.quantity.value, bare.at);
    throw new Unclear('levels', when.at);
  }
  return wholeOf(upper.included ? upper.value : less(upper.value, '1'), when.at);
}

/** 3次以上不得分, 第三次起不得分, 3次不得分. */
function zeroCount(reading: Reading, { when }: Statement): number | undefined {
  const [range] = when.ranges;
  const [bare] = when.bares;
  if (when.nth !== undefined) {
    if (!when.nth.open) reading.assume('reached', { value: String(when.nth.from) });
    return when.nth.from;
  }
  if (range !== undefined) {
    if (range.lower === undefined || range.upper !== undefined || isPercent(range.measure))
      throw new Unclear('unrelated', when.at);
    const ended = reading.statements.some((one) => endOfPrice(one) !== undefined);
    if (!range.lower.stated && !ended) reading.assume('boundary-included', { value: range.lower.value });
    return wholeOf(range.lower.included ? range.lower.value : less(range.lower.value, '-1'), range.at);
  }
  if (bare === undefined || bare.quantity.value === '1') return undefined;
  reading.assume('reached', { value: bare.quantity.value });
  return wholeOf(bare.quantity.value, bare.at);
}

/** 超过3次的，每次扣1分: where a price begins. */
function beginningOf(
  statement: Statement,
  days: boolean,
):
  | {
      readonly value: Decimal;
      readonly included: boolean;
      readonly stated: boolean;
      /** 超过3次的部分: says itself what costs. */
      readonly part: boolean;
      readonly at: number;
    }
  | undefined {
  const [range] = statement.when.ranges;
  if (range === undefined) return undefined;
  if (/每个?(?:月|季|周|天|日|半年)/.test(range.subject)) {
    // 每月不少于3次，每少一次 counts what is missing; 每月迟到3次以上的，每次 may count all of them.
    if (statement.when.step?.direction === 'less') return undefined;
    throw new Unclear('levels', range.at);
  }
  const { lower, upper, measure, at } = range;
  if (lower === undefined || upper !== undefined || isPercent(measure) || isOtherTime(measure, days))
    throw new Unclear('unrelated', statement.when.at);
  if (quantityOf(statement) === undefined) throw new Unclear('unrelated', statement.when.at);
  const part = /部分/.test(statement.when.said);
  return { value: lower.value, included: lower.included, stated: lower.stated, part, at };
}

/** A delay is no count; days of absence are. */
const isOtherTime = (measure: string | undefined, days: boolean): boolean =>
  isTime(measure) && !(days && /^[天日]$/.test(measure ?? ''));

export function wholeOf(value: Decimal, at: number): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new Unclear('unrelated', at);
  return number;
}

/** 按时报送不扣分, 资料齐全得满分: what is left when there is nothing to take off. */
export function isCompliance({ when }: Statement): boolean {
  const words = wordsOf(when);
  return (
    /按时|按期|及时|准时|如期|按要求|按规定|规定|无|零|没有|未(?:发生|发现|出现|被|受|有|存在)|合格|合规|符合|规范|齐全|达标|完[成整善备]|到位|健全|正常|落实|准确|全部|均|都|真实|遵守|良好/.test(
      words,
    ) && !/试行|试点|期间|除|整改|纠正|改正|补|说明|申请|批准|报备|提前|挽回|主动|初犯|轻微|情节/.test(words)
  );
}
