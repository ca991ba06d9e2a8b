import type { BreachPrice, Decimal, RuleOf } from '../../scoring/rules/index.js';
import { isMore, same } from './decimals.js';
import type { Combine, Reading } from './context.js';
import { allowanceOf, isCompliance, isHarmless, isSpared, wholeOf } from './allowance.js';
import { checkClauses, clauseOf, pricesOf, withoutRepeated, type Clause } from './breaches.js';
import { isNothing } from './wordings.js';
import { mixedSteps } from './mixed-steps.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';

/** 发现一处扣1分; 系统宕机一次扣2分，迟报一次扣0.5分; 未明确分管领导的扣1分; 无核心指标不得分，缺一个扣1分. */
export const occurrences: Combine = (reading) => {
  const { statements } = reading;
  if (!statements.some(({ effect }) => reading.priceOf(effect) !== undefined)) return undefined;
  if (statements.some((one) => isElse(reading, one))) return undefined;
  const allowance = allowanceOf(reading);
  const clauses = withoutRepeated(statements.flatMap((one) => clausesOf(reading, one)));
  refuseContradicted(reading, clauses);
  checkClauses(reading, clauses);
  if (allowance.free === undefined && allowance.zeroFrom === undefined) {
    const none = zeroIfNone(reading, clauses);
    if (none !== undefined) return none;
  }
  const { prices, overall } = pricesOf(reading, clauses);
  const { floor } = reading.ends();
  const ends = {
    ...(floor !== undefined && { floor }),
    ...(overall !== undefined && { most: overall.points }),
  };
  const counted = clauses.filter(({ quantity }) => quantity !== undefined);
  const [first] = counted;
  if (first === undefined) {
    if (allowance.zeroFrom !== undefined || allowance.free !== undefined) throw new Unclear('unrelated', 0);
    if (prices.some(({ most }) => most !== undefined)) throw new Unclear('unrelated', 0);
    // 少一箱扣1分: counted, in a measure that is not known.
    const counted = reading.statements.find(({ when }) => LACKS_ONE.test(wordsOf(when)));
    if (counted !== undefined) throw new Unclear('leftover', counted.when.at);
    // 泄露信息 is no thing to be there, as every name of a checklist is that does not say what is wrong.
    if (!clauses.every(({ name }) => SAYS_WRONG.test(name))) return onceEach(reading, prices, ends);
    return {
      type: 'checklist',
      items: clauses.map(({ name, points }) => ({ name, points })),
      ...ends,
    };
  }
  const per = first.quantity?.value ?? '1';
  const mixed = counted.find(({ quantity }) => quantity !== undefined && !same(quantity.value, per));
  if (mixed !== undefined) {
    const { at } = mixed.statement.when;
    if (allowance.free !== undefined || allowance.zeroFrom !== undefined) throw new Unclear('levels', at);
    return mixedSteps(reading, clauses, at);
  }
  const [only] = clauses;
  const alone = clauses.length === 1;
  const measure = first.quantity?.measure;
  const shared = {
    ...(per !== '1' && { per: wholeOf(per, 0) }),
    ...(/^(?:人|人次|名)$/.test(measure ?? '') && alone && { by: 'head' as const }),
    ...allowance,
    ...(per !== '1' && reading.partial(false)),
    ...ends,
  };
  for (const { statement } of clauses) if (statement.when.once !== undefined) reading.assume('once');
  if (alone && only !== undefined && only.points !== 'all') {
    if (first.quantity?.implied !== true && per !== '1' && first.statement.when.step === undefined)
      reading.assume('number-each', { value: per });
    const [price] = prices;
    return {
      type: 'deduct-per-occurrence',
      ...subjectOfLack(only),
      points: only.points,
      ...(measure !== undefined && { measure }),
      ...shared,
      ...(price?.most !== undefined && { most: price.most }),
    };
  }
  const costs = new Set(counted.map(({ points }) => points));
  const onlyCounted = counted.length === 1 && costs.size === 1 ? [...costs][0] : undefined;
  // 每次扣1分，造成严重后果的不得分: what has no name of its own is whatever is none of the others.
  const nameless = clauses.findIndex(({ name }) => name === '');
  const common = onlyCounted !== undefined && onlyCounted !== 'all' ? onlyCounted : undefined;
  if (common === undefined || nameless < 0 || prices[nameless]?.most !== undefined || prices.length === 1) {
    const [sole] = prices.filter(({ points }) => points !== 'all');
    if (common !== undefined && sole !== undefined) reading.assume('bare-number', { name: sole.name });
    return { type: 'deduct-per-occurrence', prices, ...shared };
  }
  const named = prices.filter((_price, index) => index !== nameless);
  return { type: 'deduct-per-occurrence', points: common, prices: named, ...shared };
};

/** 每缺少一份材料 is 材料 of which so many are missing: the verb stands behind what it is about. */
function subjectOfLack({ name, statement: { when } }: Clause): { readonly subject?: string } {
  const words = wordsOf(when);
  const lead = /^(?:再)?(少|缺少)$/.exec(when.step?.lead ?? '')?.[1];
  const subject = lead === undefined || words === '' ? name : `${words}${lead}`;
  return subject === '' || subject.length > 30 ? {} : { subject };
}

/** As the words of a checklist tell what is wrong from what has to be there. */
const SAYS_WRONG = /[未不没缺漏错违虚迟超逾延误瞒泄]|^无/;

const LACKS_ONE = /(?:少|缺|漏|差|欠|每)(?:一|1)[一-龥]{1,2}$/;

/** Breaches that cost their points once, however often they happen. */
function onceEach(
  reading: Reading,
  prices: readonly BreachPrice[],
  ends: { readonly floor?: Decimal; readonly most?: Decimal },
): RuleOf<'deduct-per-occurrence'> {
  reading.assume('once');
  const [only, more] = prices;
  if (only !== undefined && more === undefined && only.points !== 'all' && only.name.length <= 30)
    return {
      type: 'deduct-per-occurrence',
      subject: only.name,
      points: only.points,
      measure: '次',
      ...ends,
      most: ends.most !== undefined && isMore(only.points, ends.most) ? ends.most : only.points,
    };
  return {
    type: 'deduct-per-occurrence',
    prices: prices.map((price) => (price.points === 'all' ? price : { ...price, most: price.points })),
    ...ends,
  };
}

/** 否则扣2分: one of two outcomes, not a breach. 否则每项扣1分 counts what is not as it should be. */
const isElse = (reading: Reading, { when, effect }: Statement): boolean =>
  when.otherwise &&
  reading.priceOf(effect) !== undefined &&
  when.step === undefined &&
  when.bares.length === 0;

/** The breach that a statement prices; none where it only says what is free or full. */
function clausesOf(reading: Reading, statement: Statement): readonly Clause[] {
  const { when, effect } = statement;
  const { statements } = reading;
  if (when.date !== undefined || when.ranges.length > 1 || when.rank !== undefined || when.last !== undefined)
    throw new Unclear('unrelated', when.at);
  const price = reading.priceOf(effect);
  const numbered = when.ranges.length > 0 || when.nth !== undefined;
  if (price !== undefined) {
    const whole = statements.filter((one) => reading.isFull(one));
    if (when.otherwise && (whole.length !== 1 || statements.length !== 2))
      throw new Unclear('unrelated', when.at);
    return [clauseOf(statement, price)];
  }
  if (reading.isZero(statement)) {
    const [bare] = when.bares;
    if (numbered || (bare !== undefined && bare.quantity.value !== '1')) return [];
    if (when.otherwise || wordsOf(when) === '') throw new Unclear('unrelated', when.at);
    return [{ ...clauseOf(statement, '0'), points: 'all' }];
  }
  if (isHarmless(statement, statements)) return [{ ...clauseOf(statement, '0'), points: '0' }];
  if (isSpared(statement)) return [];
  if (effect.kind === 'unharmed' && (when.bares.length > 0 || numbered)) throw new Unclear('levels', when.at);
  const leads = statement === statements[0] && effect.kind !== 'unharmed';
  if (reading.isFull(statement) && !numbered && (leads || isCompliance(statement))) return [];
  throw new Unclear('unrelated', when.at);
}

/** 每迟报一次扣1分，迟报不扣分. */
function refuseContradicted({ statements }: Reading, clauses: readonly Clause[]): void {
  for (const { when, effect } of statements) {
    if (effect.kind !== 'unharmed' || isSpared({ when, effect })) continue;
    const words = wordsOf(when);
    const same = clauses.find(
      ({ name }) => name !== '' && (name.startsWith(words) || words.startsWith(name)),
    );
    if (same !== undefined) throw new Unclear('contradictory', when.at, { words });
  }
}

/** 无核心指标不得分，缺一个扣1分. */
function zeroIfNone(reading: Reading, clauses: readonly Clause[]): ReturnType<Combine> {
  const [all] = clauses.filter(({ points }) => points === 'all');
  const [each] = clauses.filter(({ points }) => points !== 'all');
  if (clauses.length !== 2 || all === undefined || each === undefined) return undefined;
  if (each.quantity === undefined || each.quantity.value !== '1' || each.points === 'all') return undefined;
  const { when } = each.statement;
  const lead = `${when.step?.lead ?? ''}${wordsOf(when)}`;
  const missing =
    when.step?.direction === 'less' || /缺|确(?=一?个?$|.{0,3}核)|少|不全|不完整|遗漏|未/.test(lead);
  if (!isNothing(wordsOf(all.statement.when)) || !missing) return undefined;
  return { type: 'zero-if-none-else-deduct-per-missing', points: each.points, ...reading.ends() };
}
