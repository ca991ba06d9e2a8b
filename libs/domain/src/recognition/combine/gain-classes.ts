import type { ClassPrice, Decimal } from '../../scoring/rules/index.js';
import { isPercent, isTime, type Quantity } from '../measures.js';
import { tidy, wordsOf, type Statement } from '../statements.js';
import { Unclear } from '../unclear.js';
import { isMore, less, same, type Combine, type Reading } from './context.js';

interface Gain {
  readonly name: string;
  readonly quantity: Quantity;
  readonly points: Decimal;
  readonly place: number;
  readonly at: number;
}

/** 国家级每篇加5分，省级每篇加3分，最高加10分: what is earned by class. */
export const gainClasses: Combine = (reading) => {
  const { statements, outline } = reading;
  const gained = statements.flatMap((one, index) => gainOf(one, index + 1));
  const [first] = gained;
  if (first === undefined || gained.length < 2) return undefined;
  for (const statement of statements) {
    const { when, effect } = statement;
    const nothing = effect.kind === 'no-gain' || (reading.isZero(statement) && when.otherwise);
    if (gainOf(statement, 0).length === 0 && !(nothing && when.ranges.length === 0))
      throw new Unclear('unrelated', when.at);
  }
  const names = gained.map(({ name }) => name);
  const repeated = gained.find(({ name }, index) => name === '' || names.indexOf(name) !== index);
  if (repeated !== undefined) throw new Unclear('price-differs', repeated.at, { words: repeated.name });
  const mixed = gained.find(({ quantity }) => !same(quantity.value, first.quantity.value));
  if (mixed !== undefined) throw new Unclear('levels', mixed.at);
  const prices = classPrices(reading, gained);
  const base = outline.base?.points;
  const most = overallOf(reading, gained, base);
  const bonus = outline.uncapped !== undefined || (most === undefined && reading.weight === undefined);
  if (bonus) reading.assume('exceeds-weight');
  return {
    type: 'accumulate',
    step: first.quantity.value,
    prices,
    ...(base !== undefined && base !== '0' && { base }),
    ...reading.partial(same(first.quantity.value, '1')),
    ...(most !== undefined && { most }),
    ...(bonus && { bonus }),
  };
};

/** A price for each of something that is counted; a single 一篇 only where it adds (采用1条，计5分 as well). */
function gainOf({ when, effect }: Statement, place: number): readonly Gain[] {
  if (effect.kind !== 'add' && effect.kind !== 'points') return [];
  const [bare, more] = when.bares;
  if (when.ranges.length > 0 || when.rank !== undefined || when.last !== undefined || when.otherwise)
    return [];
  if (more !== undefined || when.date !== undefined || when.nth !== undefined) return [];
  const { step } = when;
  if (step !== undefined && (bare !== undefined || step.direction === 'less' || step.direction === 'late'))
    return [];
  const per = effect.kind === 'add' ? effect.per : undefined;
  const quantity = step?.quantity ?? per ?? bare?.quantity;
  const { measure } = quantity ?? {};
  if (quantity === undefined || measure === undefined || isPercent(measure) || isTime(measure)) return [];
  if (step === undefined && per === undefined && !same(quantity.value, '1')) return [];
  const name = tidy(`${step?.lead ?? ''}${wordsOf(when)}`).replace(
    /^(?:每)?(?:新增|增加|增|获得|获|取得|得到|受到|被)(?!奖$)/,
    '',
  );
  return [{ name, quantity, points: effect.points, place, at: when.at }];
}

function classPrices(reading: Reading, gained: readonly Gain[]): readonly ClassPrice[] {
  const last = Math.max(...gained.map(({ place }) => place));
  const own = reading.outline.caps.filter(({ points, after }) => points !== 'weight' && after < last);
  if (own.length > 0) reading.assume('class-cap');
  return gained.map(({ name, points, place }) => {
    const [cap, other] = own.filter(({ after }) => after === place);
    if (other !== undefined) throw new Unclear('contradictory', other.at);
    return { name, points, ...(cap !== undefined && { most: cap.points }) };
  });
}

/** The ceiling of all classes, base included where there is one. */
function overallOf(
  reading: Reading,
  gained: readonly Gain[],
  base: Decimal | undefined,
): Decimal | undefined {
  const last = Math.max(...gained.map(({ place }) => place));
  const caps = reading.outline.caps.filter(({ points, after }) => points !== 'weight' && after >= last);
  const [cap, other] = caps;
  if (other !== undefined && !same(other.points, cap?.points ?? '0'))
    throw new Unclear('contradictory', other.at);
  if (cap === undefined) return undefined;
  const early = reading.outline.caps.some(({ points, after }) => points !== 'weight' && after < last);
  const ofAll = /累计|合计|总|共|本项|该项|此项|全年|年度|每年/.test(cap.said ?? '');
  // Where other classes have their own ceilings, the last may be of its class only.
  if (early && !ofAll) throw new Unclear('levels', cap.at);
  if (!ofAll) reading.assume('cap-all', { most: cap.points });
  const most = cap.added === true && base !== undefined ? less(cap.points, `-${base}`) : cap.points;
  if (reading.weight !== undefined && isMore(most, reading.weight)) {
    if (cap.added !== true)
      throw new Unclear('above-weight', cap.at, { found: most, weight: reading.weight });
    return undefined;
  }
  return most;
}
