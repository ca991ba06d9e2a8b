import { parsePoints } from '../../scoring/points-text.js';
import { comparePoints } from '../../scoring/points.js';
import { matchAt } from '../numbers.js';
import { readQuantity, type Quantity } from '../measures.js';
import { inOneScale, inScaleOf, smallerScale } from '../scales.js';
import { readFlagged, type Flagged } from './flagged.js';
import type { End, Reader } from '../phrase.js';
import { after, compared, oneSided, ranged } from './one-sided.js';

const BETWEEN_LEAD = /(?:在|介于|处于|达到|为|达|控制在)?/y;
/** （含80%，不含90%） behind a stretch. */
const BOTH = /\((不?)含([\d.]+)[^\d,.()]{0,4}(?:,?(不?)含([\d.]+)[^\d,.()]{0,4})?\)/y;
const TO = /(?:~|至|到|—)/y;
/** 90%和95%之间; without 之间 two values are listed. */
const AND_BETWEEN = /(?:和|与)(?=[\d百一二三四五六七八九十][^,;。和与]{0,12}之间)/y;
const WITHIN = /(?:之间|以内|之内|区间|范围内|范围|内)?/y;
const AND = /(?:且|并且|而|、|但|但是|同时|,)?/y;

const inMeasure = (flagged: Flagged, measure: string): Flagged => ({
  ...flagged,
  quantity: {
    ...flagged.quantity,
    value: inScaleOf(flagged.quantity.value, flagged.quantity.measure, measure),
    measure,
  },
});

/** -5%至5%: the lower end of a stretch may lie below zero. */
function readSigned(text: string, at: number): Flagged | undefined {
  if (text.charAt(at) !== '~' || /[\d%)]/.test(text.charAt(at - 1))) return readFlagged(text, at);
  const flagged = readFlagged(text, at + 1);
  if (flagged === undefined || matchAt(TO, text, flagged.end) === null) return undefined;
  return { ...flagged, quantity: { ...flagged.quantity, value: `-${flagged.quantity.value}` } };
}

/** 80%（含）-90%, 80%至90%之间. */
const between: Reader = (text, at) => {
  const from = after(BETWEEN_LEAD, text, at) ?? at;
  let low = readSigned(text, from);
  const to = low === undefined ? undefined : (after(TO, text, low.end) ?? after(AND_BETWEEN, text, low.end));
  let high = to === undefined ? undefined : readFlagged(text, after(/\+/y, text, to) ?? to);
  if (low === undefined || high === undefined) return undefined;
  let end = after(WITHIN, text, high.end) ?? high.end;
  const lowMeasure = low.quantity.measure;
  let measure = high.quantity.measure ?? lowMeasure;
  if (lowMeasure !== undefined && measure !== lowMeasure) {
    if (measure === undefined || !inOneScale(lowMeasure, measure)) return undefined;
    // 5000万元-1亿元, 30分钟至1小时: both in the smaller measure.
    measure = smallerScale(lowMeasure, measure);
    low = inMeasure(low, measure);
    high = inMeasure(high, measure);
  }
  if (
    high.quantity.measure === '分' &&
    lowMeasure === undefined &&
    !/^(?:\([^)]{0,12}\))?(?:之间|区间|的|者|的单位|的部门|[,:])*[^,;。\d]{0,6}[得计扣为\d]/.test(
      text.slice(end),
    )
  )
    return undefined;
  let [lowIn, highIn] = [low.included, high.included];
  // 80%-90%（含80%，不含90%）: said behind the whole stretch.
  const note = matchAt(BOTH, text, end) ?? matchAt(BOTH, text, high.quantity.end);
  if (note !== null) {
    for (const [not, number] of [
      [note[1], note[2]],
      [note[3], note[4]],
    ]) {
      if (number === low.quantity.value) lowIn = not !== '不';
      if (number === high.quantity.value) highIn = not !== '不';
    }
    if (note[2] === low.quantity.value && high.included !== undefined && note[4] === undefined)
      highIn = undefined;
    end = Math.max(end, note.index + note[0].length);
    end = after(WITHIN, text, end) ?? end;
  }
  const a: End = { value: low.quantity.value, included: lowIn ?? true, stated: lowIn !== undefined };
  const b: End = { value: high.quantity.value, included: highIn ?? false, stated: highIn !== undefined };
  const [lower, upper] = !isGreater(a.value, b.value)
    ? [a, b]
    : [
        { ...b, included: b.stated ? b.included : true },
        { ...a, included: a.stated ? a.included : false },
      ];
  return { body: { kind: 'range', lower, upper, ...(measure !== undefined && { measure }) }, end };
};

/** 80%≤满意度<90%. */
const chained: Reader = (text, at) => {
  // -15%<变动率≤0: only where the clause begins.
  const low = at === 0 || /[,;。:(]/.test(text.charAt(at - 1)) ? readLow(text, at) : readQuantity(text, at);
  const sign = low === undefined ? null : matchAt(/[≤<≥>]/y, text, low.end);
  if (low === undefined || sign === null) return undefined;
  const name = matchAt(/(?:得分(?=[≤<≥>])|[^\d,;。≤<≥>得扣]){0,14}/y, text, low.end + 1)?.[0] ?? '';
  const next = low.end + 1 + name.length;
  const other = matchAt(/[≤<≥>]/y, text, next);
  const high = other === null ? undefined : readLow(text, next + 1);
  const a: End = { value: low.value, included: /[≤≥]/.test(sign[0]), stated: true };
  const rising = /[≤<]/.test(sign[0]);
  if (other === null) {
    if (name === '') return undefined;
    return { body: ranged(rising ? { lower: a } : { upper: a }, low), end: next };
  }
  if (high === undefined || /[≤<]/.test(other[0]) !== rising) return undefined;
  const b: End = { value: high.value, included: /[≤≥]/.test(other[0]), stated: true };
  return {
    body: {
      ...ranged(
        rising ? { lower: a, upper: b } : { lower: b, upper: a },
        high.measure === undefined ? low : high,
      ),
      ...(name !== '' && { named: name }),
    },
    end: high.end,
  };
};

/** Two one-sided halves of one stretch: 小于90%且大于等于80%, 60%以上80%以下. */
const halves: Reader = (text, at) => {
  const first = oneSided(text, at) ?? compared(text, at);
  if (first?.body.kind !== 'range') return undefined;
  const joint = matchAt(AND, text, first.end)?.[0] ?? '';
  const next = first.end + joint.length;
  const second = oneSided(text, next) ?? compared(text, next);
  if (second?.body.kind !== 'range') return undefined;
  const [one, other] = [first.body, second.body];
  const apart =
    (one.lower === undefined) !== (other.lower === undefined) &&
    (one.upper === undefined) !== (other.upper === undefined);
  const measure = one.measure ?? other.measure;
  if (!apart || (other.measure !== undefined && other.measure !== measure)) return undefined;
  const lower = one.lower ?? other.lower;
  const upper = one.upper ?? other.upper;
  if (lower === undefined || upper === undefined || !isGreater(upper.value, lower.value)) return undefined;
  return {
    body: {
      kind: 'range',
      lower,
      upper,
      ...(measure !== undefined && { measure }),
      ...((one.ofTarget ?? other.ofTarget) === true && { ofTarget: true }),
    },
    end: second.end,
  };
};

function readLow(text: string, at: number): Quantity | undefined {
  if (text.charAt(at) !== '~') return readQuantity(text, at);
  const low = readQuantity(text, at + 1);
  return low === undefined ? undefined : { ...low, value: `-${low.value}` };
}

/** [70%,90%), (0,70%]: an interval as mathematics writes it. */
const interval: Reader = (text, at) => {
  const open = text.charAt(at);
  const low = /[[(]/.test(open) ? readLow(text, at + 1) : undefined;
  if (low === undefined || text.charAt(low.end) !== ',') return undefined;
  const endless = matchAt(/,\+?(?:∞|无穷大?)[)\]]/y, text, low.end);
  const lower: End = { value: low.value, included: open === '[', stated: true };
  if (endless !== null) return { body: ranged({ lower }, low), end: low.end + endless[0].length };
  const high = readQuantity(text, after(/\+/y, text, low.end + 1) ?? low.end + 1);
  const close = high === undefined ? '' : text.charAt(high.end);
  if (
    high === undefined ||
    !/[\])]/.test(close) ||
    (open === '(' && close === ')' && low.measure === undefined)
  )
    return undefined;
  const measure = high.measure ?? low.measure;
  if ((low.measure !== undefined && low.measure !== measure) || !isGreater(high.value, low.value))
    return undefined;
  return {
    body: {
      kind: 'range',
      lower,
      upper: { value: high.value, included: close === ']', stated: true },
      ...(measure !== undefined && { measure }),
    },
    end: high.end + 1,
  };
};

/** Stretches of a measured value. */
export const ranges: readonly Reader[] = [interval, halves, between, chained, oneSided, compared];

function isGreater(one: string, other: string): boolean {
  return comparePoints(parsePoints(one), parsePoints(other)) > 0;
}
