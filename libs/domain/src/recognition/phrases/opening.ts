import { matchAt } from '../numbers.js';
import { readMeasure } from '../measures.js';
import type { Reader } from '../phrase.js';

/** 1., （1）, ①, 一、: what stands before a heading and only counts it. */
const COUNTS = /^(?:[①-⑳⑴-⒇⒈-⒛]、?|\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[).、])?$/;
const HEADING =
  /(?:\d{1,2}(?:\.\d{1,2}){1,3}[.、 ]?|\((?<box>[^,;。:()\d]{2,12})\))?(?!(?:基础|基本|起评|底)分)(?<name>[^,;。:()\d=×/ ]{2,24})\((?:满分|分值:?|权重:?)?(?<points>\d+(?:\.\d+)?)分\)[,。:;]/y;

/** 及时受理率（5分），…; 3.2预算执行率（10分）：…; 【满意度】群众满意度（5分）：…: the name of the indicator with its weight. */
export const heading: Reader = (text, at) => {
  if (!COUNTS.test(text.slice(0, at))) return undefined;
  const found = matchAt(HEADING, text, at);
  const { box, name = '', points } = found?.groups ?? {};
  if (found === null || points === undefined) return undefined;
  // 3.5万元投入（5分）: a number of its own.
  if (box === undefined && /^\d/.test(found[0]) && readMeasure(name, 0) !== undefined) return undefined;
  if (box !== undefined && !name.includes(box) && !box.includes(name)) return undefined;
  const end = at + found[0].length;
  return /\d分\)/.test(text.slice(end)) ? undefined : { body: { kind: 'weight', points }, end };
};

const NAMED = '[^,;。:()\\d每不未无]{0,12}';
const MEASURED = '(?:满意度|知晓度|增速|增幅|数量|天数|次数|总量|金额|时限|时间)';
const HOW = '(?:的?(?:情况|结果|高低|多少|大小))?(?:进行|分别|分档|分级|分段)*';
const COUNTED = '(?:计分|得分|评分|赋分|打分|给分)';
const EARNS = '[^,;。:]{0,30}[^,;。:不](?:得|计|记|加)(?:满分|\\d+(?:\\.\\d+)?分)';
/** 按完成率计分 is a share of the points; what follows it only limits it. */
const SCORED = `(?:按照?|根据|依据|以)(?:(?<place>${NAMED}(?:排名|名次|位次|排位))${HOW}${COUNTED}(?=[:,]${EARNS})|(?<value>${NAMED}${MEASURED})${HOW}${COUNTED}(?=:${EARNS}))`;
const HERE = new RegExp(SCORED, 'y');
const ANYWHERE = new RegExp(SCORED, 'g');

/** 按全市排名计分：第1名得10分…: what is measured is named, and what it earns stands behind it. */
export const scoredBy: Reader = (text, at) => {
  const found = matchAt(HERE, text, at);
  const { place, value: name = place } = found?.groups ?? {};
  return found === null || name === undefined
    ? undefined
    : { body: { kind: 'words', text: name }, end: at + found[0].length };
};

/** 根据排名情况计分：前3名得10分: the numbers behind it are the measure that 情况 alone would lack. */
export const withoutScoredBy = (text: string): string =>
  text.replace(ANYWHERE, (said) => said.replace(/情况|高低|多少|大小/g, '数值'));
