import type { Band } from '../../scoring/rules/index.js';
import { isTime } from '../measures.js';
import { inScaleOf } from '../scales.js';
import type { PhraseOf } from '../phrase.js';
import { wordsOf } from '../words-of.js';
import type { Statement, When } from '../outline.js';
import { Unclear } from '../unclear.js';
import { same } from './decimals.js';
import type { Reading } from './context.js';
import { endAtTarget, inMeasureOfTarget } from './own-target.js';
import type { Draft } from './settle-bands.js';

export type Range = PhraseOf<'range'> & { readonly subject: string; readonly joined: boolean };

/** A bare number before full or other points means reached: 完成10次得8分. */
export function rangesOf(reading: Reading, { when }: Statement, relative: boolean): readonly Range[] {
  const ranges = bothReached(reading, when) ?? [...when.ranges, ...pointOf(reading, when)];
  if (!relative) return ranges;
  const end = endAtTarget(when);
  const [first, ...more] = ranges;
  if (first === undefined)
    return end.lower === undefined && end.upper === undefined
      ? []
      : [inMeasureOfTarget(reading, { ...plainRange(when), ...end })];
  const open = first.lower === undefined || first.upper === undefined;
  return [inMeasureOfTarget(reading, open ? { ...end, ...first } : first), ...more];
}

/** 办结率100%且满意率95%以上: a rate that is reached, and a second value beside it. */
function bothReached(reading: Reading, when: When): readonly Range[] | undefined {
  const [range, second] = when.ranges;
  const [bare, more] = when.bares;
  if (range === undefined || bare === undefined || second !== undefined || more !== undefined)
    return undefined;
  const { value, measure } = bare.quantity;
  if (!range.joined || bare.at > range.at || measure !== '%' || range.subject === '') return undefined;
  if (!same(value, '100')) reading.assume('reached', { value });
  const subject = when.words
    .filter(({ at }) => at < bare.at)
    .map(({ text }) => text)
    .join('');
  if (subject === '') return undefined;
  const lower = { value, included: true, stated: true };
  return [{ ...plainRange(when), at: bare.at, end: bare.end, lower, subject }, range];
}

const plainRange = (when: When): Range => ({
  kind: 'range',
  at: when.at,
  end: when.at,
  measure: '%',
  subject: '',
  joined: false,
});

function pointOf(reading: Reading, when: When): readonly Range[] {
  // 全年安排4次检查，完成4次得满分: the plan and what is reached are one number.
  const [bare, more, third] = when.bares.filter(
    ({ quantity }, index, all) =>
      index === all.length - 1 || !same(quantity.value, all[index + 1]?.quantity.value ?? ''),
  );
  if (bare === undefined) return [];
  if (when.ranges.length > 0 || more !== undefined || third !== undefined)
    throw new Unclear('leftover', (more ?? bare).at);
  const { value, measure, ofTarget } = bare.quantity;
  if (!/(?:达到|达)$/.test(wordsOf(when))) reading.assume('reached', { value });
  const negative = /(?:少|缺|低|差|未|逾期|推迟|延迟|超期|迟|晚)$/.test(wordsOf(when));
  if (negative && !isTime(measure)) throw new Unclear('leftover', bare.at);
  const below = ofTarget === true && BELOW.test(wordsOf(when));
  const edge = { value, included: !below, stated: true };
  return [
    {
      ...bare,
      kind: 'range',
      ...(below ? { upper: edge } : { lower: edge }),
      ...(same(value, '0') && { upper: edge }),
      ...(measure !== undefined && { measure }),
      subject: wordsOf(when),
      joined: false,
    },
  ];
}

const BELOW = /(?:低于|少于|小于|不足|未达到?|未完成|达不到)$/;

/** The ends of a band in another scale of its measure: 1亿元 is 10000万元. */
export function convert(draft: Draft<Band['and']>, from: string | undefined, to: string | undefined): void {
  const { lower, upper } = draft;
  if (lower !== undefined) draft.lower = { ...lower, value: inScaleOf(lower.value, from, to) };
  if (upper !== undefined) draft.upper = { ...upper, value: inScaleOf(upper.value, from, to) };
}
