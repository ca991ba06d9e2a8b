import type { Limit } from '../../scoring/rules/index.js';
import { isPercent, isTime } from '../measures.js';
import { inOneScale, isExactIn, smallerScale } from '../scales.js';
import { agree, givenTarget, lowerLimit, upperLimit } from './limits-of.js';
import { isMore, same } from './decimals.js';
import { beyond, inMeasure } from './far-limits.js';
import { oneSubject } from './subject.js';
import type { Combine, Reading } from './context.js';
import {
  isAboveStep,
  isChange,
  isCompared,
  isCountedIncrease,
  isFromNothing,
  isMeasuredStep,
  stepOfBare,
} from './measured-step.js';
import { fits, ruleOfSteps } from './measured-rule.js';
import { withTier } from './tier.js';
import { clausesBeside } from './measured-beside.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
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
  const beside = clausesBeside(reading, own, step, falling);
  const { tiers, zeroOver } = beside;
  let { full, zeroWhen } = beside;
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
    // 低于90%的，每高1个百分点扣1分: the case and its step lead to opposite sides.
    const turned = edge?.included === false && edge === (falling ? range.lower : range.upper);
    if (turned && /的[,]?$/.test(own.when.said)) throw new Unclear('contradictory', range.at);
    // 全年组织3-5次活动，每少1次扣1分: three may be enough; 80%-90%的，每低1个百分点 is a stretch that loses points.
    if (
      far !== undefined &&
      full === undefined &&
      !/的[,]?$/.test(own.when.said) &&
      step.direction !== 'apart'
    )
      throw new Unclear('unrelated', range.at);
    if (edge !== undefined) {
      if (full !== undefined && !same(full.value, edge.value)) {
        throw new Unclear(
          isMore(full.value, edge.value) === falling ? 'bands-gap' : 'bands-overlap',
          range.at,
          { from: edge.value, to: full.value },
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
      else if (!same(zeroWhen.value, far.value))
        throw new Unclear('bands-gap', range.at, { from: far.value, to: zeroWhen.value });
      zeroWhen ??= falling ? upperLimit(beyond) : lowerLimit(beyond);
    }
  }
  oneSubject(statements);
  if (full === undefined) {
    full = givenTarget(reading);
    if (full === undefined && isFromNothing(step)) {
      full = { op: '<=', value: '0', measure: step.quantity.measure ?? '' };
    } else if (full === undefined && !falling && isCompared(wordsOf(own.when))) {
      full = { op: '<=', value: '0', ...(isPercent(step.quantity.measure) && { measure: '%' }) };
      reading.assume('change');
    } else if (full === undefined) {
      if (step.direction === 'less' && !isPercent(step.quantity.measure)) return undefined;
      if (isCountedIncrease(step) && statements.every((one) => one === own || risesNot(reading, one)))
        return undefined;
      throw new Unclear(isChange(step.lead) ? 'base-missing' : 'target-missing', step.at);
    } else {
      if (reading.given.comparator === undefined || full.op === '=')
        full = { ...full, op: falling ? '>=' : '<=' };
      reading.assume('target-given', { value: full.value });
    }
  }
  if (full.op === '=') full = { ...full, op: falling ? '>=' : '<=' };
  if (falling !== /^(?:>|>=)$/.test(full.op)) throw new Unclear('contradictory', step.at);
  // 超出20%以上 of an amount is a distance; of a rate it is the rate itself, unless 百分点 or the name says otherwise.
  if (zeroOver?.over === 'verb' && isPercent(full.measure)) zeroWhen = zeroOver.limit;
  else if (zeroOver !== undefined)
    zeroWhen = beyond(full, zeroOver.limit, step.quantity.inPoints === true || isPercent(full.measure));
  if (zeroWhen?.measure !== undefined && full.measure !== undefined && zeroWhen.measure !== full.measure) {
    if (inOneScale(zeroWhen.measure, full.measure)) zeroWhen = inMeasure(zeroWhen, full.measure);
    else if (!isPercent(zeroWhen.measure) && !fits(zeroWhen.measure, full.measure))
      throw new Unclear('contradictory', own.when.at, { words: zeroWhen.measure });
  }
  if (zeroWhen !== undefined) {
    // 达到95%得满分，每低1个百分点扣1分，低于95%不得分: no step would ever count.
    const wrong = falling ? !isMore(full.value, zeroWhen.value) : !isMore(zeroWhen.value, full.value);
    if (wrong || /</.test(zeroWhen.op) !== falling) throw new Unclear('contradictory', own.when.at);
    if (zeroWhen.measure === undefined && full.measure !== undefined)
      zeroWhen = { ...zeroWhen, measure: full.measure };
  }
  const unit = step.quantity.measure;
  // 1小时以内得满分，每超过10分钟扣1分: in the smaller measure, so that no step needs decimals; 150亩 by 1公顷 likewise.
  if (
    unit !== undefined &&
    full.measure !== undefined &&
    unit !== full.measure &&
    inOneScale(unit, full.measure) &&
    (isTime(unit) || !isExactIn(step.quantity.value, unit, full.measure))
  ) {
    const least = smallerScale(unit, full.measure);
    full = inMeasure(full, least);
    zeroWhen = zeroWhen && inMeasure(zeroWhen, least);
  }
  const [tier] = tiers;
  if (tier === undefined) return ruleOfSteps(reading, own, { full, zeroWhen, step, price, falling });
  const { measure } = full;
  const limit = { ...(measure !== undefined && { measure }), ...tier.limit };
  const ended = ruleOfSteps(reading, own, { full, zeroWhen: limit, step, price, falling });
  return withTier(reading, ended, { ...tier, limit }, zeroWhen);
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

/** 未新增得满分: says nothing that the price of one does not. */
const risesNot = (reading: Reading, one: Statement): boolean =>
  reading.isFull(one) && /^(?:未|无|没有|零)(?:新增|增加|增长|上升|发生|出现)/.test(wordsOf(one.when));

/** 每月, 每季度: a target within periods says nothing about the whole. */
const PERIOD = /每个?(?:月|季度|季|周|天|日|半年)/;
