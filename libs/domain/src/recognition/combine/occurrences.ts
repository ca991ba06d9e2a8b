import type { BreachPrice, Decimal } from '../../scoring/rules/index.js';
import { isPercent, isTime, type Quantity } from '../measures.js';
import { isNothing } from './wordings.js';
import { less, same, type Combine, type Reading } from './context.js';
import { tidy, wordsOf, type Statement } from '../statements.js';
import { Unclear } from '../unclear.js';

interface Clause {
  readonly statement: Statement;
  readonly name: string;
  readonly quantity: Quantity | undefined;
  /** `all`: the whole weight. */
  readonly points: Decimal;
}

/** 发现一处扣1分; 系统宕机一次扣2分，迟报一次扣0.5分; 未明确分管领导的扣1分; 无核心指标不得分，缺一个扣1分. */
export const occurrences: Combine = (reading) => {
  const { statements } = reading;
  if (!statements.some(({ effect }) => reading.priceOf(effect) !== undefined)) return undefined;
  const clauses: Clause[] = [];
  let free: number | undefined;
  let zeroFrom: number | undefined;
  for (const statement of statements) {
    const { when, effect } = statement;
    const [range] = when.ranges;
    if (when.date !== undefined || when.ranges.length > 1) throw new Unclear('unrelated', when.at);
    const price = reading.priceOf(effect);
    if (price !== undefined) {
      if (when.otherwise) throw new Unclear('unrelated', when.at);
      if (range !== undefined && !/每个?(?:月|季|周|天|日|半年)/.test(range.subject)) {
        if (
          range.lower === undefined ||
          range.upper !== undefined ||
          isPercent(range.measure) ||
          isTime(range.measure) ||
          quantityOf(statement) === undefined
        )
          throw new Unclear('unrelated', when.at);
        free = wholeOf(range.lower.included ? less(range.lower.value, '1') : range.lower.value, range.at);
      }
      clauses.push(clauseOf(statement, price));
    } else if (reading.isZero(statement)) {
      const [bare] = when.bares;
      if (range !== undefined) {
        if (range.lower === undefined || range.upper !== undefined || isPercent(range.measure))
          throw new Unclear('unrelated', when.at);
        zeroFrom = wholeOf(
          range.lower.included ? range.lower.value : less(range.lower.value, '-1'),
          range.at,
        );
        if (!range.lower.stated) reading.assume('boundary-included', { value: range.lower.value });
      } else if (bare !== undefined && bare.quantity.value !== '1') {
        zeroFrom = wholeOf(bare.quantity.value, bare.at);
        reading.assume('reached', { value: bare.quantity.value });
      } else if (when.otherwise || wordsOf(when) === '') throw new Unclear('unrelated', when.at);
      else clauses.push({ ...clauseOf(statement, '0'), points: 'all' });
    } else if (effect.kind === 'unharmed' && when.bares.length > 0) throw new Unclear('levels', when.at);
    else if (reading.isFull(statement) && when.ranges.length === 0) continue;
    else throw new Unclear('unrelated', when.at);
  }
  checkQuantities(reading, clauses);
  const subjectless = clauses.length === 1;
  const [only] = clauses;
  const none = zeroIfNone(reading, clauses);
  if (none !== undefined && free === undefined && zeroFrom === undefined) return none;
  if (clauses.every(({ quantity }) => quantity === undefined)) {
    if (zeroFrom !== undefined) throw new Unclear('unrelated', 0);
    return {
      type: 'checklist',
      items: clauses.map(({ name, points }) => ({ name, points })),
      ...reading.ends(),
    };
  }
  const counted = clauses.filter(({ quantity }) => quantity !== undefined);
  const [first] = counted;
  const per = first?.quantity?.value ?? '1';
  if (counted.some(({ quantity }) => quantity !== undefined && !same(quantity.value, per)))
    throw new Unclear('levels', counted[1]?.statement.when.at ?? 0);
  const measure = first?.quantity?.measure;
  const common = {
    ...(per !== '1' && { per: wholeOf(per, 0) }),
    ...(/^(?:人|人次|名)$/.test(measure ?? '') && subjectless && { by: 'head' as const }),
    ...(free !== undefined && free > 0 && { free }),
    ...(zeroFrom !== undefined && { zeroFrom }),
    ...(per !== '1' && reading.partial(false)),
    ...reading.ends(),
  };
  if (subjectless && only !== undefined && only.points !== 'all') {
    if (first?.quantity?.implied !== true && per !== '1' && first?.statement.when.step === undefined)
      reading.assume('number-each', { value: per });
    return {
      type: 'deduct-per-occurrence',
      ...(only.name !== '' && only.name.length <= 30 && { subject: only.name }),
      points: only.points,
      ...(measure !== undefined && { measure }),
      ...common,
    };
  }
  const merged = split(clauses);
  const counts = new Set(counted.map(({ points }) => points));
  const onlyCounted = counted.length === 1 && counts.size === 1 ? [...counts][0] : undefined;
  return {
    type: 'deduct-per-occurrence',
    ...(onlyCounted !== undefined && onlyCounted !== 'all' && { points: onlyCounted }),
    prices: merged,
    ...common,
  };
};

function clauseOf(statement: Statement, points: Decimal): Clause {
  const { when } = statement;
  const quantity = quantityOf(statement);
  const own = when.step === undefined ? '' : when.step.lead;
  const name = tidy(`${nameOf(own)}${nameOf(wordsOf(when))}`);
  return { statement, name, quantity, points };
}

function quantityOf({ when, effect }: Statement): Quantity | undefined {
  if (when.step !== undefined) return when.step.quantity;
  if (effect.kind === 'deduct' && effect.per !== undefined) return effect.per;
  return when.bares.at(-1)?.quantity;
}

/** The class of a breach without the verb that finds it: 发现违规行为 is 违规行为. */
function nameOf(words: string): string {
  const name = words
    .replace(/^(?:每)?(?:被)?(?:发现|发生|出现|存在|查出|查实|有)(?:的)?/, '')
    .replace(/^(?:有|的)/, '');
  return tidy(name);
}

function checkQuantities(reading: Reading, clauses: readonly Clause[]): void {
  if (clauses.length === 0) throw new Unclear('no-rule', 0);
  const seen = new Map<string, Decimal>();
  for (const { name, points, statement, quantity } of clauses) {
    const { when } = statement;
    if (isPercent(quantity?.measure)) throw new Unclear('target-missing', when.at);
    if (when.step?.direction === 'more') throw new Unclear('target-missing', when.at);
    if (when.bares.length > 1) throw new Unclear('leftover', when.at);
    if (quantity === undefined && name === '') throw new Unclear('leftover', when.at);
    if (clauses.length > 1) {
      const key = name;
      const known = seen.get(key);
      if (known !== undefined)
        throw new Unclear(known === points ? 'contradictory' : 'price-differs', when.at, { words: name });
      seen.set(key, points);
    }
  }
  if (clauses.length > 1 && clauses.filter(({ name }) => name === '').length > 1)
    throw new Unclear('price-differs', clauses[1]?.statement.when.at ?? 0);
  if (clauses.some(({ statement }) => statement.when.step?.direction === 'less')) reading.assume('no-target');
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

/** 迟报、漏报一次扣1分: two classes at one price. */
function split(clauses: readonly Clause[]): readonly BreachPrice[] {
  return clauses.map(({ name, points }, index) => ({
    name: name === '' ? `第${index + 1}类` : name,
    points,
  }));
}

function wholeOf(value: Decimal, at: number): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new Unclear('unrelated', at);
  return number;
}
