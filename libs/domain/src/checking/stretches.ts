import { formatPoints } from '../scoring/points-text.js';
import { comparePoints, type Points } from '../scoring/points.js';
import { endsInText } from './grade-text.js';
import { pointsIn, textIn, type Json } from './read.js';

interface End {
  readonly at: Points;
  readonly included: boolean;
  /** A text that leaves open whether the end itself belongs to it (90分以下): at that point nothing is said. */
  readonly unsure?: boolean;
}

/** A band of published grades or of a banded rule; an end that is undefined is open. */
export interface Stretch {
  readonly name: string;
  readonly low: End | undefined;
  readonly high: End | undefined;
}

/** `from` is included and `above` is not; `to` and `below` are not, `upTo` and `through` are. Without fields, its text. */
export function stretchOf(json: Json): Stretch {
  const end = (field: string, included: boolean): End | undefined => {
    const at = pointsIn(json[field]);
    return at === undefined ? undefined : { at, included };
  };
  const low = end('from', json['fromIncluded'] !== false) ?? end('above', false) ?? end('min', true);
  const high =
    end('to', json['toIncluded'] === true) ??
    end('below', json['belowIncluded'] === true) ??
    end('upTo', true) ??
    end('through', true) ??
    end('max', true);
  const name = textIn(json['name']);
  return low === undefined && high === undefined
    ? (textStretch(name, json['text']) ?? { name, low, high })
    : { name, low, high };
}

/** The band that a text describes; undefined when it cannot be read. */
export function textStretch(name: string, text: unknown): Stretch | undefined {
  const ends = endsInText(textIn(text));
  if (ends === undefined) return undefined;
  const end = (one: typeof ends.low): End | undefined => {
    const at = pointsIn(one?.at);
    return one === undefined || at === undefined
      ? undefined
      : { at, included: one.included, unsure: !one.sure };
  };
  return { name, low: end(ends.low), high: end(ends.high) };
}

export function stretchHolds({ low, high }: Stretch, value: Points): boolean {
  const above = low === undefined ? 1 : comparePoints(value, low.at);
  const below = high === undefined ? -1 : comparePoints(value, high.at);
  return (
    (above > 0 || (above === 0 && low?.included === true)) &&
    (below < 0 || (below === 0 && high?.included === true))
  );
}

/** Its lower end lies above its upper one: 90 to 80 holds nothing, whatever was meant. */
export const isInverted = ({ low, high }: Stretch): boolean =>
  low !== undefined && high !== undefined && comparePoints(low.at, high.at) > 0;

/** `[80,90)` as people write it: 80≤得分＜90; empty when both ends are open. */
export function printStretch({ low, high }: Stretch): string {
  const left = low === undefined ? '' : `${formatPoints(low.at)}${low.included ? '≤' : '<'}`;
  const right = high === undefined ? '' : `${high.included ? '≤' : '<'}${formatPoints(high.at)}`;
  return left === '' && right === '' ? '' : `${left}x${right}`;
}

/** What no stretch holds at one end of the whole. */
export interface OpenEnd {
  readonly range: string;
  readonly at: string;
}

export interface Seam {
  readonly kind: 'gap' | 'overlap';
  readonly lower: Stretch;
  readonly upper: Stretch;
  readonly from: string;
  readonly to: string;
}

/**
 * From the lowest upwards, each beside the one below it that reaches highest, where the two do not meet: behind a band that
 * lies within another there is no gap. Ends of the whole are looked at by `openEnds`.
 */
export function seamsOf(stretches: readonly Stretch[]): readonly Seam[] {
  const rising = stretches.toSorted((a, b) => compareLow(a, b));
  let highest = rising[0];
  return rising.slice(1).flatMap((upper): readonly Seam[] => {
    const lower = highest as Stretch;
    if (compareHigh(upper, lower) >= 0) highest = upper;
    const meeting = meet(lower, upper);
    if (meeting === 0) return [];
    const from = lower.high === undefined ? '∞' : formatPoints(lower.high.at);
    const to = upper.low === undefined ? '−∞' : formatPoints(upper.low.at);
    return [{ kind: meeting < 0 ? 'gap' : 'overlap', lower, upper, from, to }];
  });
}

/** Negative: a gap; positive: an overlap; 0: they meet. */
function meet(lower: Stretch, upper: Stretch): number {
  if (lower.high === undefined || upper.low === undefined) return 1;
  const compared = comparePoints(lower.high.at, upper.low.at);
  if (compared === 0 && (lower.high.unsure === true || upper.low.unsure === true)) return 0;
  return compared !== 0 ? compared : Number(lower.high.included) + Number(upper.low.included) - 1;
}

/** From the lowest upwards. */
export function compareLow(a: Stretch, b: Stretch): number {
  if (a.low === undefined || b.low === undefined)
    return Number(a.low !== undefined) - Number(b.low !== undefined) || compareHigh(a, b);
  return (
    comparePoints(a.low.at, b.low.at) || Number(b.low.included) - Number(a.low.included) || compareHigh(a, b)
  );
}

function compareHigh(a: Stretch, b: Stretch): number {
  if (a.high === undefined || b.high === undefined)
    return Number(a.high === undefined) - Number(b.high === undefined);
  return comparePoints(a.high.at, b.high.at);
}

/** What lies below all stretches, down to `least`, or above all, up to `most`. */
export function openEnds(
  stretches: readonly Stretch[],
  { least, most }: { readonly least: Points; readonly most: Points },
): readonly OpenEnd[] {
  const [lowest] = endsOf(stretches, 'low').toSorted((a, b) => comparePoints(a.at, b.at));
  const [highest] = endsOf(stretches, 'high').toSorted((a, b) => comparePoints(b.at, a.at));
  const below = lowest !== undefined && comparePoints(lowest.at, least) > 0;
  const above = highest !== undefined && comparePoints(highest.at, most) < 0;
  const low = below ? formatPoints(lowest.at) : '';
  const high = above ? formatPoints(highest.at) : '';
  return [
    ...(below ? [{ range: `x${lowest.included ? '<' : '≤'}${low}`, at: low }] : []),
    ...(above ? [{ range: `x${highest.included ? '>' : '≥'}${high}`, at: high }] : []),
  ];
}

/** All the ends on one side; none when one of them is open, because then that side is covered. */
function endsOf(stretches: readonly Stretch[], side: 'low' | 'high'): readonly End[] {
  const ends = stretches.map((stretch) => stretch[side]).filter((end) => end !== undefined);
  return ends.length === stretches.length ? ends : [];
}
