import type { Decimal, Limit, Rule } from '../../scoring/rules/index.js';
import { isCounted, isPercent } from '../measures.js';
import type { End, PhraseOf } from '../phrase.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { wordsOf } from '../words-of.js';
import { isMore, partOf, same } from './decimals.js';
import { agree, givenTarget, lowerLimit, upperLimit } from './limits-of.js';
import { subjectOf } from './subject.js';
import type { Combine, Reading } from './context.js';

type Step = PhraseOf<'step'>;

/**
 * 95%-105%之间得满分，每偏离1个百分点扣1分: points off to both sides of a stretch, which is the worse of two readings of one value; or
 * of one number, which is a single rule. Each side may have its own price: 每低1个百分点扣1分，每高1个百分点扣0.5分.
 */
export const deviation: Combine = (reading) => {
  const { statements } = reading;
  const priced = statements.filter(
    (one) => one.when.step !== undefined && reading.priceOf(one.effect) !== undefined,
  );
  const of = (direction: Step['direction']): Statement | undefined =>
    priced.find(({ when }) => when.step?.direction === direction);
  const apart = of('apart');
  const [down, up] = [apart ?? of('less'), apart ?? of('more')];
  const rest = statements.filter((one) => !priced.includes(one));
  const [whole, other] = rest;
  const [stretch] = whole?.when.ranges ?? [];
  const both =
    stretch?.lower !== undefined &&
    stretch.upper !== undefined &&
    !same(stretch.lower.value, stretch.upper.value);
  const point = apart === undefined && !both ? aroundPoint(reading, whole, down, up) : undefined;
  if (apart === undefined && point === undefined && !(both && down !== undefined && up !== undefined))
    return undefined;
  if (down === undefined || up === undefined) return undefined;
  const stray = priced.find((one) => one !== down && one !== up) ?? other;
  if (stray !== undefined) throw new Unclear('unrelated', stray.when.at);
  if (whole !== undefined && !reading.isFull(whole)) throw new Unclear('unrelated', whole.when.at);
  const subject = subjectOf((stretch?.subject ?? wordsOf((whole ?? down).when)).replace(OWN, ''));
  if (point !== undefined) {
    const sides = [down, up].map((side, index) => {
      const full: Limit = { ...point, op: index === 0 ? '>=' : '<=' };
      refuseOtherEdge(side, full);
      return sideOf(reading, side, full);
    });
    return { type: 'composite', mode: 'all', ...subject, parts: sides.reverse().map((rule) => ({ rule })) };
  }
  if (both && stretch.lower !== undefined && stretch.upper !== undefined) {
    // Nothing else begins at an end, so that it belongs to the stretch unless the text says that it does not.
    const closed = (end: End): End => ({ ...end, included: end.stated ? end.included : true });
    const ends = [
      lowerLimit(closed(stretch.lower), stretch.measure),
      upperLimit(closed(stretch.upper), stretch.measure),
    ];
    const sides = [down, up].map((side, index) => {
      const full = ends[index] as Limit;
      refuseOtherEdge(side, full);
      return sideOf(reading, side, full);
    });
    if (reading.given.target !== undefined && !isOwn(reading, stretch.lower.value, stretch.upper.value))
      throw new Unclear('target-differs', stretch.at, {
        given: reading.given.target,
        found: stretch.lower.value,
      });
    return { type: 'composite', mode: 'all', ...subject, parts: sides.reverse().map((rule) => ({ rule })) };
  }
  return { ...sideOf(reading, down, oneNumber(reading, whole, down)), ...subject };
};

/** 小于100%每降1%扣0.5分，大于100%每增1%扣0.5分: each side begins at the same number, which alone is full. */
function aroundPoint(
  reading: Reading,
  whole: Statement | undefined,
  down: Statement | undefined,
  up: Statement | undefined,
): Limit | undefined {
  const [below] = down?.when.ranges ?? [];
  const [above] = up?.when.ranges ?? [];
  if (below?.upper === undefined || above?.lower === undefined) return undefined;
  if (below.lower !== undefined || above.upper !== undefined) return undefined;
  const { value } = below.upper;
  const { measure } = below;
  if (!same(value, above.lower.value) || measure !== above.measure) return undefined;
  const [range, second] = whole?.when.ranges ?? [];
  const [bare, more] = whole?.when.bares ?? [];
  if (second !== undefined || more !== undefined || (range !== undefined && bare !== undefined))
    return undefined;
  const said = [range?.lower?.value, range?.upper?.value, bare?.quantity.value].filter(
    (one) => one !== undefined,
  );
  // 不低于100%得满分 would leave the other side full as well.
  if (whole !== undefined && (said.length === 0 || said.some((one) => !same(one, value)))) return undefined;
  if (range !== undefined && (range.lower === undefined || range.upper === undefined)) return undefined;
  if (whole === undefined) reading.assume('reached', { value });
  return agree(reading, { op: '=', value, ...(measure !== undefined && { measure }) }, below.at);
}

/** 目标值在95%-105%之间, 与目标值每偏离: whose value it is, not what it is called. */
const OWN = /(?:(?:与|比|较|和)?(?:年度|年初|既定)?(?:目标值|目标|计划数?|指标值|标准值)(?:相比)?)$/;

/** A target inside the stretch does not contradict it: 目标值100%，在95%-105%之间得满分. */
const isOwn = ({ given: { target = '' } }: Reading, from: Decimal, to: Decimal): boolean =>
  !isMore(from, target) && !isMore(target, to);

/** Where both sides begin, if it is one number: in the text, or beside it. */
function oneNumber(reading: Reading, whole: Statement | undefined, step: Statement): Limit {
  const said = [whole, step].flatMap((one) => [...(one?.when.bares ?? [])]);
  const ranged = [whole, step].flatMap((one) => one?.when.ranges ?? []);
  const [range, further] = ranged;
  if (further !== undefined) throw new Unclear('unrelated', further.at);
  if (range?.lower !== undefined && range.upper !== undefined && said.length === 0) {
    const { value } = range.lower;
    // 等于100%: both ends in one.
    if (!same(value, range.upper.value)) throw new Unclear('unrelated', range.at);
    const { measure } = range;
    return agree(reading, { op: '=', value, ...(measure !== undefined && { measure }) }, range.at);
  }
  if (range !== undefined) throw new Unclear('unrelated', range.at);
  const [bare, second] = said;
  if (second !== undefined) throw new Unclear('leftover', second.at);
  const from = bare?.quantity ?? step.when.step?.from;
  if (from !== undefined) {
    const { value, measure } = from;
    return agree(reading, { op: '=', value, ...(measure !== undefined && { measure }) }, from.at);
  }
  const given = givenTarget(reading);
  if (given === undefined) throw new Unclear('target-missing', step.when.step?.at ?? step.when.at);
  reading.assume('target-given', { value: given.value });
  return { ...given, op: '=' };
}

/** 低于95%的，每低1个百分点: the edge that the side names is where it begins. */
function refuseOtherEdge({ when }: Statement, full: Limit): void {
  const [range, second] = when.ranges;
  const edge = range?.lower ?? range?.upper ?? undefined;
  const [bare] = when.bares;
  if (second !== undefined || bare !== undefined) throw new Unclear('unrelated', when.at);
  if (when.step?.from !== undefined && !same(when.step.from.value, full.value))
    throw new Unclear('contradictory', when.at);
  if (range === undefined) return;
  if (range.lower !== undefined && range.upper !== undefined) throw new Unclear('unrelated', range.at);
  const below = full.op === '>=' || full.op === '>';
  const fits = below ? range.upper !== undefined : range.lower !== undefined;
  if (!fits || edge === undefined || !same(edge.value, full.value))
    throw new Unclear('contradictory', range.at);
}

/** One side: full at its end, points off for every step beyond it. */
function sideOf(reading: Reading, side: Statement, full: Limit): Extract<Rule, { type: 'threshold-linear' }> {
  const step = side.when.step as Step;
  const price = reading.priceOf(side.effect) ?? '0';
  const { quantity } = step;
  if (quantity.measure === undefined) throw new Unclear('leftover', step.at);
  const percent = isPercent(quantity.measure);
  const rate = isPercent(full.measure);
  // 调整率为0: a percent of nothing is nothing, so that 1% is one point of the rate.
  const none = full.measure === undefined && same(full.value, '0');
  const relative = percent && !rate && !none && quantity.inPoints !== true;
  // A target of 100 without a measure: 5 % of it, or 5 percentage points?
  if (relative && full.measure === undefined) throw new Unclear('target-missing', step.at);
  if (percent && !rate && !relative && full.measure !== undefined)
    throw new Unclear('contradictory', step.at);
  if (!percent && full.measure !== undefined && quantity.measure !== full.measure)
    throw new Unclear('contradictory', step.at);
  if (relative) reading.assume('percent-of-target', { value: full.value });
  else if (percent && quantity.inPoints !== true) reading.assume('percent-points', { value: quantity.value });
  const measure = full.measure ?? quantity.measure;
  return {
    type: 'threshold-linear',
    full: { ...full, ...(measure !== undefined && { measure }) },
    step: relative ? partOf(full.value, quantity.value) : quantity.value,
    points: price,
    ...reading.partial(!percent && same(quantity.value, '1') && isCounted(quantity.measure)),
    ...reading.ends(),
  };
}
