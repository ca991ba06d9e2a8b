import { matchAt } from '../numbers.js';
import { isCounted, type Quantity } from '../measures.js';
import { readFlag, readFlagged, readSignedFlagged } from './flagged.js';
import type { End, RangePart, Reader } from '../phrase.js';

const AT_LEAST =
  /(?:≥|大于或?等于|等于或(?:者)?(?:大于|高于|超过|多于)|高于或?等于|达到或(?:者)?(?:超过|高于|大于|优于)|达到(?:及|和)?(?:超过)|(?:不|未)(?:得|能)?(?:低于|少于|小于|下于)|至少(?:应|要|须)?(?:达到|完成|开展|召开|组织|报送|举办|报|实施)?|不下)/y;
/** 突破2项: two breakthroughs, not more than two. */
const ABOVE = /(?:>|大于|高于|超过|多于|超出|突破(?!\d+[项个件]))/y;
const AT_MOST =
  /(?:≤|小于或?等于|等于或(?:者)?(?:小于|低于|少于)|低于或?等于|少于或?等于|(?:不|未)(?:得|能)?(?:超过|高于|大于|多于|超出|突破)|控制在|至多|最多(?!不)|不晚于)/y;
const BELOW =
  /(?:<|小于|低于|少于|不足|不满|未满|不到|未达到?|达不到|没有达到|没达到|未能达到|未曾达到|无法达到|不能达到|不及|未及|不够|未完成到?)/y;
const EXACTLY = /(?:=|等于)/y;
const REACHED = /(?:达到|达|为|完成|在|满)/y;
const UPWARD = /(?:及其?以上|和以上|或以上|以上|及之上|之上|往上)/y;
const DOWNWARD = /(?:及其?以下|和以下|或以下|以下|及之下|之下|以内|之内|及以内|(?<=[\d天日年月时钟])内)/y;

/** Where a piece ends that stands at a place. */
export const after = (pattern: RegExp, text: string, at: number): number | undefined => {
  const found = matchAt(pattern, text, at);
  return found === null ? undefined : at + found[0].length;
};

/** 90%以上, 60%（不含）以下, 30天以内. */
export const oneSided: Reader = (text, at) => {
  const lead =
    after(REACHED, text, at) ??
    after(AT_LEAST, text, at) ??
    after(ABOVE, text, at) ??
    after(AT_MOST, text, at) ??
    after(BELOW, text, at);
  const flagged = readFlagged(text, at) ?? (lead === undefined ? undefined : readSignedFlagged(text, lead));
  if (flagged === undefined) return undefined;
  const up = after(UPWARD, text, flagged.end);
  const end = up ?? after(DOWNWARD, text, flagged.end);
  if (end === undefined) return undefined;
  const flag = readFlag(text, end, flagged.quantity);
  const word = text.slice(flagged.end, end);
  const said = flagged.included ?? flag?.included;
  // 超过90%以上 and 低于60%以下 leave the number out; of 超出3%以内 the verb only says that it is an excess.
  const verb = up === undefined ? BELOW : ABOVE;
  const strict =
    lead !== undefined &&
    flagged.quantity.at === lead &&
    matchAt(verb, text, at) !== null &&
    matchAt(AT_LEAST, text, at) === null &&
    matchAt(AT_MOST, text, at) === null;
  const stated = said !== undefined || /及|和|或/.test(word) || strict;
  const within = up === undefined && /内$/.test(word);
  const by = up !== undefined ? 'above' : within ? 'within' : 'below';
  const ends: End = {
    value: flagged.quantity.value,
    included: said ?? !strict,
    stated,
    ...(!stated && { by }),
  };
  const ofTarget = flagged.quantity.ofTarget === true && within;
  const away = !ofTarget
    ? undefined
    : matchAt(BELOW, text, at) !== null
      ? 'below'
      : matchAt(ABOVE, text, at) !== null
        ? 'above'
        : undefined;
  const part = up === undefined ? { upper: ends, ...(within && { within }) } : { lower: ends };
  if (away === undefined) return { body: ranged(part, flagged.quantity), end: flag?.end ?? end };
  const { ofTarget: _ofTarget, ...plain } = flagged.quantity;
  return { body: { ...ranged(part, plain), distance: away }, end: flag?.end ?? end };
};

/** ≥90%, 不低于90%, 小于60%, 超过3次. */
export const compared: Reader = (text, at) => {
  const kinds: readonly (readonly [RegExp, 'lower' | 'upper' | 'both', boolean])[] = [
    [AT_LEAST, 'lower', true],
    [AT_MOST, 'upper', true],
    [ABOVE, 'lower', false],
    [BELOW, 'upper', false],
    [EXACTLY, 'both', true],
  ];
  for (const [pattern, side, included] of kinds) {
    const from = after(pattern, text, at);
    const flagged = from === undefined ? undefined : readSignedFlagged(text, from);
    if (flagged === undefined) continue;
    // 部分完成5分，未完成0分: points, not a value to be reached.
    if (/^未完成/.test(text.slice(at)) && flagged.quantity.measure === '分') continue;
    // 未完成一项扣2分 counts what was not done; below one there is nothing to do.
    if (isUndone(text, at, flagged.end, flagged.quantity)) continue;
    const end: End = { value: flagged.quantity.value, included: flagged.included ?? included, stated: true };
    const part = side === 'both' ? { lower: end, upper: end } : { [side]: end };
    const close = /^控制在/.test(text.slice(at))
      ? (after(/(?:范围内|以内|之内|内)?/y, text, flagged.end) ?? flagged.end)
      : flagged.end;
    return { body: ranged(part, flagged.quantity), end: close };
  }
  return undefined;
};

const isUndone = (text: string, at: number, end: number, { value, measure }: Quantity): boolean =>
  value === '1' &&
  isCounted(measure) &&
  /^(?:未|没)/.test(text.slice(at)) &&
  /^(?:的|者)?,?(?:各)?[扣减]/.test(text.slice(end));

export function ranged(part: RangePart, { measure, ofTarget }: Quantity) {
  return {
    kind: 'range' as const,
    ...part,
    ...(measure !== undefined && { measure }),
    ...(ofTarget === true && { ofTarget }),
  };
}
