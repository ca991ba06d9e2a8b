import type { Band, Decimal } from '../../scoring/rules/index.js';
import type { Statement } from '../outline.js';
import { wordsOf } from '../words-of.js';
import { Unclear } from '../unclear.js';
import { isMore, less, same } from './decimals.js';
import { subjectOf } from './subject.js';
import type { Combine, Reading } from './context.js';
import { dayOf, daysBehind } from './dates.js';

interface Until {
  readonly date: string;
  /** -1: the day itself is already behind (7月1日起). */
  readonly shift: number;
  readonly points: Decimal;
  readonly at: number;
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
  const missed: Until[] = [];
  let rest: Decimal | undefined;
  let beyond: Until | undefined;
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
    if (MISSED.test(wordsOf(when))) {
      if (reading.isFull(statement) || when.date.after === true) throw new Unclear('contradictory', when.at);
      missed.push({ date, shift: 0, points, at: when.at });
    } else if (when.date.after !== true) untils.push({ date, shift: 0, points, at: when.at });
    else if (beyond !== undefined) throw new Unclear('levels', when.at);
    else beyond = { date, shift: when.date.from === true ? -1 : 0, points, at: when.at };
  }
  untils.sort((a, b) => (a.date < b.date ? -1 : 1));
  missed.sort((a, b) => (a.date < b.date ? -1 : 1));
  const [miss, later] = missed;
  const worst = missed.at(-1);
  if (miss !== undefined && worst !== undefined) {
    const closes = later === undefined && untils.at(-1)?.date === miss.date;
    if (beyond !== undefined || (untils.length > 0 && !closes)) throw new Unclear('levels', miss.at);
    if (!closes) untils.push(...beforeMissed(reading, missed));
    setRest(worst.points, worst.at);
  }
  const last = untils.at(-1);
  if (beyond !== undefined) {
    if (last !== undefined && daysBehind(last.date, beyond.date) + beyond.shift !== 0)
      throw new Unclear('bands-gap', beyond.at, { from: last.date, to: beyond.date });
    setRest(beyond.points, beyond.at);
    if (last === undefined) untils.push({ ...beyond, points: reading.needWeight(beyond.at) });
  }
  return banded(reading, untils, { rest, told: beyond !== undefined || miss !== undefined });
};

/** 10月底前未完成的扣2分，11月底前未完成的扣3分: everything until the first day, and what each day missed leaves until the next. */
const beforeMissed = (reading: Reading, missed: readonly Until[]): readonly Until[] =>
  missed.map((one, index) => ({
    ...one,
    points: missed[index - 1]?.points ?? reading.needWeight(one.at),
  }));

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
  const bands: Band[] = untils.map(({ date, shift, points, at }, index) => {
    const before = untils[index - 1];
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
