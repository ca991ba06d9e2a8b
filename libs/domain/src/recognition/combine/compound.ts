import type { Limit } from '../../scoring/rules/index.js';
import { tidy } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { limitOf, lowerLimit, noteBoundary } from './limits-of.js';
import type { Combine, Reading } from './context.js';
import { isSecond } from './second-condition.js';
import { subjectOf } from './subject.js';

/**
 * Two conditions in one clause. 数量100件以上或金额500万元以上得满分 is two limits of which one suffices; where one of them is no
 * limit (90%以上且投诉全部办结) a person judges the whole. Wherever more than full and nothing depends on it, it is refused.
 */
export const compound: Combine = (reading) => {
  const { statements } = reading;
  const own = statements.find(
    (one) => one.when.or !== undefined || one.when.judged !== undefined || isSecond(one) !== undefined,
  );
  if (own === undefined || isCountOfList(reading, own)) return undefined;
  const { or } = own.when;
  const at = or ?? isSecond(own)?.at ?? own.when.judged?.at ?? own.when.at;
  const refused = new Unclear(or === undefined ? 'second-condition' : 'alternatives', at, {
    words: own.when.said.slice(0, 24),
  });
  const rest = statements.filter((one) => one !== own);
  const [other, more] = rest;
  if (more !== undefined || own.when.otherwise || isCounted(own)) throw refused;
  const whole = reading.isFull(own);
  if (!whole && !reading.isZero(own)) throw refused;
  if (other !== undefined && !isElse(other)) throw refused;
  if (other !== undefined && !(whole ? reading.isZero(other) : reading.isFull(other))) throw refused;
  const limits = or === undefined ? undefined : limitsOf(reading, own, or);
  if (limits !== undefined) {
    if (other === undefined) reading.assume(whole ? 'otherwise-zero' : 'otherwise-full');
    return {
      type: 'composite',
      mode: whole ? 'any' : 'all',
      parts: limits.map(({ limit, subject }) => ({
        rule: { type: 'all-or-nothing', ...subject, condition: whole ? limit : opposite(limit) },
      })),
    };
  }
  const subject = tidy(own.when.said.replace(/^[,;。:()]+|的?[,的]*$/g, '').replace(/,/g, '，'));
  if (!whole || subject === '' || subject.length > LONGEST) throw refused;
  if (other === undefined) reading.assume('otherwise-zero');
  reading.assume('judged');
  return { type: 'all-or-nothing', subject };
};

const LONGEST = 40;

/** 三项全部符合得3分，一项不符合扣1分: how many there are of what the price is for. */
function isCountOfList(reading: Reading, { when }: Statement): boolean {
  const [bare, more] = when.bares;
  // 以上五项全部符合: which of them are meant.
  const [first] = when.words.filter(({ text, end }) => end !== bare?.at || !/^(?:以上|上述|这)$/.test(text));
  const { measure } = bare?.quantity ?? {};
  if (bare === undefined || more !== undefined || when.ranges.length > 0 || when.or !== undefined)
    return false;
  if (!/^(?:项|条|个|类|点)$/.test(measure ?? '') || first?.at !== bare.end || !ALL_MET.test(first.text))
    return false;
  return reading.statements.some((one) => {
    const counted = one.when.step?.quantity ?? one.when.bares[0]?.quantity;
    return one.when !== when && reading.priceOf(one.effect) !== undefined && counted?.measure === measure;
  });
}

const ALL_MET =
  /^(?:内容|条件|要求|指标|工作)?(?:全部|均|都)?(?:符合|达到|完成|具备|落实|合格|做到|达标|满足)[^,;。]{0,6}$/;

/** 否则: nothing of its own. */
const isElse = ({ when }: Statement): boolean =>
  when.otherwise && when.ranges.length + when.bares.length + when.words.length === 0;

const isCounted = ({ when }: Statement): boolean =>
  when.step !== undefined ||
  when.rank !== undefined ||
  when.last !== undefined ||
  when.nth !== undefined ||
  when.date !== undefined;

interface Side {
  readonly limit: Limit;
  readonly subject: { readonly subject: string };
}

/** A limit on each side of 或, each with its name. */
function limitsOf(reading: Reading, { when }: Statement, or: number): readonly Side[] | undefined {
  const sides = [
    { from: -1, to: or },
    { from: or, to: Number.MAX_SAFE_INTEGER },
  ].map(({ from, to }): Side | undefined => {
    const within = ({ at }: { readonly at: number }): boolean => from <= at && at < to;
    const [range, second] = when.ranges.filter(within);
    const [bare, more] = when.bares.filter(within);
    const words = when.words.filter(within);
    const value = range ?? bare;
    if (value === undefined || second !== undefined || more !== undefined) return undefined;
    if (range !== undefined && bare !== undefined) return undefined;
    // A name before its number, and nothing behind it.
    const named = words.filter(({ at }) => at < value.at);
    if (words.some((one) => one.at > value.at && !/^[,的]*$/.test(one.text))) return undefined;
    const name = tidy(named.map(({ text }) => text.replace(/^(?:或者|或是|或)/, '')).join(''));
    const subject = { subject: subjectOf(name).subject ?? name };
    if (/^$|或|且|并|^(?:达到?|完成|提高|较|比)/.test(subject.subject)) return undefined;
    if (range !== undefined) {
      const limit = limitOf(range);
      if (limit === undefined || range.ofTarget === true || range.distance !== undefined) return undefined;
      return { limit, subject };
    }
    if (bare === undefined || !/(?:达到?|完成)$/.test(named.at(-1)?.text ?? '')) return undefined;
    const { value: number, measure } = bare.quantity;
    return { limit: lowerLimit({ value: number, included: true, stated: true }, measure), subject };
  });
  const found = sides.filter((side) => side !== undefined);
  if (found.length !== 2) return undefined;
  for (const range of when.ranges) noteBoundary(reading, range);
  return found;
}

const OPPOSITE: Readonly<Record<string, Limit['op']>> = { '>=': '<', '>': '<=', '<=': '>', '<': '>=' };

const opposite = (limit: Limit): Limit => ({ ...limit, op: OPPOSITE[limit.op] ?? limit.op });
