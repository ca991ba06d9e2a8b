import type { Decimal, EntryPrice, RuleOf } from '../../scoring/rules/index.js';
import { isPercent, isTime } from '../measures.js';
import { tidy, wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { clauseOf, isSubset, quantityOf } from './breaches.js';
import { wholeOf } from './allowance.js';
import { isMore } from './decimals.js';
import { ledgerEnds, type LedgerEntry } from './ledger-ends.js';
import type { Combine, Reading } from './context.js';

/** 基础分80分，每获省级表彰一次加5分，每被通报批评一次扣3分，最高100分: a base, and entries of either sign. */
export const ledger: Combine = (reading): RuleOf<'ledger'> | undefined => {
  const { statements, outline } = reading;
  const entries = statements.flatMap((one, index) => entryOf(one, index + 1));
  const [gain, loss] = [entries.find(({ less }) => !less), entries.find(({ less }) => less)];
  if (loss === undefined) return undefined;
  // A base that is the full score needs no ledger where nothing adds to it.
  if (gain === undefined && !startsBelow(reading)) return undefined;
  const stray = statements.find((one) => entryOf(one, 0).length === 0 && !addsNothing(reading, one));
  if (stray !== undefined) {
    if (outline.base === undefined || outline.base.points === undefined) return undefined;
    throw new Unclear('unrelated', stray.when.at);
  }
  if (outline.base === undefined) throw new Unclear('start-missing', gain?.at ?? loss.at);
  const subset = statements.find(isSubset);
  if (subset !== undefined) throw new Unclear('levels', subset.when.at);
  const base = outline.base.points ?? reading.needWeight(outline.base.at);
  const { weight } = reading;
  if (weight !== undefined && isMore(base, weight))
    throw new Unclear('above-weight', outline.base.at, { found: base, weight });
  const { own, ...ends } = ledgerEnds(reading, entries, base);
  // 每采用一篇加2分，被市级采用加1分: once, or each as well?
  const bare = entries.filter(({ quantity, at }) => quantity === undefined && !isOnce(reading, at));
  if (bare.length > 0 && bare.length < entries.length) throw new Unclear('levels', bare[0]?.at ?? 0);
  const names = entries.map(({ name }) => name);
  const twice = entries.find(({ name }, index) => name === '' || names.indexOf(name) !== index);
  if (twice !== undefined) throw new Unclear('price-differs', twice.at, { words: twice.name });
  return { type: 'ledger', base, prices: entries.map((one) => priceOf(reading, one, own)), ...ends };
};

/** 基础分80分 of 100 with breaches only: the rest is never earned, and the base is not the full score. */
const startsBelow = ({ outline: { base }, weight }: Reading): boolean =>
  base?.points !== undefined && (weight === undefined || isMore(weight, base.points));

/** Something that is counted, or that happens once, with its price. */
function entryOf(statement: Statement, place: number): readonly LedgerEntry[] {
  const { when, effect } = statement;
  if (effect.kind !== 'add' && effect.kind !== 'deduct') return [];
  if (when.ranges.length > 0 || when.bares.length > 1 || when.otherwise || when.judged !== undefined)
    return [];
  if ([when.rank, when.last, when.date, when.nth, when.step?.from].some((one) => one !== undefined))
    return [];
  if (when.step !== undefined && (when.bares.length > 0 || when.step.direction !== 'each')) return [];
  const quantity = when.step?.quantity ?? effect.per ?? quantityOf(statement);
  if (quantity !== undefined && (quantity.measure === undefined || isPercent(quantity.measure))) return [];
  if (quantity !== undefined && isTime(quantity.measure)) return [];
  // 通报3次扣5分: three of them, or each three?
  if (when.step === undefined && quantity !== undefined && quantity.value !== '1') return [];
  const { name } = clauseOf(statement, effect.points);
  const told = tidy(name.replace(/^(?:获得|获评|获|取得|得到|受到|受|被|收到)(?!奖$)/, ''));
  return [
    {
      name: told === '' ? name : told,
      points: effect.points,
      less: effect.kind === 'deduct',
      place,
      quantity,
      at: when.at,
    },
  ];
}

/** 一次性, 不论次数. */
const isOnce = ({ statements }: Reading, at: number): boolean =>
  statements.some(({ when }) => when.at === at && when.once !== undefined);

/** 未发生的不扣分, 否则不加分: what a ledger does without being told. */
const addsNothing = ({ weight }: Reading, { when, effect }: Statement): boolean =>
  (effect.kind === 'no-gain' || effect.kind === 'unharmed') &&
  weight !== undefined &&
  when.ranges.length + when.bares.length === 0 &&
  when.step === undefined &&
  (when.otherwise || /^(?:未|无|没)/.test(wordsOf(when)));

function priceOf(
  reading: Reading,
  { name, points, less, quantity, place, at }: LedgerEntry,
  own: ReadonlyMap<number, Decimal>,
): EntryPrice {
  const per = wholeOf(quantity?.value ?? '1', at);
  if (per < 1) throw new Unclear('contradictory', at);
  if (per > 1 && (reading.outline.steps ?? 'completed') !== 'completed') throw new Unclear('leftover', at);
  const once = quantity === undefined || reading.statements[place - 1]?.when.once !== undefined;
  if (once) reading.assume('once-each', { words: name });
  const most = own.get(place) ?? (once ? points : undefined);
  return {
    name,
    points: less ? `-${points}` : points,
    ...(per > 1 && { per }),
    ...(most !== undefined && { most }),
  };
}
