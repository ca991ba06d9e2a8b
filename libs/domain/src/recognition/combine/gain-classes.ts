import type { ClassPrice, Decimal } from '../../scoring/rules/index.js';
import { isCounted, isPercent, isTime, type Quantity } from '../measures.js';
import { tidy, wordsOf } from '../words-of.js';
import type { Cap, Statement } from '../outline.js';
import { eachToo } from './each-too.js';
import { isOfAll, isSubset } from './breaches.js';
import { Unclear } from '../unclear.js';
import { isMore, less, same } from './decimals.js';
import type { Combine, Reading } from './context.js';

interface Gain {
  readonly name: string;
  readonly quantity: Quantity;
  readonly points: Decimal;
  readonly place: number;
  readonly at: number;
}

/** 国家级每篇加5分，省级每篇加3分，最高加10分: what is earned by class. */
export const gainClasses: Combine = (reading) => {
  const { outline } = reading;
  const statements = eachToo(reading);
  const gained = statements.flatMap((one, index) => gainOf(one, index + 1));
  const [first] = gained;
  if (first === undefined || gained.length < 2) return undefined;
  if (gained.length === 2 && statements.length === 2 && goesOn(statements, gained)) return undefined;
  for (const statement of statements) {
    const { when, effect } = statement;
    if (isSubset(statement)) throw new Unclear('levels', when.at);
    const nothing = effect.kind === 'no-gain' || (reading.isZero(statement) && when.otherwise);
    if (gainOf(statement, 0).length === 0 && !(nothing && when.ranges.length === 0))
      throw new Unclear('unrelated', when.at);
  }
  const names = gained.map(({ name }) => name);
  const repeated = gained.find(({ name }, index) => name === '' || names.indexOf(name) !== index);
  if (repeated !== undefined) throw new Unclear('price-differs', repeated.at, { words: repeated.name });
  const mixed = gained.find(({ quantity }) => !same(quantity.value, first.quantity.value));
  if (mixed !== undefined) throw new Unclear('levels', mixed.at);
  const { own, all } = ceilings(reading, gained);
  const prices = classPrices(gained, own);
  const base = outline.base?.points;
  const most = overallOf(reading, all, base);
  const bonus = outline.uncapped !== undefined || (most === undefined && reading.weight === undefined);
  if (bonus) reading.assume('exceeds-weight');
  return {
    type: 'accumulate',
    step: first.quantity.value,
    prices,
    ...(base !== undefined && base !== '0' && { base }),
    ...reading.partial(same(first.quantity.value, '1') && isCounted(first.quantity.measure)),
    ...(most !== undefined && { most }),
    ...(bonus && { bonus }),
  };
};

/** 1个得2分，每增加1个加1分: what the first earns, and every further one. */
const goesOn = ([one, other]: readonly Statement[], [, more]: readonly Gain[]): boolean =>
  one?.effect.kind === 'points' &&
  one.when.step === undefined &&
  other?.effect.kind === 'add' &&
  /^(?:再|又)?(?:增加|多|新增|增)$/.test(other.when.step?.lead ?? '') &&
  more?.name.replace(/^(?:再|又)?(?:增加|多|新增|增)/, '') === '' &&
  same(other.when.step?.quantity.value ?? '0', '1') &&
  other.when.step?.quantity.measure === one.when.bares[0]?.quantity.measure;

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

/** Ceilings behind a class that is not the last are of that class; then the one behind the last is too, unless it says 累计. */
function ceilings(
  reading: Reading,
  gained: readonly Gain[],
): { readonly own: readonly Cap[]; readonly all: Cap | undefined } {
  const last = Math.max(...gained.map(({ place }) => place));
  const caps = reading.outline.caps.filter(({ points }) => points !== 'weight');
  const earlier = caps.filter(({ after }) => after < last);
  // 累计 behind each of them is of each of them.
  const alike = earlier.some(isOfAll);
  const own: Cap[] = [];
  let all: Cap | undefined;
  for (const cap of caps) {
    const taken = own.some(({ after }) => after === cap.after);
    const whole = cap.after >= last && (earlier.length === 0 || (isOfAll(cap) && !alike) || taken);
    const before = whole ? all : own.find(({ after }) => after === cap.after);
    if (before !== undefined && !same(before.points, cap.points)) throw new Unclear('contradictory', cap.at);
    if (whole) all = cap;
    else if (before === undefined) own.push(cap);
  }
  if (own.length > 0) reading.assume('class-cap');
  if (all !== undefined && !isOfAll(all)) reading.assume('cap-all', { most: all.points });
  return { own, all };
}

const classPrices = (gained: readonly Gain[], own: readonly Cap[]): readonly ClassPrice[] =>
  gained.map(({ name, points, place }) => {
    const cap = own.find(({ after }) => after === place);
    return { name, points, ...(cap !== undefined && { most: cap.points }) };
  });

/** The ceiling of all classes, base included where there is one. */
function overallOf(
  { weight }: Reading,
  cap: Cap | undefined,
  base: Decimal | undefined,
): Decimal | undefined {
  if (cap === undefined) return undefined;
  const most = cap.added === true && base !== undefined ? less(cap.points, `-${base}`) : cap.points;
  if (weight !== undefined && isMore(most, weight)) {
    if (cap.added !== true) throw new Unclear('above-weight', cap.at, { found: most, weight });
    return undefined;
  }
  return most;
}
