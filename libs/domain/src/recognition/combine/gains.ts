import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { dividePoints, multiplyPoints } from '../../scoring/points.js';
import type { Decimal } from '../../scoring/rules/index.js';
import { isCounted, isPercent, type Quantity } from '../measures.js';
import { dayOf, dueOf } from './dates.js';
import { givenTarget } from './limits-of.js';
import { isMore, less, partOf, same } from './decimals.js';
import { subjectOf } from './subject.js';
import type { Combine, Reading } from './context.js';
import { isChange } from './measured-step.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';

/** 每采用一篇得0.5分，最高不超过5分; 完成80%得6分，每提高1%加0.5分. */
export const gains: Combine = (reading) => {
  const { statements, outline } = reading;
  const single = statements.length === 1 && (outline.caps.length > 0 || isFarBelow(reading, statements[0]));
  const own = statements.filter((one) => isGain(one) || (single && isPricedOne(one)));
  const [gain] = own;
  if (gain === undefined) return undefined;
  if (own.length > 1) throw new Unclear('unrelated', own[1]?.when.at ?? 0);
  const step = quantityOf(gain);
  if (step === undefined) return undefined;
  let above: Decimal | undefined;
  let base: Decimal | undefined = outline.base?.points;
  let most = reading.mostEarned().most;
  let from: string | undefined;
  let conditional: Statement['when'] | undefined;
  for (const { when, effect, ...rest } of statements) {
    const statement = { when, effect, ...rest };
    if (effect === gain.effect) continue;
    // 9月底前完成得5分，每提前一个月加1分: who is late has no place where days before are counted.
    if (when.date !== undefined) throw new Unclear('unrelated', when.at);
    const [range] = when.ranges;
    const [bare] = when.bares;
    if (when.step !== undefined || when.ranges.length > 1) throw new Unclear('unrelated', when.at);
    const start = range?.lower?.value ?? bare?.quantity.value;
    if (start !== undefined && range?.upper === undefined) {
      const points = reading.valueOf(statement);
      if (points === undefined || (above !== undefined && !same(above, start)))
        throw new Unclear('unrelated', when.at);
      const top =
        isMore(points, base ?? '0') &&
        reading.isFull(statement) &&
        most === undefined &&
        step.direction === 'each';
      if (top) {
        // 每篇得0.5分，完成10篇得满分: so many steps must make it.
        const made = timesOf(start, gain.effect, step.quantity.value);
        if (made === undefined || !same(made, less(points, base ?? '0')))
          throw new Unclear('contradictory', when.at);
        continue;
      }
      [above, base] = [start, points];
      from = range?.measure ?? bare?.quantity.measure;
      if (bare !== undefined) reading.assume('reached', { value: start });
    } else if (reading.isFull(statement) && when.ranges.length === 0) {
      most ??= reading.valueOf(statement);
    } else if (reading.isZero(statement) && range?.upper !== undefined && range.lower === undefined) {
      // 每篇得1分，不足3篇不得分: the fourth brings four, and not one.
      if (step.direction === 'each' && above === undefined) throw new Unclear('unrelated', when.at);
      above ??= range.upper.value;
      if (isMore(range.upper.value, above)) throw new Unclear('contradictory', when.at);
    } else if (reading.isZero(statement) && (when.otherwise || /未|无|没/.test(wordsOf(when)))) continue;
    else if (when.ranges.length === 0 && effect.kind === 'points' && base === undefined) {
      base = effect.points;
      if (!BASE.test(wordsOf(when))) conditional = when;
    } else throw new Unclear('unrelated', when.at);
  }
  const [range] = gain.when.ranges;
  if (range?.lower?.included === true && step.direction === 'each' && !PART.test(gain.when.said)) {
    // 不少于5篇，每篇得1分: five of them make the whole, or nobody knows whether the first four count.
    const all = timesOf(range.lower.value, gain.effect, step.quantity.value);
    const whole = most ?? reading.weight;
    if (above !== undefined || all === undefined || whole === undefined || !same(all, whole))
      throw new Unclear('unrelated', range.at);
    most = all;
  } else if (range?.lower !== undefined) {
    if (above !== undefined && !same(above, range.lower.value)) throw new Unclear('contradictory', range.at);
    above = range.lower.value;
    from = range.measure;
  }
  const [start] = gain.when.bares;
  // 同比增长5%得基本分5分，每提高1个百分点加0.2分: the number beside the base is where counting begins.
  if (gain.when.step !== undefined && start !== undefined) {
    const elsewhere = above !== undefined && !same(above, start.quantity.value);
    if (elsewhere || range !== undefined || gain.when.bares.length > 1)
      throw new Unclear('leftover', start.at);
    if (outline.base === undefined) {
      // 共5项内容，每完成1项得2分: as many as there are make the whole.
      const all = timesOf(start.quantity.value, gain.effect, step.quantity.value);
      const whole = most ?? reading.weight ?? all;
      if (all === undefined || whole === undefined || !same(whole, all))
        throw new Unclear('leftover', start.at);
      most ??= all;
    } else {
      above = start.quantity.value;
      from = start.quantity.measure;
      reading.assume('reached', { value: above });
    }
  }
  // 2024年达到90%得5分，比2023年提高1个百分点加1分: the growth does not begin at the level.
  if (above !== undefined && range === undefined && AGAINST.test(`${step.lead}${wordsOf(gain.when)}`)) {
    const level = statements.find(
      ({ when, effect }) =>
        effect !== gain.effect && !AGAINST.test(wordsOf(when)) && !isChange(wordsOf(when)),
    );
    if (level !== undefined) throw new Unclear('unrelated', gain.when.at);
  }
  if (gain.when.step === undefined && gain.effect.kind === 'points' && outline.caps.length === 0)
    reading.assume('each-one', { measure: step.quantity.measure ?? '' });
  noteDay(reading, gain);
  const percent = isPercent(step.quantity.measure);
  if (above === undefined && step.direction === 'more') {
    const given = givenTarget(reading);
    if (given !== undefined) {
      above = given.value;
      from = given.measure ?? (isMore(given.value, '100') ? '' : undefined);
      refuseUnmeasured(reading, step, from);
      reading.assume('target-given', { value: given.value });
    } else if (percent) throw new Unclear(isChange(step.lead) ? 'base-missing' : 'target-missing', step.at);
  }
  // 全市第一得5分，进步一位加1分: who is not the first has no 5.
  if (conditional !== undefined && above === undefined) throw new Unclear('unrelated', conditional.at);
  if (step.direction === 'less' || step.direction === 'late') throw new Unclear('contradictory', step.at);
  // 超额完成任务的，每超过10%: a percent of what is counted, not percentage points of a rate.
  const relative = percent && step.quantity.inPoints !== true && from !== undefined && !isPercent(from);
  if (relative && above !== undefined) reading.assume('percent-of-target', { value: above });
  else if (percent && step.quantity.inPoints !== true)
    reading.assume('percent-points', { value: step.quantity.value });
  if (outline.base !== undefined && base === undefined) base = reading.needWeight(outline.base.at);
  // 最多加2分 is beside the base, 最高得6分 is with it.
  const bonusOnly = outline.caps.find(({ added, points }) => added === true && points !== 'weight');
  if (bonusOnly !== undefined && base !== undefined && most !== undefined) most = less(most, `-${base}`);
  if (most !== undefined && base !== undefined && isMore(base, most))
    throw new Unclear('contradictory', outline.caps[0]?.at ?? gain.when.at);
  if (most !== undefined && reading.weight !== undefined && isMore(most, reading.weight)) {
    if (bonusOnly === undefined)
      throw new Unclear('above-weight', outline.caps[0]?.at ?? 0, { found: most, weight: reading.weight });
    most = undefined;
  }
  const added = gain.effect.kind === 'add' && outline.base === undefined;
  const bonus =
    outline.uncapped !== undefined || (added && most === undefined && reading.weight === undefined);
  if (bonus) reading.assume('exceeds-weight');
  const measure = relative ? from : step.quantity.measure;
  const words = wordsOf(gain.when);
  return {
    type: 'accumulate',
    ...subjectOf(
      step.lead === ''
        ? words
        : `${step.lead}${words}`.replace(/^(?:再|多)?(?:获得|获|采用|完成|增加|提高|超过|新增|上升)?/, ''),
    ),
    ...(above !== undefined && above !== '0' && { above }),
    ...(base !== undefined && base !== '0' && { base }),
    step: relative && above !== undefined ? partOf(above, step.quantity.value) : step.quantity.value,
    points: gain.effect.kind === 'add' || gain.effect.kind === 'points' ? gain.effect.points : '0',
    ...(measure !== undefined && measure !== '' && { measure }),
    ...reading.partial(step.quantity.value === '1' && isCounted(step.quantity.measure)),
    ...(most !== undefined && { most }),
    ...(bonus && { bonus }),
  };
};

/** 9月底前完成的，每提前10天加1分: the day from which the days before are counted. */
function noteDay(reading: Reading, { when: { date } }: Statement): void {
  if (date === undefined) return;
  if (date.after === true) throw new Unclear('leftover', date.at, { words: date.text });
  if (dayOf(reading, date) === undefined) {
    reading.assume('early-from', { words: date.text });
    return;
  }
  const due = dueOf(reading, [date]);
  if (due !== undefined) reading.dueIs(due);
}

/** 5篇以上的部分: what is below it counts nothing. */
const PART = /部分|超出|超过|超额/;
/** Points that everybody begins with. */
const BASE = /^$|基[础本准]|起评|底分|起[始步]|保底/;
/** 比上年, 较2023年: beside an earlier value. */
const AGAINST = /[比较](?:上|去|前|往|同|20\d\d)|同比|环比/;

/** Points of so many, a step at a time. */
function timesOf(many: Decimal, effect: Statement['effect'], step: Decimal): Decimal | undefined {
  if (effect.kind !== 'add' && effect.kind !== 'points') return undefined;
  const steps = dividePoints(parsePoints(many), parsePoints(step));
  return formatPoints(multiplyPoints(steps, parsePoints(effect.points)));
}

/** A target of 50 without a measure may be 50 % or 50 of something: 每超过10% would differ. */
function refuseUnmeasured(
  { given, statements }: Reading,
  { quantity, at }: { readonly quantity: Quantity; readonly at: number },
  from: string | undefined,
): void {
  const rate = statements.some(({ when }) => /率|比例|占比|满意度/.test(wordsOf(when)));
  const hundred = given.target !== undefined && same(given.target, '100');
  if (isPercent(quantity.measure) && quantity.inPoints !== true && from === undefined && !rate && !hundred)
    throw new Unclear('target-missing', at);
}

/** 采用一篇得1分 of 5 points: one piece cannot be all that is asked for. */
function isFarBelow({ weight }: Reading, statement: Statement | undefined): boolean {
  if (weight === undefined || statement === undefined || !isPricedOne(statement)) return false;
  const { when, effect } = statement;
  const plain = when.date === undefined && when.judged === undefined && when.nth === undefined;
  return (
    plain &&
    isCounted(when.bares[0]?.quantity.measure) &&
    effect.kind === 'points' &&
    isMore(weight, effect.points)
  );
}

/** 采用1篇得0.5分，最高2分. */
const isPricedOne = ({ when, effect }: Statement): boolean =>
  effect.kind === 'points' && when.bares.length === 1 && when.bares[0]?.quantity.value === '1';

function isGain({ when, effect }: Statement): boolean {
  if (effect.kind === 'add')
    return effect.per !== undefined || when.step !== undefined || when.bares.length === 1;
  return effect.kind === 'points' && when.step !== undefined;
}

function quantityOf({ when, effect }: Statement): NonNullable<Statement['when']['step']> | undefined {
  if (when.step !== undefined) return when.step;
  const quantity = effect.kind === 'add' ? (effect.per ?? when.bares[0]?.quantity) : when.bares[0]?.quantity;
  if (quantity === undefined) return undefined;
  return { kind: 'step', direction: 'each', lead: '', quantity, at: quantity.at, end: quantity.end };
}
