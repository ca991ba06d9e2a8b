import type { Band, Decimal } from '../../scoring/rules/index.js';
import { isPercent, isTime } from '../measures.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { isMore, less, same } from './decimals.js';
import type { Combine, Reading } from './context.js';

interface Level {
  readonly from: Decimal;
  /** Absent: so many and more. */
  readonly to?: Decimal;
  readonly points: Decimal;
  readonly at: number;
  readonly name: string;
  readonly measure: string;
}

const LINKS =
  /^(?:有(?![无效关害机线序限偿色])|发生|出现|发现|存在|达到|达|累计|全年|年内|月度内|年度内|的)+|(?:的|达|达到|有|者)+$/g;

/**
 * 迟到1次扣1分，2次扣2分，3次及以上不得分: what so many occurrences cost in all. Every number must have its level, the last
 * one is open: 1次扣1分，2次扣2分 says nothing of three.
 */
export const levels: Combine = (reading) => {
  const { statements } = reading;
  if (!statements.some(({ when, effect }) => when.bares.length === 1 && isPrice(reading, effect)))
    return undefined;
  if (statements.length < 2) return undefined;
  const found: Level[] = [];
  for (const statement of statements) {
    const level = levelOf(reading, statement);
    if (level === undefined) {
      const begins = found.length === 0 && reading.isFull(statement) && isNeverNumbered(statement);
      if (!begins) return undefined;
    } else found.push(level);
  }
  // One price and a number where nothing is left: each costs it.
  const priced = statements.filter(({ effect }) => isPrice(reading, effect) || effect.kind === 'unharmed');
  if (priced.length < 2) return undefined;
  const sorted = [...found].sort((a, b) => (isMore(a.from, b.from) ? 1 : -1));
  const [first] = sorted;
  // One level alone, or the same number for different things, is a list of breaches.
  if (first === undefined || new Set(sorted.map(({ from }) => from)).size < 2) return undefined;
  const names = new Set(found.map(({ name }) => name).filter((name) => name !== ''));
  if (names.size > 1 || new Set(found.map(({ measure }) => measure)).size > 1) return undefined;
  checkStretch(sorted);
  if (!sorted.some(({ from }) => same(from, '0'))) reading.assume('otherwise-full');
  reading.assume('levels-total');
  const [name] = names;
  return {
    type: 'banded',
    ...(name !== undefined && name.length <= 30 && { subject: name }),
    measure: first.measure,
    bands: sorted.map(toBand),
    otherwise: reading.needWeight(first.at),
  };
};

const isPrice = (reading: Reading, effect: Statement['effect']): boolean =>
  reading.priceOf(effect) !== undefined;

const isNeverNumbered = ({ when }: Statement): boolean =>
  when.ranges.length + when.bares.length === 0 && when.step === undefined && !when.otherwise;

function levelOf(reading: Reading, statement: Statement): Level | undefined {
  const { when, effect } = statement;
  const { ranges, bares } = when;
  if (when.step !== undefined || when.otherwise || when.nth !== undefined || when.once !== undefined)
    return undefined;
  if (ranges.length + bares.length !== 1 || when.rank !== undefined || when.date !== undefined)
    return undefined;
  if (effect.kind === 'deduct' && effect.per !== undefined) return undefined;
  const [range] = ranges;
  const measure = range === undefined ? bares[0]?.quantity.measure : range.measure;
  if (measure === undefined || isPercent(measure) || isTime(measure) || /元|分/.test(measure))
    return undefined;
  const price = reading.priceOf(effect);
  const points =
    price === undefined
      ? reading.valueOf(statement)
      : atLeastNothing(less(reading.needWeight(when.at), price));
  if (points === undefined) return undefined;
  const ends = endsOf(statement);
  const name = wordsOf(when).replace(LINKS, '').replace(/^发现/, '');
  return ends === undefined ? undefined : { ...ends, points, at: when.at, name, measure };
}

/** The numbers of a level, ends included. */
function endsOf({ when }: Statement): { readonly from: Decimal; readonly to?: Decimal } | undefined {
  const [bare] = when.bares;
  if (bare !== undefined) return { from: bare.quantity.value, to: bare.quantity.value };
  const [range] = when.ranges;
  if (range === undefined) return undefined;
  const { lower, upper } = range;
  const from = lower === undefined ? '1' : lower.included ? lower.value : less(lower.value, '-1');
  if (upper === undefined) return { from };
  // 1-2次 has both; only a stretch from one number to the next would leave its end to it.
  const to = upper.included || !upper.stated ? upper.value : less(upper.value, '1');
  return { from, to };
}

function checkStretch(sorted: readonly Level[]): void {
  // 两次扣1分，三次扣2分，四次及以上不得分: of three levels in a row the first says that one costs nothing.
  const spares = sorted.length > 2 && same(sorted[0]?.from ?? '0', '2');
  sorted.forEach((level, index) => {
    const next = sorted[index + 1];
    const begin = index > 0 || spares ? level.from : same(level.from, '0') ? '0' : '1';
    if (!same(level.from, begin)) throw new Unclear('levels', level.at);
    if (level.to === undefined ? next !== undefined : next === undefined)
      throw new Unclear('levels', level.at);
    if (level.to !== undefined && isMore(level.from, level.to)) throw new Unclear('levels', level.at);
    if (level.to !== undefined && next !== undefined && !same(next.from, less(level.to, '-1')))
      throw new Unclear('levels', next.at);
  });
}

function toBand({ from, to, points }: Level): Band {
  return { from, ...(to !== undefined && { to, toIncluded: true }), points };
}

const atLeastNothing = (points: Decimal): Decimal => (isMore('0', points) ? '0' : points);
