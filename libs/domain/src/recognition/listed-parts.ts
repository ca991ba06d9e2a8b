import type { Decimal } from '../scoring/rules/index.js';
import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { multiplyPoints, pointsOf } from '../scoring/points.js';

/** 具备以下条件各得1分：有计划、有总结: one price, and behind the colon what it is for. */
export interface ListedParts {
  readonly items: readonly string[];
  readonly points: Decimal;
  /** Earned one by one, so that all of them make the whole. */
  readonly earned: boolean;
  /** Taken for what happens, not for what is missing. */
  readonly breaches: boolean;
  /** Where the list begins. */
  readonly at: number;
}

const ONE = '(?:一|1)?(?:项|条|个|点|份|方面)';
const DONE = '(?:具备|符合|满足|完成|做到|达到|落实|开展|建立|制定|包含|含有|有)';
const KIND =
  '(?:各项|各|所有|全部)?(?:条件|要求|内容|工作|情形|任务|事项|材料|资料|制度|项目|要素|方面|情况|问题|行为)?';
const PRICED = new RegExp(
  `^(?:[^,;。:()\\d]{0,20}[,:])?(?:` +
    [
      `(?:能|须|需|应)?(?:${DONE}|存在|出现|发生)?(?:以下|下列|如下)${KIND}(?:的|者)?,?(?:各|每${ONE})(?:各|的)?`,
      `每${DONE}(?:其中)?${ONE}(?:的)?,?`,
      `每?(?:缺少|缺|少|漏)${ONE}(?:的)?,?`,
    ].join('|') +
    `)(?:可)?(?<verb>得|计|记|给|加|扣减|扣)?(?<points>\\d+(?:\\.\\d+)?)分:`,
);
const END = /(?:[,;。](?:扣完为止|直至扣完|扣完本项分值为止))?[。;]?$/;
const NUMBERED = /\((?:\d{1,2}|[一二三四五六七八九十])\)|[①-⑳]|(?<=^|[,;。、])\d{1,2}、/g;
const PRICE_OR_OPEN = /[\d:()?]|满分|得分|扣分|加分|计分|比例|等$|为止/;
const JOINED = /(?<!涉|以|普)及(?!时|格|其)|以及|和(?!谐)|与(?!会)/;

/** Reads such a text; undefined where it is anything else. `weight` decides whether 和 stands between two of the list. */
export function listedParts(text: string, weight: Decimal | undefined): ListedParts | undefined {
  const found = PRICED.exec(text);
  const { verb, points } = found?.groups ?? {};
  if (found === null || points === undefined) return undefined;
  const at = found[0].length;
  const list = text.slice(at).replace(END, '').replace(NUMBERED, '、');
  const items = list
    .split(/[、,;。]/)
    .map((item) => item.replace(/(?:的|者)$/, ''))
    .filter((item) => item !== '');
  if (items.length < 2 || items.some((item) => PRICE_OR_OPEN.test(item) || item.length > 30))
    return undefined;
  const lacking = /(?:缺少|缺|少|漏)/.test(found[0]);
  const earned = !/扣/.test(verb ?? '');
  if (lacking && earned) return undefined;
  const breaches = !earned && !lacking;
  const last = items.at(-1) ?? '';
  if (!JOINED.test(last)) return { items, points, earned, breaches, at };
  const whole = (count: number): boolean =>
    weight !== undefined && formatPoints(multiplyPoints(parsePoints(points), pointsOf(count))) === weight;
  const apart = [...items.slice(0, -1), ...last.split(JOINED)];
  if (!earned || whole(apart.length) === whole(items.length)) return undefined;
  return { items: whole(apart.length) ? apart : items, points, earned, breaches, at };
}
