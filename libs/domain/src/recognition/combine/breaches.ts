import type { BreachPrice, Decimal } from '../../scoring/rules/index.js';
import { isPercent, type Quantity } from '../measures.js';
import { tidy, wordsOf } from '../words-of.js';
import type { Cap, Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { same } from './decimals.js';
import { isCountedIncrease } from './measured-step.js';
import type { Reading } from './context.js';

/** One class of breach: its name, what is counted, and its price. */
export interface Clause {
  readonly statement: Statement;
  readonly name: string;
  /** Absent: it happens or it does not. */
  readonly quantity: Quantity | undefined;
  /** `all`: the whole weight. */
  readonly points: Decimal;
}

export function clauseOf(statement: Statement, points: Decimal): Clause {
  const { when } = statement;
  const own = when.step === undefined ? '' : when.step.lead;
  const [first, second] = [nameOf(own), nameOf(wordsOf(when))];
  // 案件数每上升1起: what rises stands before its verb, wherever the text has it.
  const rises = when.step?.direction === 'more';
  const name = tidy(rises ? `${second}${first}` : `${first}${second}`).replace(
    /[超多][过出]?(?:的)?部分(?:的)?$/,
    '',
  );
  return { statement, name, quantity: quantityOf(statement), points };
}

/** What one price is for: 每次, 一次, /次; so many at a time where 从第二次起 or 一次性 says so. */
export function quantityOf({ when, effect }: Statement): Quantity | undefined {
  if (when.step !== undefined) return when.step.quantity;
  if (effect.kind === 'deduct' && effect.per !== undefined) return effect.per;
  const said = when.bares.at(-1)?.quantity;
  const implied = when.once ?? when.nth;
  if (said !== undefined || implied === undefined) return said;
  return { value: '1', measure: '次', at: implied.at, end: implied.end, implied: true };
}

/** The class of a breach without the verb that finds it: 发现违规行为 is 违规行为. */
function nameOf(words: string): string {
  const name = words
    .replace(/^(?:每)?(?:被)?(?:发现|发生|出现|存在|查出|查实|有(?![无效关害机线序限偿色]))(?:的)?/, '')
    .replace(/^(?:有(?![无效关害机线序限偿色])|的)/, '');
  return tidy(name.replace(/(?:另外|另|额外|(?<=.的)(?:发现|查实|出现))$/, ''));
}

export function checkClauses(reading: Reading, clauses: readonly Clause[]): void {
  if (clauses.length === 0) throw new Unclear('no-rule', 0);
  const seen = new Map<string, Decimal>();
  for (const { name, points, statement, quantity } of clauses) {
    const { when } = statement;
    // 有下列情形之一的，每项扣2分, and the list is not there.
    if (/(?:以下|下列|下述|如下)(?:各?项)?(?:情形|情况|行为|问题|条件|要求|内容)/.test(name))
      throw new Unclear('elsewhere', when.at, { words: name });
    if (clauses.length > 1 && isSubset(statement)) throw new Unclear('levels', when.at);
    if (isPercent(quantity?.measure)) throw new Unclear('target-missing', when.at);
    if (when.step?.direction === 'apart') throw new Unclear('target-missing', when.at);
    if (when.step?.direction === 'more' && !isCountedIncrease(when.step))
      throw new Unclear('target-missing', when.at);
    // 每增加1起扣0.5分，每增加1起较大事故扣2分: part of what rises, or beside it?
    if (clauses.length > 1 && when.step?.direction === 'more' && wordsOf(when) === '')
      throw new Unclear('levels', when.at);
    if (when.bares.length > 1) throw new Unclear('leftover', when.at);
    if (quantity === undefined && (name === '' || isStepless(statement)))
      throw new Unclear('leftover', when.at);
    // 每推迟10扣1分: ten of what?
    if (when.step !== undefined && quantity?.measure === undefined)
      throw new Unclear('leftover', when.step.at);
    if (clauses.length > 1) {
      const known = seen.get(name);
      if (known !== undefined)
        throw new Unclear(known === points ? 'contradictory' : 'price-differs', when.at, { words: name });
      seen.set(name, points);
    }
  }
  // 每次扣2分，情节轻微的扣1分: instead of it, or beside it?
  const priced = clauses.filter(({ points }) => points !== 'all');
  const nameless = priced.find(({ name }) => name === '');
  if (priced.length > 1 && nameless !== undefined && priced.some(({ name }) => name !== ''))
    throw new Unclear('levels', (priced.find((one) => one !== nameless) ?? nameless).statement.when.at);
  if (clauses.length > 1 && clauses.filter(({ name }) => name === '').length > 1)
    throw new Unclear('price-differs', clauses[1]?.statement.when.at ?? 0);
  if (clauses.some(({ statement }) => statement.when.step?.direction === 'less')) reading.assume('no-target');
  if (clauses.some(({ statement }) => statement.when.step?.direction === 'more')) reading.assume('no-base');
}

/** 其中重大事故每起扣3分: part of what another price is for already. */
export const isSubset = ({ when }: Statement): boolean => /^其中/.test(when.words[0]?.text ?? '');

/** 每下降扣1分: how much of it is one step? */
const isStepless = ({ when }: Statement): boolean =>
  when.words.some(({ text }) => /每(?!年|月|季|周|日|天|个?半年|期|次|人|个|项|位|名|家|单)/.test(text));

/** 有1件扣0.3分，每多1件扣0.3分: the first and every other cost the same. */
export function withoutRepeated(clauses: readonly Clause[]): readonly Clause[] {
  const [first, second, third] = clauses;
  if (first === undefined || second === undefined || third !== undefined) return clauses;
  const { when } = second.statement;
  const more = when.step !== undefined && /^(?:再|又)?(?:多|增加|出现|发生|增)?$/.test(when.step.lead);
  const further = more && /多|增|再|又/.test(when.step?.said ?? '');
  const one = first.statement.when.bares[0]?.quantity ?? first.statement.when.step?.quantity;
  if (!further || one === undefined || second.name.replace(/^(?:多|增加|增|再)/, '') !== '') return clauses;
  if (!same(one.value, '1') || !same(when.step?.quantity.value ?? '0', '1')) return clauses;
  if (one.measure !== when.step?.quantity.measure) return clauses;
  if (first.points === 'all' || second.points === 'all' || !same(first.points, second.points))
    throw new Unclear('levels', when.at);
  return [first];
}

/**
 * Classes with their prices and ceilings. A ceiling right behind a class that is not the last is of that class; behind the
 * last one it is of all, unless others have their own.
 */
export function pricesOf(
  reading: Reading,
  clauses: readonly Clause[],
): { readonly prices: readonly BreachPrice[]; readonly overall: Cap | undefined } {
  const caps = reading.outline.caps.filter(({ points, behind }) => points !== 'weight' && behind === 'taken');
  const place = ({ statement }: Clause): number => reading.statements.indexOf(statement) + 1;
  const lastPlace = Math.max(...clauses.map(place));
  const many = clauses.filter(({ points }) => points !== 'all').length > 1;
  const earlier = caps.filter(({ after }) => after < lastPlace);
  const early = many && earlier.length > 0;
  // 累计 behind each of them is of each of them.
  const alike = earlier.some(isOfAll);
  let overall: Cap | undefined;
  const mosts = new Map<number, Decimal>();
  for (const cap of caps) {
    const whole =
      !many || (cap.after >= lastPlace && (!early || (isOfAll(cap) && !alike) || mosts.has(cap.after)));
    if (!whole && !clauses.some((clause) => place(clause) === cap.after))
      throw new Unclear('unrelated', cap.at);
    if (whole) {
      if (overall !== undefined && !same(overall.points, cap.points))
        throw new Unclear('contradictory', cap.at);
      overall = cap;
    } else if (mosts.has(cap.after)) throw new Unclear('contradictory', cap.at);
    else mosts.set(cap.after, cap.points);
  }
  if (overall !== undefined && !isOfAll(overall) && many) reading.assume('cap-all', { most: overall.points });
  if (mosts.size > 0) reading.assume('class-cap');
  const prices = clauses.map((clause, index) => {
    const { name, points, statement } = clause;
    const most = mosts.get(place(clause)) ?? (statement.when.once !== undefined ? points : undefined);
    return {
      name: name === '' ? `第${index + 1}类` : name,
      points,
      ...(most !== undefined && most !== 'all' && { most }),
    };
  });
  return { prices, overall };
}

/** Says itself that it is of everything. */
export const isOfAll = ({ said = '' }: Cap): boolean =>
  /以上|上述|累计|合计|总|共|本项|该项|此项|全年|年度|每年/.test(said);
