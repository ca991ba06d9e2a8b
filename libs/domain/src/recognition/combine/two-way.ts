import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { dividePoints, multiplyPoints } from '../../scoring/points.js';
import type { Decimal, Limit, Rule } from '../../scoring/rules/index.js';
import { isCounted, isPercent } from '../measures.js';
import type { PhraseOf } from '../phrase.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { givenTarget } from './limits-of.js';
import { isMore, less, same } from './decimals.js';
import { subjectOf } from './subject.js';
import type { Combine, Reading } from './context.js';

type Step = PhraseOf<'step'>;

/**
 * 达到8%得8分，每高1个百分点加0.5分，最高加2分，每低1个百分点扣0.5分: so much at one value, more on one side of it and less on the
 * other. Two parts that add up: what is kept of the base, and what is added to it.
 */
export const twoWay: Combine = (reading) => {
  const { statements, outline } = reading;
  const up = statements.filter(({ when, effect }) => effect.kind === 'add' && isSided(when.step));
  const down = statements.filter(({ when, effect }) => effect.kind === 'deduct' && isSided(when.step));
  const [gain, secondGain] = up;
  const [loss, secondLoss] = down;
  if (gain === undefined || loss === undefined) return undefined;
  const [more, fewer] = [gain.when.step as Step, loss.when.step as Step];
  if (secondGain !== undefined || secondLoss !== undefined || more.direction === fewer.direction)
    return undefined;
  const rest = statements.filter((one) => one !== gain && one !== loss);
  const start = startOf(reading, rest, [gain, loss]);
  const { value, measure, points: base, words } = start;
  for (const { quantity, at } of [more, fewer])
    if ((quantity.measure ?? measure) !== measure) throw new Unclear('contradictory', at);
  if (outline.floors.length > 0) throw new Unclear('leftover', outline.floors[0]?.at ?? 0);
  const most = mostAdded(reading, base, gain.when.at);
  const rising = more.direction === 'more';
  const limit = (op: Limit['op'], at: Decimal): Limit => ({
    op,
    value: at,
    ...(measure !== undefined && { measure }),
  });
  for (const { quantity } of [more, fewer])
    if (isPercent(quantity.measure) && quantity.inPoints !== true)
      reading.assume('percent-points', { value: quantity.value });
  const steps = reading.partial(
    isCounted(measure) && same(more.quantity.value, '1') && same(fewer.quantity.value, '1'),
  );
  const taken = outline.caps.find(({ behind, points }) => behind === 'taken' && points !== 'weight');
  const kept: Rule = {
    type: 'threshold-linear',
    full: limit(rising ? '>=' : '<=', value),
    step: fewer.quantity.value,
    points: loss.effect.kind === 'deduct' ? loss.effect.points : '0',
    ...steps,
    ...(taken !== undefined && { most: taken.points }),
  };
  const each = gain.effect.kind === 'add' ? gain.effect.points : '0';
  const added: Rule = rising
    ? {
        type: 'accumulate',
        above: value,
        step: more.quantity.value,
        points: each,
        ...(measure !== undefined && { measure }),
        ...steps,
      }
    : addedBelow(reading, { value, step: more.quantity.value, each, most, measure, at: gain.when.at });
  return {
    type: 'composite',
    mode: 'sum',
    ...subjectOf(words),
    parts: [
      { rule: kept, weight: base },
      { rule: added, weight: most },
    ],
  };
};

const isSided = (step: Step | undefined): boolean => step?.direction === 'more' || step?.direction === 'less';

interface Start {
  readonly value: Decimal;
  readonly measure: string | undefined;
  readonly points: Decimal;
  readonly words: string;
}

/** Where both sides begin and what is earned there. */
function startOf(reading: Reading, rest: readonly Statement[], steps: readonly Statement[]): Start {
  const [own, second] = rest;
  const { outline } = reading;
  const at = own?.when.at ?? steps[0]?.when.at ?? 0;
  if (second !== undefined) throw new Unclear('unrelated', second.when.at);
  const loose = steps.flatMap(({ when }) => when.bares);
  const ranged = steps.find(({ when }) => when.ranges.length > 0);
  if (ranged !== undefined) throw new Unclear('unrelated', ranged.when.at);
  const points = own === undefined ? outline.base?.points : reading.valueOf(own);
  if (points === undefined) throw new Unclear('unrelated', at);
  const [range, more] = own?.when.ranges ?? [];
  const [bare, other] = [...(own?.when.bares ?? []), ...loose];
  if (more !== undefined || other !== undefined || own?.when.step !== undefined)
    throw new Unclear('leftover', (more ?? other ?? own?.when)?.at ?? at);
  const named = (own ?? steps[0])?.when;
  const words = range?.subject ?? (named === undefined ? '' : wordsOf(named));
  if (range !== undefined) {
    const end = range.lower ?? range.upper;
    const open = (range.lower === undefined) !== (range.upper === undefined);
    if (end === undefined || bare !== undefined || !open) throw new Unclear('unrelated', range.at);
    return { value: end.value, measure: range.measure, points, words };
  }
  if (bare !== undefined) {
    reading.assume('reached', { value: bare.quantity.value });
    return { value: bare.quantity.value, measure: bare.quantity.measure, points, words };
  }
  const given = givenTarget(reading);
  if (given === undefined) throw new Unclear('base-missing', at);
  reading.assume('target-given', { value: given.value });
  return { value: given.value, measure: given.measure ?? measureOf(steps), points, words: '' };
}

const measureOf = (steps: readonly Statement[]): string | undefined => steps[0]?.when.step?.quantity.measure;

/** What can be added to the base: as the text says, else what the weight leaves. */
function mostAdded(reading: Reading, base: Decimal, at: number): Decimal {
  const { weight, outline } = reading;
  const cap = outline.caps.find(({ behind, points }) => behind !== 'taken' && points !== 'weight');
  const said =
    cap === undefined
      ? undefined
      : cap.added === true || !isMore(cap.points, base)
        ? cap.points
        : less(cap.points, base);
  const left = weight === undefined ? undefined : less(weight, base);
  const most = said ?? left;
  if (most === undefined) throw new Unclear('weight-missing', at);
  if (left !== undefined && !same(most, left))
    throw new Unclear(isMore(most, left) ? 'above-weight' : 'contradictory', at, {
      found: formatPoints(parsePoints(less(base, `-${most}`))),
      weight: weight ?? '',
    });
  if (!isMore(most, '0')) throw new Unclear('above-weight', at, { found: base, weight: weight ?? base });
  return most;
}

interface Added {
  readonly value: Decimal;
  readonly step: Decimal;
  readonly each: Decimal;
  readonly most: Decimal;
  readonly measure: string | undefined;
  readonly at: number;
}

/** 每下降1个百分点加1分: all that can be added where the value is low enough, less for every step that is not reached. */
function addedBelow(reading: Reading, { value, step, each, most, measure, at }: Added): Rule {
  const steps = dividePoints(parsePoints(most), parsePoints(each));
  const whole = formatPoints(steps);
  if (/\./.test(whole)) throw new Unclear('inexact', at, { weight: most });
  const full = less(value, formatPoints(multiplyPoints(steps, parsePoints(step))));
  const said = reading.outline.steps ?? 'completed';
  return {
    type: 'threshold-linear',
    full: { op: '<=', value: full, ...(measure !== undefined && { measure }) },
    step,
    points: each,
    // A step that is not complete adds nothing: seen from the far end it is one that is begun.
    ...(said !== 'begun' && { steps: said === 'completed' ? ('begun' as const) : said }),
  };
}
