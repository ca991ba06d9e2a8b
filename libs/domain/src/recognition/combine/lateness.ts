import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { multiplyPoints, pointsOf } from '../../scoring/points.js';
import type { Limit } from '../../scoring/rules/index.js';
import { isTime, type Quantity } from '../measures.js';
import { lateWords } from '../phrases/step.js';
import { subjectOf, type Combine, type Reading } from './context.js';
import { dayOf, daysBehind, dueOf } from './dates.js';
import { wordsOf, type Statement } from '../statements.js';
import { Unclear } from '../unclear.js';

/** Whether the step of a statement counts days behind a due day. */
export function isLate({ when }: Statement): boolean {
  const { step, bares } = when;
  const [bare] = bares;
  if (step !== undefined)
    return (
      isTime(step.quantity.measure) &&
      (step.direction === 'late' || (step.direction !== 'less' && lateWords.test(wordsOf(when))))
    );
  return bare !== undefined && isTime(bare.quantity.measure) && lateWords.test(wordsOf(when));
}

/** 2026年12月31日前完成得满分，每推迟10天扣1分. */
export const lateness: Combine = (reading) => {
  const { statements } = reading;
  const late = statements.filter((one) => isLate(one) && reading.priceOf(one.effect) !== undefined);
  const [own] = late;
  if (own === undefined) return undefined;
  const quantity = own.when.step?.quantity ?? own.when.bares[0]?.quantity;
  if (quantity === undefined) return undefined;
  // 小时, 分钟: no days; read as a measured value.
  if (/小时|分钟/.test(quantity.measure ?? '')) return undefined;
  const withLimit = statements.some((one) => reading.isFull(one) && one.when.ranges.length > 0);
  // 规定3天内完成得满分: a limit of its own, read as a measured value.
  const withBare = statements.find(
    (one) => one !== own && reading.isFull(one) && one.when.bares.length > 0 && one.when.date === undefined,
  );
  if (withBare !== undefined) return undefined;
  if (withLimit && !statements.some(({ when }) => when.date !== undefined)) return undefined;
  if (
    reading.given.target !== undefined &&
    reading.given.due === undefined &&
    /^(?:超|超过|超出)$/.test(own.when.step?.lead ?? '')
  )
    return undefined;
  if (late.length > 1) throw new Unclear('levels', late[1]?.when.at ?? 0);
  let zeroAfterDays: number | undefined;
  const dates = statements.flatMap(({ when }) => (when.date === undefined ? [] : [when.date]));
  const due = dueOf(
    reading,
    dates.filter(({ after }) => after !== true),
  );
  if (due !== undefined) reading.dueIs(due);
  for (const statement of statements.filter((one) => one !== own)) {
    const { when } = statement;
    if (when.step !== undefined) throw new Unclear('unrelated', when.at);
    if (reading.isFull(statement) && when.ranges.length === 0 && when.date?.after !== true) continue;
    if (!reading.isZero(statement)) throw new Unclear('unrelated', when.at);
    const [range] = when.ranges;
    const [bare] = when.bares;
    if (
      range?.lower !== undefined &&
      range.upper === undefined &&
      (range.measure === undefined || isTime(range.measure))
    ) {
      const days = daysOf(reading, {
        ...quantity,
        value: range.lower.value,
        measure: range.measure ?? quantity.measure ?? '天',
      });
      zeroAfterDays = range.lower.included ? days - 1 : days;
      if (!range.lower.stated) reading.assume('boundary-included', { value: range.lower.value });
    } else if (bare !== undefined && isTime(bare.quantity.measure)) {
      zeroAfterDays = daysOf(reading, bare.quantity) - 1;
      reading.assume('reached', { value: bare.quantity.value });
    } else if (when.date?.after === true) {
      const from = dayOf(reading, when.date);
      if (due === undefined || from === undefined || from <= due)
        throw new Unclear('leftover', when.date.at, { words: when.date.text });
      zeroAfterDays = daysBehind(due, from) - (when.date.from === true ? 1 : 0);
    } else if (when.ranges.length > 0 || when.otherwise || when.date !== undefined)
      throw new Unclear('unrelated', when.at);
  }
  if (own.when.ranges.length > 0) throw new Unclear('unrelated', own.when.at);
  if (own.when.bares.length > 0 && quantity.value !== '1')
    reading.assume('number-each', { value: quantity.value });
  const [first] = statements;
  return {
    type: 'lateness',
    ...(first !== undefined &&
      subjectOf(first === own ? '' : wordsOf(first.when).replace(/(?:按时|按期|及时|如期).*$/, ''))),
    ...(due !== undefined && { due }),
    every: { days: daysOf(reading, quantity) },
    points: reading.priceOf(own.effect) ?? '0',
    ...(zeroAfterDays !== undefined && { zeroAfterDays }),
    ...reading.partial(quantity.value === '1'),
    ...reading.ends(),
  };
};

function daysOf(reading: Reading, { value, measure, at }: Quantity): number {
  const by =
    measure === '周' || measure === '星期'
      ? 7
      : measure === '月'
        ? 30
        : measure === '季度'
          ? 90
          : measure === '年'
            ? 365
            : 1;
  if (by >= 30) reading.assume('month-days', { days: String(by) });
  if (measure === '工作日') reading.assume('working-days');
  const days = Number(formatPoints(multiplyPoints(parsePoints(value), pointsOf(by))));
  if (!Number.isSafeInteger(days) || days < 0) throw new Unclear('unrelated', at);
  return days;
}

export type { Limit };
