import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import type { Decimal, Limit, Rule } from '../../scoring/rules/index.js';
import { isCounted, isPercent, isTime } from '../measures.js';
import { inOneScale, inScaleOf } from '../scales.js';
import { isMore, partOf } from './decimals.js';
import { subjectOf } from './subject.js';
import type { Reading } from './context.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';

interface Found {
  readonly full: Limit;
  readonly zeroWhen: Limit | undefined;
  readonly step: NonNullable<Statement['when']['step']>;
  readonly price: Decimal;
  readonly falling: boolean;
}

/** 三公经费支出不超过预算: the limit itself, which the rule says again in numbers. */
const LIMIT_WORDS =
  /(?:(?:不|未)(?:超[过出]?|高于|低于|少于|突破)|超过|达到|控制在)(?:年初|年度|批复|下达|规定|计划|既定)?(?:的)?(?:预算|概算|决算|目标|计划|任务|控制|限额|定额|标准|指标|时限|期限|时间)(?:数|值|额)?(?:(?:以|之|范围)?内|范围)?(?:的|者|时|部分)*$/;

/** A value that is full at a limit and loses points for every step away from it. */
export function ruleOfSteps(
  reading: Reading,
  own: Statement,
  { full, zeroWhen, step, price, falling }: Found,
): Rule {
  const { quantity } = step;
  // 500万元以内得满分，每超出10扣1分: ten of what?
  const bare = quantity.measure === undefined;
  if (bare && full.measure !== undefined && !isPercent(full.measure) && reading.given.target === undefined)
    throw new Unclear('leftover', step.at, { words: step.said ?? '' });
  // 5‰ by steps of 0.1%: two scales of one measure, no part of the target.
  const percentStep = isPercent(quantity.measure) && full.measure !== '‰';
  const words =
    reading.statements
      .map(
        ({ when }) =>
          [countedIn(when), lastingSubject(when), when.words[0]?.text].find(isName) ??
          lastingSubject(when) ??
          '',
      )
      .find((text) => text !== '') ?? (full.value === '0' ? step.lead : '');
  const subject = subjectOf(words.replace(LIMIT_WORDS, ''));
  const common = { ...subject, ...reading.ends(), ...(zeroWhen !== undefined && { zeroWhen }) };
  const relative =
    percentStep && !isPercent(full.measure) && quantity.inPoints !== true && isAmount(reading, full, words);
  if (relative && !falling && zeroWhen === undefined) {
    reading.assume('percent-of-target', { value: full.value });
    return {
      type: 'overrun',
      ...subject,
      limit: full.value,
      ...(full.measure !== undefined && { measure: full.measure }),
      every: { percent: quantity.value },
      points: price,
      ...reading.partial(false),
      ...reading.ends(),
    };
  }
  if (percentStep && !relative && quantity.inPoints !== true)
    reading.assume('percent-points', { value: quantity.value });
  if (relative) reading.assume('percent-of-target', { value: full.value });
  if (
    !percentStep &&
    quantity.measure !== undefined &&
    full.measure !== undefined &&
    quantity.measure !== full.measure &&
    !fits(quantity.measure, full.measure)
  )
    throw new Unclear('contradictory', step.at, { words: quantity.measure });
  // 覆盖率90%得满分，每少1个村扣1分: a village is no percentage point.
  const thing = own.when.words.find(({ at, text }) => at === step.end && /^[一-龥]{1,6}$/.test(text));
  if (quantity.measure === '个' && isPercent(full.measure) && thing !== undefined && thing.text !== '的')
    throw new Unclear('contradictory', step.at, { words: thing.text });
  const size = relative
    ? partOf(full.value, quantity.value)
    : inScaleOf(quantity.value, quantity.measure, full.measure);
  const measure = full.measure ?? (relative ? undefined : quantity.measure);
  const counted = !percentStep && quantity.value === '1' && isCounted(quantity.measure ?? full.measure);
  if (own.when.step === undefined && quantity.value !== '1')
    reading.assume('number-each', { value: quantity.value });
  if (
    falling &&
    full.op === '>=' &&
    !percentStep &&
    !isTime(measure) &&
    measure !== undefined &&
    !/元|公里|亩|吨|分$/.test(measure) &&
    !size.includes('.')
  ) {
    return {
      type: 'shortfall',
      ...common,
      target: full.value,
      measure,
      points: price,
      ...(size !== '1' && { per: size }),
      ...reading.partial(counted),
    };
  }
  return {
    type: 'threshold-linear',
    ...common,
    full: { ...full, ...(measure !== undefined && { measure }) },
    step: formatPoints(parsePoints(size)),
    points: price,
    ...reading.partial(counted),
  };
}

/** 全年 alone names nothing. */
const isName = (text: string | undefined): boolean =>
  text !== undefined && text !== '' && (subjectOf(text).subject !== undefined || !/年/.test(text));

/** 每月至少1次，全年不少于12次: not what is meant for a month. */
const lastingSubject = ({ ranges }: Statement['when']): string | undefined =>
  (ranges.find(({ subject }) => ranges.length === 1 || !/每/.test(subject)) ?? ranges[0])?.subject;

/** 每月至少召开一次|党组会议: what the number counts stands behind it. */
function countedIn({ ranges: [range], words }: Statement['when']): string {
  const counted = words.find(({ at, apart }) => at === range?.end && apart !== true)?.text ?? '';
  return range !== undefined && isCounted(range.measure) && !/^[的,]|^$/.test(counted)
    ? `${range.subject}${counted}`
    : '';
}

/** Whether a percentage of the target is meant, not percentage points of a rate. */
function isAmount(reading: Reading, full: Limit, words: string): boolean {
  if (full.measure !== undefined) return true;
  if (/率|比例|占比|满意度|百分比/.test(words)) return false;
  // The same for every target that the sentence does not call a rate, whether above 100 or below.
  if (isMore(full.value, '100') || reading.given.target !== undefined) return true;
  return /预算|成本|支出|经费|金额|范围/.test(words) && reading.given.target !== undefined;
}

const isTimesOf = (one: string, other: string): boolean =>
  one === `${other}次` ||
  (other === '次' && /^.次$/.test(one)) ||
  // 35微克/立方米 by steps of 1微克.
  one.startsWith(`${other}/`) ||
  (other === '吨' && /^吨标准?煤$/.test(one));

/** 家次 is counted in 家 or 次; 米 is no part of 厘米. */
export const fits = (one: string, other: string): boolean =>
  inOneScale(one, other) ||
  one === '个' ||
  other === '个' ||
  isTimesOf(one, other) ||
  isTimesOf(other, one) ||
  (isTime(one) && isTime(other) && /[天日]/.test(one) && /[天日]/.test(other));
