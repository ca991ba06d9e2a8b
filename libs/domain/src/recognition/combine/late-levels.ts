import type { Band, Decimal } from '../../scoring/rules/index.js';
import { isTime } from '../measures.js';
import { lateWords } from '../phrases/step.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { less, isMore, same } from './decimals.js';
import type { Combine, Reading } from './context.js';
import { daysOf } from './late-days.js';

interface LateLevel {
  /** So many of the measure, and so many days. */
  readonly many: Decimal;
  readonly days: number;
  readonly open: boolean;
  readonly points: Decimal;
  readonly at: number;
}

/**
 * 延迟1个月扣1分，延迟2个月扣2分，延迟3个月及以上不得分: what so long a delay costs in all. Every number has its level and the
 * last one is open, as in `levels`.
 */
export const lateLevels: Combine = (reading) => {
  const { statements } = reading;
  const numbered = statements.filter(({ when }) => when.ranges.length + when.bares.length > 0);
  const [first, second] = numbered;
  if (first === undefined || second === undefined) return undefined;
  if (!numbered.every(isLateLevel) || !numbered.some(({ when }) => when.bares.length > 0)) return undefined;
  if (!numbered.some(({ when }) => lateWords.test(saidOf(when)))) return undefined;
  const others = statements.filter((one) => !numbered.includes(one));
  if (others.length > 1 || !others.every((one) => one === statements[0] && reading.isFull(one)))
    return undefined;
  const levels = numbered.map((one) => levelOf(reading, one));
  levels.forEach((level, index) => {
    const next = levels[index + 1];
    const previous = levels[index - 1];
    if (level.open !== (next === undefined)) throw new Unclear('levels', level.at);
    if (!same(level.many, previous === undefined ? '1' : less(previous.many, '-1')))
      throw new Unclear('levels', level.at);
    if (previous !== undefined && isMore(level.points, previous.points))
      throw new Unclear('contradictory', level.at);
  });
  if (others.length === 0) reading.assume('otherwise-full');
  reading.assume('levels-total');
  return {
    type: 'banded',
    subject: '推迟',
    measure: '天',
    bands: levels.map(({ days, points }, index): Band => {
      const next = levels[index + 1];
      return { from: String(days), ...(next !== undefined && { to: String(next.days) }), points };
    }),
    otherwise: reading.needWeight(first.when.at),
  };
};

const saidOf = (when: Statement['when']): string => `${when.ranges[0]?.subject ?? ''}${wordsOf(when)}`;

function isLateLevel({ when, effect }: Statement): boolean {
  const { ranges, bares } = when;
  const [range] = ranges;
  const [bare] = bares;
  return (
    ranges.length + bares.length === 1 &&
    isTime(range?.measure ?? bare?.quantity.measure) &&
    (range === undefined || (range.lower !== undefined && range.upper === undefined)) &&
    when.step === undefined &&
    when.date === undefined &&
    when.nth === undefined &&
    !when.otherwise &&
    !(effect.kind === 'deduct' && effect.per !== undefined) &&
    (saidOf(when) === '' || lateWords.test(saidOf(when)))
  );
}

function levelOf(reading: Reading, statement: Statement): LateLevel {
  const { when, effect } = statement;
  const [range] = when.ranges;
  const [bare] = when.bares;
  const price = reading.priceOf(effect);
  const left = price === undefined ? reading.valueOf(statement) : less(reading.needWeight(when.at), price);
  if (left === undefined) throw new Unclear('unrelated', when.at);
  const points = isMore('0', left) ? '0' : left;
  const lower = range?.lower;
  const quantity = bare?.quantity ?? {
    value: lower?.value ?? '0',
    at: when.at,
    end: when.at,
    ...(range?.measure !== undefined && { measure: range.measure }),
  };
  const many = lower?.included === false ? less(quantity.value, '-1') : quantity.value;
  if (lower?.stated === false) reading.assume('boundary-included', { value: lower.value });
  if (bare !== undefined && !/^[天日]$/.test(quantity.measure ?? ''))
    reading.assume('reached', { value: quantity.value });
  return {
    many,
    days: daysOf(reading, { ...quantity, value: many }),
    open: range !== undefined,
    points,
    at: when.at,
  };
}
