import type { Band, Decimal } from '../../scoring/rules/index.js';
import type { Statement } from '../outline.js';
import type { PhraseOf } from '../phrase.js';
import { wordsOf } from '../words-of.js';
import { Unclear } from '../unclear.js';
import { isMore, less, same } from './decimals.js';
import { subjectOf } from './subject.js';
import type { Combine, Reading } from './context.js';
import { dayOf, daysBehind } from './dates.js';

type Day = PhraseOf<'date'>;

interface Until {
  readonly date: string;
  /** -1: the day itself is already behind (7月1日起). */
  readonly shift: number;
  readonly points: Decimal;
  readonly at: number;
  /** 12月21日至31日. */
  readonly since?: string;
}

const LATER =
  /^(?:逾期|超期|推迟|延迟|之后|此后|超过(?:期限|时限|该?日期)?|未完成|未(?:能)?(?:按时|按期|如期)|以后|再)/;

/** 6月底前未完成的, 未在6月底前完成的: the day was missed. */
const MISSED = /^(?:[^,;。]{0,12})(?:未|没(?!收)|不能|无法|不(?=按|完成|报|交|上报|提交))/;

/** 6月30日前完成得4分，7月31日前完成得2分，之后完成不得分: bands of days behind the first day. */
export const dated: Combine = (reading) => {
  const { statements } = reading;
  if (!statements.some(({ when }) => when.date !== undefined)) return undefined;
  if (statements.some(({ when }) => when.step !== undefined || when.ranges.length + when.bares.length > 0))
    return undefined;
  const untils: Until[] = [];
  let rest: Decimal | undefined;
  const beyond: Until[] = [];
  const setRest = (points: Decimal, at: number): void => {
    if (rest !== undefined && !same(rest, points)) throw new Unclear('contradictory', at);
    rest = points;
  };
  for (const statement of statements) {
    const { when } = statement;
    const points = pointsLeft(reading, statement);
    if (points === undefined) return undefined;
    if (when.date === undefined) {
      if (!when.otherwise && !LATER.test(wordsOf(when)) && !/^(?:未|没)/.test(wordsOf(when)))
        return undefined;
      setRest(points, when.at);
      continue;
    }
    const date = dayOf(reading, when.date);
    // One day without a year is judged: 12月31日前完成得满分，否则不得分.
    if (date === undefined) {
      if (statements.filter((one) => one.when.date !== undefined).length > 1)
        throw new Unclear('year-missing', when.date.at, { words: when.date.text });
      return undefined;
    }
    const since = firstDay(reading, when.date);
    // 6月底前未完成的 is whoever comes behind the day.
    const missed = MISSED.test(wordsOf(when));
    if (missed && (reading.isFull(statement) || when.date.after === true))
      throw new Unclear('contradictory', when.at);
    if (when.date.after !== true && !missed)
      untils.push({ date, shift: 0, points, at: when.at, ...(since !== undefined && { since }) });
    else beyond.push({ date, shift: when.date.from === true ? -1 : 0, points, at: when.at });
  }
  for (const list of [untils, beyond]) list.sort((a, b) => (a.date < b.date ? -1 : 1));
  const last = untils.at(-1);
  beyond.forEach((one, index) => {
    const before = beyond[index - 1];
    if (before === undefined && last !== undefined && daysBehind(last.date, one.date) + one.shift !== 0)
      throw new Unclear('bands-gap', one.at, { from: last.date, to: one.date });
    // Of two days behind which nothing is left, one says nothing.
    if (before !== undefined && same(before.points, one.points)) throw new Unclear('contradictory', one.at);
    // 6月30日后完成的扣2分，9月30日后完成的不得分: each of them up to the next.
    if (before !== undefined) untils.push({ ...one, points: before.points });
    else if (last === undefined) untils.push({ ...one, points: reading.needWeight(one.at) });
    if (index === beyond.length - 1) setRest(one.points, one.at);
  });
  return banded(reading, untils, { rest, told: beyond.length > 0 });
};

/** The first day of 12月21日至31日. */
function firstDay(reading: Reading, date: Day): string | undefined {
  if (date.since === undefined) return undefined;
  const { since, year: _year, next: _next, ...rest } = date;
  const { year: ownYear = date.year } = since;
  const { month, day } = since;
  return dayOf(reading, { ...rest, month, day, ...(ownYear !== undefined && { year: ownYear }) });
}

function banded(
  reading: Reading,
  untils: readonly Until[],
  { rest, told }: { readonly rest: Decimal | undefined; readonly told: boolean },
): ReturnType<Combine> {
  const [first] = untils;
  if (first === undefined) return undefined;
  const due = reading.given.due ?? first.date;
  if (!untils.some(({ date }) => date === due))
    throw new Unclear('date-differs', first.at, { given: due, found: first.date });
  const plain = untils.length === 1 && (rest === undefined || same(rest, '0'));
  if (plain && reading.weight !== undefined && same(first.points, reading.weight) && !told) return undefined;
  const bands: Band[] = untils.map(({ date, shift, points, at, since }, index) => {
    const before = untils[index - 1];
    // 12月20日前得5分，12月25日至31日得3分: what becomes of the days between?
    const apart = since === undefined || before === undefined ? 0 : daysBehind(before.date, since);
    if (since !== undefined && (before === undefined || apart < 0 || apart > 1))
      throw new Unclear('bands-gap', at, { from: before?.date ?? '', to: since });
    if (before?.date === date) throw new Unclear('bands-overlap', at);
    if (before !== undefined && isMore(points, before.points)) throw new Unclear('contradictory', at);
    return {
      ...(before !== undefined && {
        from: String(daysBehind(due, before.date) + before.shift),
        fromIncluded: false,
      }),
      to: String(daysBehind(due, date) + shift),
      toIncluded: true,
      points,
    };
  });
  if (rest === undefined) reading.assume('otherwise-zero');
  else if (isMore(rest, untils.at(-1)?.points ?? rest)) throw new Unclear('contradictory', first.at);
  reading.assume('days-behind', { date: due });
  reading.dueIs(due);
  const [statement] = reading.statements;
  return {
    type: 'banded',
    ...(statement !== undefined &&
      subjectOf(wordsOf(statement.when).replace(/(?:尚|仍|还)?(?:未能?|没有?|不能|无法)(?:在|于)?/, ''))),
    measure: '天',
    bands,
    ...(rest !== undefined && !same(rest, '0') && { otherwise: rest }),
  };
}

function pointsLeft(reading: Reading, statement: Statement): Decimal | undefined {
  const price = reading.priceOf(statement.effect);
  return price === undefined
    ? reading.valueOf(statement)
    : less(reading.needWeight(statement.when.at), price);
}
