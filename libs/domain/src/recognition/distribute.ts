import { byValue } from './distribute-values.js';
import type { PhraseOf } from './phrase.js';
import type { Effect, Outline, Statement, When } from './outline.js';
import { Unclear } from './unclear.js';

const TAIL =
  /(?:等)?(?:这)?(?:(?:[一二两三四五六七八九十]|\d+)(?:个|种|类)?(?:档次|等次|等级|级别|档|类|级|种|情况|情形))?(?:的)?(?:,)?$/;
const LEAD = /^(?:按照|按|分为|分|依据|根据)/;
/** A number with its measure would be a value, which only bands can hold. */
const VALUE = /\d+(?:\.\d+)?(?:%|分|个?百分点|万元|元)/;
/** 漏报2次: how often, which is no part of its name. */
const COUNTED = /(?:\d+|[一二两三四五六七八九十])(?:次|起|件|例|处|人次|项|个|条|份)$/;

/** One statement for each of a list, with the ceilings still behind the statements that they stood behind. */
export function distributed(outline: Outline): Outline {
  if (outline.statements.every(({ spread }) => spread === undefined)) return outline;
  const each = outline.statements.map((one) =>
    one.spread === undefined ? [one] : distribute(one.when, one.spread.said, effectsOf(one)),
  );
  const behind = (count: number): number => each.slice(0, count).flat().length;
  return {
    ...outline,
    statements: each.flat(),
    caps: outline.caps.map((cap) => ({ ...cap, after: behind(cap.after) })),
  };
}

/** The effects of a list, in its order; the one effect that all have. */
function effectsOf({ effect, spread }: Statement): readonly Effect[] {
  if (spread?.list === undefined) return [effect];
  const { of, values, at, end } = spread.list;
  return values.map((value): Effect => {
    if (value === 'full') return { kind: 'full', at, end };
    if (of === 'share' || of === 'share-off')
      return { kind: 'share', percent: value, of: of === 'share' ? 'earned' : 'taken', at, end };
    return { kind: of, points: value, at, end };
  });
}

/**
 * 优秀、良好、合格分别得10分、8分、6分: one statement for each of the list. `said` is the condition as it stands in the text.
 * One effect alone is the same for all of them (无计划、无总结的分别扣1分).
 */
function distribute(when: When, said: string, effects: readonly Effect[]): readonly Statement[] {
  const [first] = effects;
  if (first === undefined) return [];
  const { rank, last } = when;
  // 后三名各扣1分: one price for each place, which is what it costs without 各.
  const [, more] = effects;
  if (more === undefined && (rank ?? last) !== undefined && when.words.length === 0)
    return [{ when, effect: first }];
  if (rank !== undefined) return byPlace(when, rank, effects);
  const values = byValue(when, effects);
  if (values !== undefined) return values;
  // 倒数第一、第二: the second from the end is no 第二.
  if (effects.length > 1 && /倒数第|最后一/.test(said)) throw new Unclear('levels', when.at);
  const parts = partsOf(said, effects.length);
  const taken = effects.every(({ kind }) => kind === 'deduct');
  const valued = parts?.some((part) => VALUE.test(part) || (taken && COUNTED.test(part))) ?? false;
  if (parts === undefined || valued || when.date !== undefined) throw new Unclear('leftover', first.at);
  return parts.map((text, index) => {
    const words: PhraseOf<'words'> = { kind: 'words', text, at: when.at, end: first.at, said: text };
    const { step } = when;
    return {
      when: {
        at: when.at,
        said: text,
        words: [words],
        ranges: [],
        bares: [],
        otherwise: false,
        ...(step !== undefined && { step }),
      },
      effect: effects[index] ?? first,
    };
  });
}

/** 前三名分别加3分、2分、1分. */
function byPlace(when: When, rank: PhraseOf<'rank'>, effects: readonly Effect[]): readonly Statement[] {
  if (rank.to - rank.from + 1 !== effects.length) throw new Unclear('leftover', effects[0]?.at ?? when.at);
  return effects.map((effect, index) => {
    const place = rank.from + index;
    return { when: { ...when, rank: { ...rank, from: place, to: place } }, effect };
  });
}

/** So many conditions as there are effects; any number, two or more, where there is one effect. */
function partsOf(said: string, count: number): readonly string[] | undefined {
  const text = said
    .replace(/^[,;。:()]+/, '')
    .replace(TAIL, '')
    .replace(/[,:]$/, '');
  const fits = ({ length }: readonly string[]): boolean => (count === 1 ? length >= 2 : length === count);
  for (const split of [/、/, /[、,]/, /、|,|(?<!涉|以|普)及(?!时|格|其)|以及|和(?!谐)|与(?!会)/]) {
    const parts = text.split(split).filter((part) => part !== '');
    if (fits(parts))
      return completed(parts.map((part, index) => tidied(index === 0 ? part.replace(LEAD, '') : part)));
    // 工作不力，被市级、县级通报的: the list is in the last clause.
    const chunks = text.split(',');
    const own =
      chunks
        .at(-1)
        ?.split(split)
        .filter((part) => part !== '') ?? [];
    if (chunks.length > 1 && fits(own)) {
      const before = chunks.slice(0, -1).join('');
      return own.map((part, index) => tidied(index === 0 ? `${before}${part}` : part));
    }
  }
  return undefined;
}

/** 一、二、三等奖 are 一等奖, 二等奖 and 三等奖. */
function completed(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? '';
  const [first = '', ...others] = parts.slice(0, -1);
  // 被市级、省级、国家级通报: so is what stands around the level.
  const levels = /^(?<lead>被|获|获得|受到?)?[^级]{1,3}级$/.exec(first);
  const tail = /^[^级]{1,3}级(?<tail>.+)$/.exec(last)?.groups?.['tail'];
  if (levels !== null && tail !== undefined && others.every((part) => /^[^级]{1,3}级$/.test(part))) {
    const lead = levels.groups?.['lead'] ?? '';
    return parts.map((part, index) => `${index === 0 ? '' : lead}${part === last ? part : `${part}${tail}`}`);
  }
  const short =
    last.length > 1 &&
    others.every(({ length }) => length === 1) &&
    (first.length === 1 || others.length > 0);
  return short ? parts.map((part) => (part === last ? part : `${part}${last.slice(1)}`)) : parts;
}

const tidied = (part: string): string => part.replace(/^(?:的)/, '').replace(/(?:的|者)$/, '');
