import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import type { Decimal, Limit, Rule } from '../../scoring/rules/index.js';
import { isPercent, isTime } from '../measures.js';
import { inScaleOf } from '../money.js';
import { moreWords } from '../phrases/step.js';
import {
  agree,
  givenTarget,
  isMore,
  less,
  limitOf,
  lowerLimit,
  noteBoundary,
  oneSubject,
  partOf,
  same,
  subjectOf,
  upperLimit,
  type Combine,
  type Reading,
} from './context.js';
import { isAll, isNothing } from './wordings.js';
import { wordsOf, type Statement } from '../statements.js';
import { Unclear } from '../unclear.js';

/** 95%以上得满分，每下降1%扣1分; 6次以上满分，每少1次扣1分; 整体支出控制在预算内，每超出10%扣2分. */
export const measured: Combine = (reading) => {
  const { statements } = reading;
  if (isListOfBreaches(reading)) return undefined;
  const own = statements.find((one) => isMeasuredStep(reading, one));
  const step = own?.when.step ?? stepOfBare(own);
  if (own === undefined || step === undefined) return undefined;
  const price = reading.priceOf(own.effect);
  if (price === undefined) return undefined;
  const falling = step.direction === 'less' || (step.direction === 'each' && !isAboveStep(reading, own));
  let full: Limit | undefined;
  let zeroWhen: Limit | undefined;
  let zeroOver: Limit | undefined;
  for (const statement of statements) {
    const { when } = statement;
    if (statement === own) continue;
    if (when.step !== undefined || when.ranges.length > 1) throw new Unclear('unrelated', when.at);
    const [range] = when.ranges;
    const [bare] = when.bares;
    const limit = range === undefined ? undefined : limitOf(range);
    if (reading.isFull(statement)) {
      if (full !== undefined) throw new Unclear('contradictory', when.at);
      if (limit !== undefined) full = agree(reading, limit, when.at);
      else if (range?.lower !== undefined && range.upper?.value === '100')
        full = agree(reading, lowerLimit(range.lower, range.measure), when.at);
      else if (range?.upper !== undefined && range.lower?.value === '0')
        full = agree(reading, upperLimit(range.upper, range.measure), when.at);
      else if (bare !== undefined && range === undefined) {
        const { value, measure } = bare.quantity;
        full = agree(
          reading,
          { op: falling ? '>=' : '<=', value, ...(measure !== undefined && { measure }) },
          bare.at,
        );
      } else if (range !== undefined) throw new Unclear('unrelated', when.at);
      else if (isAll(wordsOf(when)) && isPercent(step.quantity.measure))
        full = agree(reading, { op: '>=', value: '100', measure: '%' }, when.at);
      const lost = when.bares.find(({ quantity }) => full === undefined || !same(quantity.value, full.value));
      if (lost !== undefined) throw new Unclear('leftover', lost.at);
      if (when.date !== undefined) reading.assume('as-of', { words: when.date.text });
      if (range !== undefined) noteBoundary(reading, range);
    } else if (reading.isZero(statement)) {
      if (limit !== undefined) {
        if (range !== undefined) noteBoundary(reading, range);
        if (!falling && /超/.test(range?.subject ?? '') && isPercent(limit.measure)) zeroOver = limit;
        else zeroWhen = limit;
      } else if (isNothing(wordsOf(when)) && when.ranges.length === 0 && when.bares.length === 0 && falling) {
        zeroWhen = { op: '<=', value: '0' };
        reading.assume('nothing-done');
      } else throw new Unclear('unrelated', when.at);
    } else throw new Unclear('unrelated', when.at);
  }
  const lasting = own.when.ranges.filter(({ subject }) => !PERIOD.test(subject));
  const periodic = PERIOD.exec(own.when.words.map(({ text }) => text).join(''))?.[0];
  // 每月不少于3篇: so many a month, unless a number for the whole year stands beside it.
  const [range, second] =
    lasting.length > 0 ? lasting : reading.given.target === undefined ? own.when.ranges : [];
  const [bareTarget, otherBare] =
    periodic !== undefined && reading.given.target !== undefined
      ? []
      : own.when.bares.filter(({ quantity }) => quantity !== step.quantity);
  if (otherBare !== undefined) throw new Unclear('leftover', otherBare.at);
  if (
    periodic !== undefined &&
    (bareTarget ?? (lasting.length === 0 ? range : undefined)) !== undefined &&
    full === undefined
  )
    reading.assume('per-period', { words: periodic });
  if (step.from !== undefined) {
    const { value, measure } = step.from;
    const start: Limit = { op: falling ? '>=' : '<=', value, ...(measure !== undefined && { measure }) };
    if (full !== undefined && !same(full.value, value)) throw new Unclear('contradictory', step.at);
    full ??= agree(reading, start, step.at);
  }
  if (bareTarget !== undefined && range === undefined && full === undefined) {
    const { value, measure } = bareTarget.quantity;
    full = agree(
      reading,
      { op: falling ? '>=' : '<=', value, ...(measure !== undefined && { measure }) },
      bareTarget.at,
    );
    reading.assume('reached', { value });
  }
  if (second !== undefined) throw new Unclear('unrelated', second.at);
  if (range !== undefined) {
    // 低于95%的，每低1个百分点扣1分: the step begins where the full score ends.
    const edge = falling ? (range.upper ?? range.lower) : (range.lower ?? range.upper);
    const far = falling
      ? range.upper === undefined
        ? undefined
        : range.lower
      : range.lower === undefined
        ? undefined
        : range.upper;
    if (edge !== undefined) {
      if (full !== undefined && !same(full.value, edge.value)) {
        throw new Unclear(
          isMore(full.value, edge.value) === falling ? 'bands-gap' : 'bands-overlap',
          range.at,
        );
      }
      full ??= agree(
        reading,
        {
          op: falling ? '>=' : '<=',
          value: edge.value,
          ...(range.measure !== undefined && { measure: range.measure }),
        },
        range.at,
      );
    }
    if (far !== undefined) {
      const beyond = { ...far, included: !far.included };
      if (zeroWhen === undefined) reading.assume('zero-below', { value: far.value });
      else if (!same(zeroWhen.value, far.value)) throw new Unclear('bands-gap', range.at);
      zeroWhen ??= falling ? upperLimit(beyond) : lowerLimit(beyond);
    }
  }
  oneSubject(statements);
  if (full === undefined) {
    full = givenTarget(reading);
    if (full === undefined && !falling && isCompared(wordsOf(own.when))) {
      full = { op: '<=', value: '0', ...(isPercent(step.quantity.measure) && { measure: '%' }) };
      reading.assume('change');
    } else if (full === undefined) {
      if (step.direction === 'less' && !isPercent(step.quantity.measure)) return undefined;
      throw new Unclear(isChange(step.lead) ? 'base-missing' : 'target-missing', step.at);
    } else {
      if (reading.given.comparator === undefined || full.op === '=')
        full = { ...full, op: falling ? '>=' : '<=' };
      reading.assume('target-given', { value: full.value });
    }
  }
  if (full.op === '=') full = { ...full, op: falling ? '>=' : '<=' };
  if (falling !== /^(?:>|>=)$/.test(full.op)) throw new Unclear('contradictory', step.at);
  if (zeroOver !== undefined)
    zeroWhen = beyond(full, zeroOver, step.quantity.inPoints === true || isPercent(full.measure));
  if (zeroWhen !== undefined) {
    const wrong = falling ? isMore(zeroWhen.value, full.value) : isMore(full.value, zeroWhen.value);
    if (wrong || /</.test(zeroWhen.op) !== falling) throw new Unclear('contradictory', own.when.at);
    if (zeroWhen.measure === undefined && full.measure !== undefined)
      zeroWhen = { ...zeroWhen, measure: full.measure };
  }
  return rule(reading, own, { full, zeroWhen, step, price, falling });
};

/** 每缺报一次扣1分，每迟报一次扣0.5分: several prices and no value that they are taken from. */
function isListOfBreaches(reading: Reading): boolean {
  const priced = reading.statements.filter((one) => reading.priceOf(one.effect) !== undefined);
  return (
    priced.length > 1 &&
    reading.statements.every(({ when }) => when.ranges.length === 0) &&
    priced.every(({ when }) => when.step?.from === undefined && !isPercent(when.step?.quantity.measure))
  );
}

/** 每增加1件: more than what? */
export const isChange = (lead: string): boolean => /增加|增长|上升|增多|新增/.test(lead);

/** 每月, 每季度: a target within periods says nothing about the whole. */
const PERIOD = /每个?(?:月|季度|季|周|天|日|半年)/;

/** 与上年相比，每上升1个百分点: what is observed is the change itself. */
const isCompared = (words: string): boolean =>
  /(?:与|比|较|同)[^,;。]{1,20}(?:相比|比较|平均数?|同期|均值)|(?:比|较)(?:上年|去年|上一年|前[一二三]年|往年)|同比|环比/.test(
    words,
  );

/** 超支10%以上不得分: so far beyond the limit, as a limit of its own. */
function beyond(full: Limit, over: Limit, inPoints: boolean): Limit {
  const distance = inPoints ? over.value : partOf(full.value, over.value);
  return { ...full, op: over.op, value: less(full.value, `-${distance}`) };
}

interface Found {
  readonly full: Limit;
  readonly zeroWhen: Limit | undefined;
  readonly step: NonNullable<Statement['when']['step']>;
  readonly price: Decimal;
  readonly falling: boolean;
}

function rule(reading: Reading, own: Statement, { full, zeroWhen, step, price, falling }: Found): Rule {
  const { quantity } = step;
  const percentStep = isPercent(quantity.measure);
  const words =
    reading.statements
      .map(({ when }) => when.ranges[0]?.subject || when.words[0]?.text || '')
      .find((text) => text !== '') ?? '';
  const subject = subjectOf(words);
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
  const size = relative
    ? partOf(full.value, quantity.value)
    : inScaleOf(quantity.value, quantity.measure, full.measure);
  const measure = full.measure ?? (relative ? undefined : quantity.measure);
  const counted = !percentStep && quantity.value === '1' && !/元|公里|亩|吨|分$/.test(quantity.measure ?? '');
  if (own.when.step === undefined && quantity.value !== '1')
    reading.assume('number-each', { value: quantity.value });
  if (
    falling &&
    full.op === '>=' &&
    !percentStep &&
    !isTime(measure) &&
    measure !== undefined &&
    !/元|公里|亩|吨|分$/.test(measure)
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

/** Whether a percentage of the target is meant, not percentage points of a rate. */
function isAmount(reading: Reading, full: Limit, words: string): boolean {
  if (full.measure !== undefined) return true;
  if (/率|比例|占比|满意度|百分比/.test(words)) return false;
  // The same for every target that the sentence does not call a rate, whether above 100 or below.
  if (isMore(full.value, '100') || reading.given.target !== undefined) return true;
  return /预算|成本|支出|经费|金额|范围/.test(words) && reading.given.target !== undefined;
}

/** 家次 is counted in 家 or 次. */
const fits = (one: string, other: string): boolean =>
  one === '个' ||
  other === '个' ||
  one.includes(other) ||
  other.includes(one) ||
  (isTime(one) && isTime(other) && /[天日]/.test(one) && /[天日]/.test(other));

function isMeasuredStep(reading: Reading, statement: Statement): boolean {
  const { when } = statement;
  if (reading.priceOf(statement.effect) === undefined) return false;
  const step = when.step ?? stepOfBare(statement);
  if (step === undefined) return false;
  if (step.direction === 'less' || step.direction === 'more' || step.direction === 'late') return true;
  // 95%以上得满分，每1%扣1分: a percent step of a measured value.
  return (
    isPercent(step.quantity.measure) &&
    reading.statements.some((one) => one !== statement && one.when.ranges.length > 0)
  );
}

function isAboveStep(reading: Reading, own: Statement): boolean {
  const full = reading.statements.find((one) => one !== own && reading.isFull(one));
  return full?.when.ranges[0]?.upper !== undefined && full.when.ranges[0].lower === undefined;
}

/** 少1次扣1分, 超1%扣1分: a step without 每; 每半年开展1次，少1次扣1分 names its target before it. */
function stepOfBare(statement: Statement | undefined): Statement['when']['step'] {
  if (statement === undefined || statement.when.step !== undefined || statement.when.bares.length > 2)
    return undefined;
  const { bares, words } = statement.when;
  const bare = bares.at(-1);
  if (bare === undefined) return undefined;
  const lead =
    bares.length === 1
      ? wordsOf(statement.when)
      : (words.find(({ end }) => end === bare.at)?.text ?? '').replace(/^的/, '');
  const less = /(?:少|低|缺少|差|降低|下降|减少|降)$/.test(lead);
  const more = /(?:超过|超出|超|高|高出|增加)$/.test(lead) && moreWords.test(lead);
  if (!less && !more) return undefined;
  return {
    kind: 'step',
    direction: less ? 'less' : 'more',
    lead,
    quantity: bare.quantity,
    at: bare.at,
    end: bare.end,
  };
}
