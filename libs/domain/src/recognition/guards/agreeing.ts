import type { Decimal } from '../../scoring/rules/index.js';
import { isMore, same } from '../combine/decimals.js';
import { isTime } from '../measures.js';
import type { Outline, Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { lateWords } from '../phrases/step.js';
import { wordsOf } from '../words-of.js';
import type { Told } from './told.js';

/** What leaves nothing, and from where on. */
const isNothing = ({ effect: { kind } }: Statement): boolean => kind === 'zero' || kind === 'deduct-all';

/** 迟报超过2次不得分，迟报超过1次不得分: of two limits of one value behind which nothing is left, one says nothing. */
export function refuseTwoZeros({ statements }: Outline): void {
  const ends = statements.flatMap((one) => {
    const [range, second] = one.when.ranges;
    if (!isNothing(one) || range === undefined || second !== undefined) return [];
    const up = range.upper === undefined;
    if (up === (range.lower === undefined)) return [];
    const value = (up ? range.lower : range.upper)?.value ?? '';
    const name = `${range.subject}${wordsOf(one.when)}`.replace(/^[的,]+|[的,]+$/g, '');
    return [{ up, value, name, measure: range.measure, at: one.when.at }];
  });
  ends.forEach((one, index) => {
    const other = ends.slice(0, index).find((before) => isOneValue(before, one));
    if (other !== undefined && !same(one.value, other.value)) throw new Unclear('contradictory', one.at);
  });
}

interface ZeroEnd {
  readonly up: boolean;
  readonly value: Decimal;
  readonly name: string;
  readonly measure: string | undefined;
}

/** What has no name is the one thing that the text is about. */
const isOneValue = (one: ZeroEnd, other: ZeroEnd): boolean =>
  one.up === other.up &&
  one.measure === other.measure &&
  (one.name === '' || other.name === '' || one.name === other.name);

/** 断网每小时扣1分，断电每次扣2分: the rule counts all classes alike, in times. */
export function refuseMixedTimes({ statements }: Outline, { kind }: Told): void {
  if (kind !== 'deduct-per-occurrence' && kind !== 'ledger') return;
  const steps = statements.flatMap(({ when }) => (when.step === undefined ? [] : [when.step]));
  const timed = steps.find(({ quantity }) => isTime(quantity.measure));
  if (timed !== undefined && steps.some(({ quantity }) => !isTime(quantity.measure)))
    throw new Unclear('unrelated', timed.at);
}

/** 每少1次扣1分，每多1次扣1分: a rule that counts what is missing holds the one side only. */
export function refuseLostSide({ statements }: Outline, { kind }: Told): void {
  if (kind !== 'deduct-per-occurrence' && kind !== 'checklist') return;
  const steps = statements.flatMap(({ when }) => (when.step === undefined ? [] : [when.step]));
  const [less, more] = (['less', 'more'] as const).map((side) => steps.find((one) => one.direction === side));
  if (less !== undefined && more !== undefined) throw new Unclear('unrelated', Math.max(less.at, more.at));
}

/**
 * 不低于95%，每超过1个百分点扣1分: the limit and its step stand in one clause and lead to two sides. A limit that names what
 * is wrong (低于95%的，每低…) does not include its number.
 */
export function refuseTurnedStep({ statements }: Outline): void {
  for (const { when, effect } of statements) {
    const { step, ranges } = when;
    if (step === undefined || effect.kind !== 'deduct') continue;
    const turned = ranges.find(({ lower, upper, within }) => {
      if (lower !== undefined && upper !== undefined) return false;
      const goal = lower ?? upper;
      const said = goal?.included === true && (goal.stated || within === true);
      return said && step.direction === (lower === undefined ? 'less' : 'more');
    });
    if (turned !== undefined) throw new Unclear('contradictory', step.at);
  }
}

/** 扣分最高不超过5分，最低不低于2分: the least of what is taken, or of what is left? */
export function refuseLeastTaken(text: string): void {
  const found =
    /(?:扣分|扣减|减分)[^,;。]{0,8}\d分?,?(?:且|但)?(?:最低|最少|至少)(?:不低于|不少于|为|扣)?\d+(?:\.\d+)?分/.exec(
      text,
    );
  if (found !== null) throw new Unclear('contradictory', found.index, { words: found[0] });
}

/** 逾期3天内扣2分，逾期3天以上扣1分: who is later would get more. */
export function refuseLaterBetter(text: string, { statements }: Outline, { rule }: Told): void {
  if (rule.type !== 'banded' || !isTime(rule.measure?.replace(/^个/, '')) || !lateWords.test(text)) return;
  const bands = [...rule.bands].sort((one, other) => (isMore(one.from ?? '-1', other.from ?? '-1') ? 1 : -1));
  const better = bands.some(
    (band, index) => index > 0 && isMore(band.points, bands[index - 1]?.points ?? '0'),
  );
  if (better && !/提前/.test(text)) throw new Unclear('contradictory', statements[0]?.when.at ?? 0);
}

const FREE_DAYS =
  /(?:推迟|逾期|延迟|延期|超期|延后)[^,;。\d]{0,4}\d+个?(?:工作日|[天日周月])(?:以内|之内|内)?(?:的)?,?不扣分/;

/** 按时完成得满分，推迟2天以内不扣分，每超1天扣1分: beyond the day that is due, or beyond the second behind it? */
export function refuseFreeDays(text: string, { statements }: Outline, { rule }: Told): void {
  const free = rule.type === 'threshold-linear' && isTime(rule.full.measure) ? FREE_DAYS.exec(text) : null;
  if (free !== null && statements.some(({ when }) => /按时|按期|及时|如期|准时/.test(when.said)))
    throw new Unclear('unrelated', free.index, { words: free[0] });
}
