import type { Decimal, Price } from '../scoring/rules/index.js';
import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { multiplyPoints, pointsOf } from '../scoring/points.js';

/** 具备以下条件各得1分：有计划、有总结: one price, and behind the colon what it is for. */
export interface ListedParts {
  readonly items: readonly string[];
  readonly points: Price;
  /** Earned one by one, so that all of them make the whole. */
  readonly earned: boolean;
  /** Taken for what happens, not for what is missing; every time where the text says 每次. */
  readonly breaches: boolean;
  readonly times: boolean;
  /** Most that all of them take off together. */
  readonly most?: Decimal;
  /** Where the list begins. */
  readonly at: number;
}

const ONE = '(?:一|1)?(?:项|条|个|点|份|方面)';
const DONE = '(?:具备|符合|满足|完成|做到|达到|落实|开展|建立|制定|包含|含有|有)';
const KIND =
  '(?:各项|各|所有|全部)?(?:条件|要求|内容|工作|情形|任务|事项|材料|资料|制度|项目|要素|方面|情况|问题|行为)?';
const ANY = `(?:之一|任何${ONE}|任一${ONE})`;
const BELOW = '(?:以下|下列|如下|下述)';
const WHICH = `(?:凡是?|如|能|须|需|应)?(?<lead>(?:未能?|没有?|不)?(?:按要求|按规定)?(?:${DONE}|存在|出现|发生|被?发现|查出)?)${BELOW}${KIND}(?<any>${ANY})?(?:的|者)?,?`;
const EACH = `(?:各|每(?:有|出现|存在|发生|发现|符合|缺|少)?${ONE})(?:各|的)?`;
const TIME = '每(?:出现|存在|发生|发现|有)?(?:一|1)?(?<time>次|处|起|例|人次)(?:的|各)?';
const UNTIL = '扣完为止|直至扣完|扣完本项分值为止|扣完该项分值?为止';
const MOST = '(?:累计|合计|总共|本项|该项)*(?:最多|最高)(?:累计|合计)?扣(?<most>\\d+(?:\\.\\d+)?)分';
/** The list itself begins: a colon, or its first number. */
const OPENS = '(?::|[,;。](?=\\((?:1|一)\\)|①|1、|一是))';
/** 年内发生下列情形之一的: when it happens. */
const WITHIN = '(?:全?年内|全年|年度内|(?:本|当)年度?内?|考核(?:期|年度)内|工作中)?';
const PRICED = new RegExp(
  `^(?:[^,;。:()\\d]{0,20}[,:])?${WITHIN}(?:` +
    [
      // 有下列情形之一的，每项: as many as there are, where 每项 says so.
      `${WHICH}(?:${EACH}|${TIME}),?`,
      `每(?:有|存在|出现|发生)${BELOW}${KIND}(?<each>${ANY})(?:的)?,?`,
      `每${DONE}(?:其中)?${ONE}(?:的)?,?`,
      `每?(?:缺少|缺|少|漏)${ONE}(?:的)?,?`,
    ].join('|') +
    `)(?:可)?(?<verb>得|计|记|给|加|扣减|扣)?(?<points>\\d+(?:\\.\\d+)?)分(?:,(?:${UNTIL}|${MOST}))*${OPENS}`,
);
/** 有下列情形之一的，不得分：…: one of them is enough, so that nobody asks how many there were. */
const FATAL = new RegExp(
  `^(?:[^,;。:()\\d]{0,20}[,:])?${WITHIN}(?:凡是?|如)?(?:有|存在|出现|发生|被发现)${BELOW}(?:情形|情况|行为|问题)${ANY}?(?:的|者)?,?(?:该项|本项|此项|一律|直接)*(?:一票否决|不得分|不计分|得0分|计0分|得零分|扣完)${OPENS}`,
);
const END = new RegExp(`[,;。](?:${UNTIL}|${MOST})[。;]?$|[。;]$`);
const NUMBERED =
  /\((?:\d{1,2}|[一二三四五六七八九十])\)|[①-⑳]|(?<=^|[,;。、])(?:\d{1,2}、|[一二三四五六七八九十](?:是|、))/g;
const PRICE_OR_OPEN = /[\d:()?]|满分|得分|扣分|加分|计分|比例|等$|为止|^其[他它余]|情形$|^等/;
const JOINED = /(?<!涉|以|普)及(?!时|格|其)|以及|和(?!谐)|与(?!会)/;

/** Reads such a text; undefined where it is anything else. `weight` decides whether 和 stands between two of the list. */
export function listedParts(text: string, weight: Decimal | undefined): ListedParts | undefined {
  const found = PRICED.exec(text) ?? FATAL.exec(text);
  if (found === null) return undefined;
  const { verb, points, lead = '', any, each, time, most: before } = found.groups ?? {};
  const at = found[0].length;
  const end = END.exec(text.slice(at));
  const behind = end?.groups?.['most'];
  if (before !== undefined && behind !== undefined) return undefined;
  const items = itemsOf(text.slice(at).replace(END, ''));
  if (items.length < 2 || items.some((item) => PRICE_OR_OPEN.test(item) || item.length > 30))
    return undefined;
  if (points === undefined)
    return behind === undefined && !JOINED.test(items.at(-1) ?? '')
      ? { items, points: 'all', earned: false, breaches: true, times: false, at }
      : undefined;
  const lacking =
    /(?:缺少|缺|少|漏)/.test(found[0].slice(0, found[0].indexOf(points))) || /^[未没不]/.test(lead);
  const earned = !/扣/.test(verb ?? '');
  // 具备以下条件之一得1分 is enough with one of them.
  if (
    earned &&
    (lacking ||
      any !== undefined ||
      each !== undefined ||
      time !== undefined ||
      (before ?? behind) !== undefined)
  )
    return undefined;
  if (lacking && time !== undefined) return undefined;
  const breaches = !earned && !lacking;
  const most = before ?? behind;
  const shared = {
    points,
    earned,
    breaches,
    times: time !== undefined,
    ...(most !== undefined && { most }),
    at,
  };
  const last = items.at(-1) ?? '';
  if (!JOINED.test(last)) return { items, ...shared };
  const whole = (count: number): boolean =>
    weight !== undefined && formatPoints(multiplyPoints(parsePoints(points), pointsOf(count))) === weight;
  const apart = [...items.slice(0, -1), ...last.split(JOINED)];
  if (!earned || whole(apart.length) === whole(items.length)) return undefined;
  return { items: whole(apart.length) ? apart : items, ...shared };
}

const itemsOf = (list: string): readonly string[] =>
  list
    .replace(NUMBERED, '、')
    .split(/[、,;。]/)
    .map((item) => item.replace(/(?:的|者)$/, ''))
    .filter((item) => item !== '');
