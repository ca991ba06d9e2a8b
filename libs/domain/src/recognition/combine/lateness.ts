import { isTime } from '../measures.js';
import { lateWords } from '../phrases/step.js';
import type { End } from '../phrase.js';
import { isAbsence } from './absence.js';
import { same } from './decimals.js';
import { subjectOf } from './subject.js';
import type { Combine, Reading } from './context.js';
import { dayOf, daysBehind, dueOf } from './dates.js';
import { daysOf } from './late-days.js';
import { isOtherDeed } from './same-deed.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';

/** Whether the step of a statement counts days behind a due day. */
export function isLate({ when }: Statement): boolean {
  const { step, bares } = when;
  const [bare] = bares;
  // 10天以内的每天扣0.2分, where another clause says that it is about a delay.
  if (step?.direction === 'each' && isTime(step.quantity.measure) && withinTime(when) !== undefined)
    return true;
  if (step !== undefined)
    return (
      isTime(step.quantity.measure) &&
      (step.direction === 'late' || (step.direction !== 'less' && lateWords.test(wordsOf(when))))
    );
  return bare !== undefined && isTime(bare.quantity.measure) && lateWords.test(wordsOf(when));
}

/** 未完成的, 拒不上报的, 不报送的: it was never done. */
const NOT_DONE =
  /(?:未|没有?)(?!通过|达标|合格|达到(?:标准|要求)|规范|落实到位|造成)|拒|漏|不(?:报|交|办|完成|上报|提交|做|整改|反馈|落实|开展|按)|无(?:报|材料|计划|方案|总结)/;

/** 2026年12月31日前完成得满分，每推迟10天扣1分. */
export const lateness: Combine = (reading) => {
  const { statements } = reading;
  const late = statements.filter((one) => isLate(one) && reading.priceOf(one.effect) !== undefined);
  const [own] = late;
  if (own === undefined || isAbsence(reading)) return undefined;
  const quantity = own.when.step?.quantity ?? own.when.bares[0]?.quantity;
  if (quantity === undefined) return undefined;
  // 小时, 分钟: no days; read as a measured value.
  if (/小时|分钟|秒/.test(quantity.measure ?? '')) return undefined;
  const withLimit = statements.some((one) => reading.isFull(one) && one.when.ranges.length > 0);
  // 规定3天内完成得满分: a limit of its own, read as a measured value.
  const withBare = statements.find(
    (one) => one !== own && reading.isFull(one) && one.when.bares.length > 0 && one.when.date === undefined,
  );
  if (withBare !== undefined || isOwnLimit(reading, own)) return undefined;
  if (withLimit && !statements.some(({ when }) => when.date !== undefined)) return undefined;
  if (
    reading.given.target !== undefined &&
    reading.given.due === undefined &&
    /^(?:超|超过|超出)$/.test(own.when.step?.lead ?? '')
  )
    return undefined;
  // 延迟1个月扣1分，延迟2个月扣2分: levels of their own.
  if (late.length > 1 && late.every(({ when }) => when.step === undefined)) return undefined;
  if (late.length > 1) throw new Unclear('levels', late[1]?.when.at ?? 0);
  let zeroAfterDays: number | undefined;
  let neverDone = false;
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
      if (!range.lower.stated && own.when.ranges.length === 0)
        reading.assume('boundary-included', { value: range.lower.value });
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
    else if (NOT_DONE.test(wordsOf(when)) && !isOtherDeed(statement, statements)) neverDone = true;
    // 质量不合格不得分 has no place beside days.
    else throw new Unclear('unrelated', when.at);
  }
  zeroAfterDays = zeroBehind(reading, own, zeroAfterDays);
  if (!neverDone) reading.assume('never-done');
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
    ...reading.partial(daysOf(reading, quantity) === 1),
    ...reading.ends(),
  };
};

type Range = Statement['when']['ranges'][number];

/** 平均办理时限不超过5个工作日，每超过1个工作日扣0.5分: a limit on the days that it takes, read as a measured value. */
function isOwnLimit(reading: Reading, { when }: Statement): boolean {
  const range = withinTime(when);
  if (range === undefined || reading.given.due !== undefined || when.date !== undefined) return false;
  // 应在收到文件后30日内: of such a time the days behind it may be meant.
  return (
    /^(?:超|超过|超出)$/.test(when.step?.lead ?? '') &&
    !/应|须|需|要求|后|起/.test(`${range.subject}${wordsOf(when)}`) &&
    !lateWords.test(wordsOf(when))
  );
}

/** 10天以内. */
function withinTime({ ranges }: Statement['when']): Range | undefined {
  const [range, second] = ranges;
  if (range === undefined || second !== undefined || !isTime(range.measure)) return undefined;
  return range.lower === undefined && range.upper !== undefined ? range : undefined;
}

/**
 * 逾期10天以内的每天扣0.2分，10天以上不得分: where the steps end, nothing is left. Who says so has the day itself, else what is
 * within.
 */
function zeroBehind(
  reading: Reading,
  { when }: Statement,
  zeroAfterDays: number | undefined,
): number | undefined {
  if (when.ranges.length === 0) return zeroAfterDays;
  if (hasOwnDue(reading, when)) return zeroAfterDays;
  const range = withinTime(when);
  const upper = range?.upper;
  if (range === undefined || upper === undefined || zeroAfterDays === undefined)
    throw new Unclear('unrelated', when.at);
  const quantity = { value: upper.value, measure: range.measure ?? '天', at: range.at, end: range.end };
  const last = daysOf(reading, quantity) - (upper.included ? 0 : 1);
  if (zeroAfterDays === last) return last;
  const behind = zeroFrom(reading);
  if (behind !== undefined && same(behind.value, upper.value)) {
    if (upper.stated && !behind.stated) return last;
    if (!upper.stated && behind.stated) return zeroAfterDays;
    if (!upper.stated) {
      reading.assume('boundary-lower', { value: upper.value });
      return last;
    }
  }
  throw new Unclear(zeroAfterDays < last ? 'bands-overlap' : 'bands-gap', range.at, {
    from: upper.value,
    to: String(zeroAfterDays),
  });
}

/** 应在收到文件后30日内下达，超期的，每超1天扣0.1分: the time that is allowed; what lies behind it counts. */
function hasOwnDue(reading: Reading, when: Statement['when']): boolean {
  const range = withinTime(when);
  if (range === undefined || reading.given.due !== undefined) return false;
  const said = (from: number, to: number): string =>
    when.words
      .filter(({ at }) => from <= at && at < to)
      .map(({ text }) => text)
      .join(',');
  // 应 alone is no word of its own.
  const before = `${said(0, range.at)}${range.subject}`;
  const behind = said(range.end, Number.MAX_SAFE_INTEGER);
  if (lateWords.test(before) || !/应|须|需|要求|(?:后|起)$/.test(before)) return false;
  if (when.step?.direction !== 'late' && !lateWords.test(behind)) return false;
  if (/且|并|质量|合格|无|不(?!按|及|能)/.test(behind)) return false;
  // 超过30日的不得分: of the time that is allowed, or behind it?
  const zero = reading.statements.find((one) => reading.isZero(one) && one.when.ranges.length > 0);
  if (zero !== undefined && !lateWords.test(zero.when.said)) return false;
  reading.assume('own-due', { words: when.said.replace(/[的,]+$/, '') });
  return true;
}

const zeroFrom = (reading: Reading): End | undefined =>
  reading.statements.find((one) => reading.isZero(one) && one.when.ranges.length > 0)?.when.ranges[0]?.lower;
