import type { Outline } from '../outline.js';
import { wordsOf } from '../words-of.js';
import { Unclear } from '../unclear.js';
import { isFullOf, type Told } from './told.js';

const DENIED =
  /(?:未|没有?|不(?:能|予)?|非|无法)(?:能|在|于|有)?(?:按时|按期|按要求|按规定|及时|准时|如期|完成|达到|达标|齐全|完整|到位|合格|规范|落实|开展|报送|建立|健全|提交|上报|办结|通过|符合)(?!率|数|量|品|件|项|的?比例|情况|投诉)/;
const BAD = '(?:事故|违规|违纪|违法|问题|投诉|舆情|差错|失误|案件|上访|事件|迟报|漏报|通报批评|责任追究)';
const HAPPENED = new RegExp(`^(?:凡|如)?(?:发生|出现|存在|有)[^,;。未无零不没]{0,10}${BAD}$`);
const NEVER = new RegExp(`^(?:无|零|未(?:发生|出现|发现)|没有(?:发生|出现)?)[^,;。]{0,8}${BAD}$`);

/** 未超标不得分. */
const WITHIN = /(?:未|不|没有?)超(?:标|支|出|过|限|编|预算)(?:的)?$/;

/** 未按时报送得满分，每推迟1天扣1分; 发生事故得满分; 无事故的不得分: the outcomes are exchanged, or a word is too many. */
export function refuseTurnedFull({ statements }: Outline, { weight, kind }: Told): void {
  for (const { when, effect } of statements) {
    const words = wordsOf(when);
    const full = isFullOf(effect, weight);
    const turned = full && (HAPPENED.test(words) || (kind !== 'grade-map' && isDenied(when)));
    if (turned || (effect.kind === 'zero' && (NEVER.test(words) || WITHIN.test(words))))
      throw new Unclear('contradictory', when.at, { words: when.said.replace(/[的,]+$/, '') });
  }
}

/** In the last piece of the condition: 如未按时完成，…不扣分 has a price before it. Of 未在6月30日前完成 the day stands between. */
const isDenied = ({ said, date, words }: Outline['statements'][number]['when']): boolean =>
  DENIED.test(said.split(/[,;。:]/).at(-1) ?? '') ||
  /(?:未(?:能)?(?:达到?|完成)|达不到)\d/.test(said) ||
  (date !== undefined && DENIED.test(words.map(({ text }) => text).join('')));
