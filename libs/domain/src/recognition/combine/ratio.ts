import type { Decimal, Limit, RuleOf } from '../../scoring/rules/index.js';
import { isPercent } from '../measures.js';
import type { End, RangePart } from '../phrase.js';
import { isAll, isNothing, isTargetReached } from './wordings.js';
import { agree, givenTarget, limitOf, noteBoundary, upperLimit, lowerLimit } from './limits-of.js';
import { isMore, less, same } from './decimals.js';
import { oneSubject, subjectOf } from './subject.js';
import type { Combine, Reading } from './context.js';
import { literal, oneFormula, restOf, zeroAt } from './ratio-forms.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';

/** 按比例得分, 实际完成/计划完成×分值; 以最高值为满分，其他按比例. */
export const ratio: Combine = (reading) => {
  const { statements } = reading;
  const best = statements.find(({ effect }) => effect.kind === 'best');
  if (best !== undefined) {
    const other = statements.find((statement) => statement !== best);
    if (other !== undefined) throw new Unclear('unrelated', other.when.at);
    const { effect } = best;
    return {
      type: 'relative-to-best',
      better: effect.kind === 'best' ? effect.better : 'higher',
      ...subjectOf(wordsOf(best.when)),
    };
  }
  const sharing = statements.filter(({ effect }) => effect.kind === 'ratio');
  const own = oneFormula(sharing);
  if (own === undefined || own.effect.kind !== 'ratio') return undefined;
  // 以上年完成数为基数，按实际占计划的比例: of which of both?
  if (/(?:上年|去年|同期|上月).*为(?:基数|基准|分母)/.test(wordsOf(own.when)))
    throw new Unclear('unrelated', own.when.at);
  if (own.when.step !== undefined) throw new Unclear('contradictory', own.effect.at);
  const [loose] = sharing.flatMap(({ when }) => when.bares);
  if (loose !== undefined) throw new Unclear('leftover', loose.at);
  oneSubject(statements);
  const others = statements.filter((statement) => !sharing.includes(statement));
  let target: Limit | undefined;
  let zeroWhen: Limit | undefined;
  let reached = false;
  let all = false;
  if (own.effect.rest !== undefined) return restOf(reading, own, others);
  for (const statement of others) {
    const [range] = statement.when.ranges;
    const [bare] = statement.when.bares;
    const limit = range === undefined ? undefined : limitOf(range);
    const words = wordsOf(statement.when);
    if (statement.when.step !== undefined || statement.when.ranges.length > 1)
      throw new Unclear('unrelated', statement.when.at);
    if (reading.isFull(statement)) {
      if (target !== undefined) throw new Unclear('contradictory', statement.when.at);
      // 实际/计划×分值，超过100%的按满分计 beside a plan of 300: 100 % of the plan.
      if (limit !== undefined && isWholePlan(reading, limit)) continue;
      if (limit !== undefined) target = agree(reading, limit, statement.when.at);
      else if (bare !== undefined) {
        const { value, measure } = bare.quantity;
        target = agree(reading, { op: '>=', value, ...(measure !== undefined && { measure }) }, bare.at);
      } else if (range?.lower !== undefined && range.upper?.value === '100') {
        target = agree(reading, lowerLimit(range.lower, range.measure), statement.when.at);
      } else if (isAll(words) && words !== '') all = true;
      else if (isTargetReached(words) || words !== '') reached = true;
      else throw new Unclear('unrelated', statement.when.at);
    } else if (reading.isZero(statement)) {
      if (limit !== undefined && range !== undefined) {
        zeroWhen = zeroLimit(reading, range, { limit, scored: own.when.ranges[0] });
      } else if (statement.when.otherwise || isNothing(words)) reading.assume('nothing-done');
      else throw new Unclear('unrelated', statement.when.at);
    } else throw new Unclear('unrelated', statement.when.at);
  }
  const [range] = own.when.ranges;
  if (own.when.ranges.length > 1) throw new Unclear('unrelated', own.when.at);
  if (range?.upper !== undefined && !/^(?:<|<=)$/.test(target?.op ?? '')) {
    const beginning = { ...range.upper, included: true };
    if (target === undefined) target = agree(reading, lowerLimit(beginning, range.measure), range.at);
    else if (!same(target.value, range.upper.value)) throw new Unclear('bands-gap', range.at);
  } else if (range?.lower !== undefined && range.upper === undefined) {
    if (target !== undefined && /</.test(target.op)) {
      if (!same(target.value, range.lower.value)) throw new Unclear('bands-gap', range.at);
    } else if (zeroWhen !== undefined ? !same(zeroWhen.value, range.lower.value) : false)
      throw new Unclear('bands-gap', range.at);
    else if (zeroWhen === undefined && reading.given.target === undefined && target === undefined)
      target = lowerLimit(range.lower, range.measure);
  }
  if (range?.lower !== undefined && range.upper !== undefined && zeroWhen === undefined) {
    zeroWhen = upperLimit({ ...range.lower, included: !range.lower.included }, range.measure);
    reading.assume('zero-below', { value: range.lower.value });
  }
  const { over } = own.effect;
  if (over !== undefined) {
    const by: Limit = {
      op: '>=',
      value: over.value,
      ...(over.measure !== undefined && { measure: over.measure }),
    };
    if (target !== undefined && !same(target.value, over.value))
      throw new Unclear('contradictory', own.effect.at);
    target ??= agree(reading, by, own.effect.at);
  }
  target ??= fallback(reading, own, { reached, all, percent: isPercent(zeroWhen?.measure) });
  zeroWhen = zeroAt(reading, zeroWhen, target);
  if (own.effect.inverse && !/</.test(target.op)) target = { ...target, op: '<=' };
  if (
    own.effect.times !== undefined &&
    reading.weight !== undefined &&
    !same(own.effect.times, reading.weight)
  )
    throw new Unclear('weight-differs', own.effect.at, { weight: reading.weight, found: own.effect.times });
  if (zeroWhen !== undefined) {
    if (zeroWhen.measure === undefined && target.measure !== undefined)
      zeroWhen = { ...zeroWhen, measure: target.measure };
    const falling = /</.test(target.op);
    const wrong = falling ? isMore(target.value, zeroWhen.value) : isMore(zeroWhen.value, target.value);
    if (wrong || /</.test(zeroWhen.op) === falling) throw new Unclear('contradictory', own.when.at);
  }
  const words = statements
    .map(({ when }) => when.ranges[0]?.subject ?? wordsOf(when))
    .find((text) => text !== '');
  // 90%以上得满分，否则按完成率折算: of the 90 or of the whole?
  if (
    isPercent(target.measure) &&
    />/.test(target.op) &&
    !same(target.value, '100') &&
    own.effect.over === undefined
  )
    reading.assume('share-of-limit', { value: target.value });
  if (isSilentlyCapped(reading, others)) reading.assume('capped');
  const rule: RuleOf<'proportional'> = {
    type: 'proportional',
    ...subjectOf(isTargetReached(words ?? '') ? '' : (words ?? '')),
    target,
    ...(zeroWhen !== undefined && { zeroWhen }),
    ...leastOf(reading),
  };
  return own.effect.literal === true ? literal(reading, rule, own.effect.named ?? '') : rule;
};

/** 实际/计划×分值 alone: nothing says that more than the plan earns no more than all. */
const isSilentlyCapped = (reading: Reading, others: readonly Statement[]): boolean =>
  !others.some((one) => reading.isFull(one)) &&
  !reading.outline.caps.some(({ behind }) => behind !== 'taken');

/** 100% where the target beside the sentence is no percentage. */
const isWholePlan = ({ given }: Reading, { op, value, measure }: Limit): boolean =>
  />/.test(op) &&
  same(value, '100') &&
  isPercent(measure) &&
  given.target !== undefined &&
  !same(given.target, '100') &&
  !isPercent(given.targetMeasure);

/** 80%以上按比例，80%以下不得分: the number belongs to the side that is scored. */
function zeroLimit(
  reading: Reading,
  range: RangePart,
  { limit, scored }: { readonly limit: Limit; readonly scored: RangePart | undefined },
): Limit {
  const claims = (end: End | undefined, mine: End | undefined): boolean =>
    end !== undefined && mine?.stated === false && end.included && same(end.value, mine.value);
  const [above, below] = [claims(scored?.lower, range.upper), claims(scored?.upper, range.lower)];
  if (!above && !below) {
    noteBoundary(reading, range);
    return limit;
  }
  reading.assume(above ? 'boundary-higher' : 'boundary-lower', { value: limit.value });
  return { ...limit, op: above ? '<' : '>' };
}

/** 最低得2分, and 最多扣8分 of 10, which is the same. */
function leastOf(reading: Reading): { readonly floor?: Decimal } {
  const { most, floor } = reading.ends();
  if (most === undefined) return floor === undefined ? {} : { floor };
  const least = less(reading.needWeight(0), most);
  return { floor: floor !== undefined && isMore(floor, least) ? floor : least };
}

/** The target that the sentence does not name: the indicator's, or 100 % of a rate. */
function fallback(
  reading: Reading,
  own: Statement,
  { reached, all, percent }: { readonly reached: boolean; readonly all: boolean; readonly percent: boolean },
): Limit {
  const given = givenTarget(reading);
  if (given !== undefined) {
    reading.assume('target-given', { value: given.value });
    return given;
  }
  const { statements, outline } = reading;
  const words = [
    ...statements.map(({ when }) => wordsOf(when)),
    ...outline.definitions.map(({ name }) => name),
  ].join('');
  const named = own.effect.kind === 'ratio' ? (own.effect.named ?? '') : '';
  const rate = /率|比例|占比|进度|满意度/.test(`${words}${named}`) || /度×|×.*度$/.test(named);
  if ((reached && !percent) || own.effect.kind !== 'ratio' || !rate)
    throw new Unclear('target-missing', own.effect.at);
  // 全部完成 says so itself.
  if (!all) reading.assume('target-hundred');
  return { op: '>=', value: '100', measure: '%' };
}
