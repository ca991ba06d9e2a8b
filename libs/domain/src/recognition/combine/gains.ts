import type { Decimal } from '../../scoring/rules/index.js';
import { isPercent } from '../measures.js';
import { givenTarget, isMore, less, same, subjectOf, type Combine } from './context.js';
import { wordsOf, type Statement } from '../statements.js';
import { Unclear } from '../unclear.js';

/** 每采用一篇得0.5分，最高不超过5分; 完成80%得6分，每提高1%加0.5分. */
export const gains: Combine = (reading) => {
  const { statements, outline } = reading;
  const single = statements.length === 1 && outline.caps.length > 0;
  const own = statements.filter((one) => isGain(one) || (single && isPricedOne(one)));
  const [gain] = own;
  if (gain === undefined) return undefined;
  if (own.length > 1) throw new Unclear('unrelated', own[1]?.when.at ?? 0);
  const step = quantityOf(gain);
  if (step === undefined) return undefined;
  let above: Decimal | undefined;
  let base: Decimal | undefined = outline.base?.points;
  let most = reading.mostEarned().most;
  for (const { when, effect, ...rest } of statements) {
    const statement = { when, effect, ...rest };
    if (effect === gain.effect) continue;
    const [range] = when.ranges;
    const [bare] = when.bares;
    if (when.step !== undefined || when.ranges.length > 1) throw new Unclear('unrelated', when.at);
    const start = range?.lower?.value ?? bare?.quantity.value;
    if (start !== undefined && range?.upper === undefined) {
      const points = reading.valueOf(statement);
      if (points === undefined || above !== undefined) throw new Unclear('unrelated', when.at);
      const top =
        isMore(points, base ?? '0') &&
        reading.isFull(statement) &&
        most === undefined &&
        step.direction === 'each';
      if (top) continue;
      [above, base] = [start, points];
      if (bare !== undefined) reading.assume('reached', { value: start });
    } else if (reading.isFull(statement) && when.ranges.length === 0) {
      most ??= reading.valueOf(statement);
    } else if (reading.isZero(statement) && range?.upper !== undefined && range.lower === undefined) {
      above ??= range.upper.value;
      if (isMore(range.upper.value, above)) throw new Unclear('contradictory', when.at);
    } else if (reading.isZero(statement) && (when.otherwise || /未|无|没/.test(wordsOf(when)))) continue;
    else if (when.ranges.length === 0 && effect.kind === 'points' && base === undefined) {
      base = effect.points;
    } else throw new Unclear('unrelated', when.at);
  }
  const [range] = gain.when.ranges;
  if (range?.lower !== undefined) {
    if (above !== undefined && !same(above, range.lower.value)) throw new Unclear('contradictory', range.at);
    above = range.lower.value;
  }
  const percent = isPercent(step.quantity.measure);
  if (above === undefined && step.direction === 'more') {
    const given = givenTarget(reading);
    if (given !== undefined) {
      above = given.value;
      reading.assume('target-given', { value: given.value });
    } else if (percent) throw new Unclear('target-missing', step.at);
  }
  if (step.direction === 'less' || step.direction === 'late') throw new Unclear('contradictory', step.at);
  if (percent && step.quantity.inPoints !== true) reading.assume('percent-points');
  if (outline.base !== undefined && base === undefined) base = reading.needWeight(outline.base.at);
  if (
    base !== undefined &&
    most !== undefined &&
    isMore(base, most) &&
    outline.caps.some(({ of }) => of === 'earned')
  )
    most = undefined;
  const bonusOnly = outline.caps.find(({ of }) => of === 'earned');
  if (bonusOnly !== undefined && base !== undefined && bonusOnly.points !== 'weight' && most !== undefined)
    most = less(most, `-${base}`);
  if (most !== undefined && reading.weight !== undefined && isMore(most, reading.weight)) {
    if (bonusOnly === undefined)
      throw new Unclear('above-weight', outline.caps[0]?.at ?? 0, { found: most, weight: reading.weight });
    most = undefined;
  }
  const words = wordsOf(gain.when);
  return {
    type: 'accumulate',
    ...subjectOf(
      step.lead === ''
        ? words
        : `${step.lead}${words}`.replace(/^(?:获得|获|采用|完成|增加|提高|超过|新增|上升)/, ''),
    ),
    ...(above !== undefined && above !== '0' && { above }),
    ...(base !== undefined && base !== '0' && { base }),
    step: step.quantity.value,
    points: gain.effect.kind === 'add' || gain.effect.kind === 'points' ? gain.effect.points : '0',
    ...(step.quantity.measure !== undefined && { measure: step.quantity.measure }),
    ...reading.partial(step.quantity.value === '1' && !percent),
    ...(most !== undefined && { most }),
  };
};

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
