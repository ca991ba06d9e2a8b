import { chineseNumber, matchAt } from '../numbers.js';
import type { Reader } from '../phrase.js';

const N = '(\\d+|[一二两三四五六七八九十]+)';
const PLACE = '(?:名次|名|位|等)';
const LEAD =
  '(?<!倒数|倒)(?:(?:排名|名次|排位|位次|位列|位居|列|居|排在|排|考核|综合|全县|全市|全省|为|在|获得|获|取得)*)';
const STRETCH = new RegExp(`${LEAD}第?${N}${PLACE}?(?:~|至|到)第?${N}(?:名|位)(?:的)?`, 'y');
/** 排名第四至第六: 第 before both says what they are. */
const NAMED_STRETCH = new RegExp(
  `${LEAD}第${N}${PLACE}?(?:~|至|到)第${N}(?:名|位)?(?![\\d一二两三四五六七八九十季年月周期批次类级])(?:的)?`,
  'y',
);
const PAIR = new RegExp(`${LEAD}第${N}${PLACE}?[、和,](?:第)?${N}${PLACE}(?:的)?`, 'y');
const TRIPLE = new RegExp(`${LEAD}第${N}${PLACE}?、(?:第)?${N}${PLACE}?、(?:第)?${N}${PLACE}(?:的)?`, 'y');
/** 排名第一、第二、第三的. */
const NAMED_TRIPLE = new RegExp(
  `(?:排名|名次|排位|位列|位居|列|居)第${N}、第?${N}、第?${N}(?![\\d名位季年月周])(?:的)?`,
  'y',
);
const ONE = new RegExp(`${LEAD}第${N}(?:名|位)(?![以及之])(?:的)?`, 'y');
/** （含第7名） names the place again that has just been told. */
const BEHIND = new RegExp(
  `${LEAD}第?${N}(?:名|位)(?:及其?|\\(含\\))?(?:以后|之后|以下|以外|开外|往后)(?:\\((?<not>不?)(?:包?含|包括)第?${N}(?:名|位)?\\))?(?:的)?`,
  'y',
);
const BEHIND_FIRST = new RegExp(
  `${LEAD}(?<!提)前${N}(?:名|位)(?:的)?(?:以外|之外|开外|以后|之后)(?:的)?`,
  'y',
);
/** 提前5天, 前5个工作日: earlier, no place; 提前3名: better by so many. */
const FIRST_N = new RegExp(
  `${LEAD}(?<!提)前${N}(?:名|位)?(?![\\d%年季月周期半次个项天日]|小时|分钟)(?:以内)?(?:的)?`,
  'y',
);
const LAST_N = new RegExp(
  `${LEAD}(?:后|末|最后|倒数(?:后)?)${N}(?:名|位)(?:的)?|${LEAD}倒数前${N}(?:名|位)(?:的)?`,
  'y',
);
const LAST = new RegExp(
  `${LEAD}(?:末位|末尾|最后一(?:名|位)|倒数第一(?:名|位)?|倒数第1(?:名|位)?|最末位|垫底)(?:的)?`,
  'y',
);
const BARE_FIRST = new RegExp(
  `(?<!倒数)(?:排名|名次|位列|位居|排位|列|居|排)(?:在?(?:全[国省市县区]|全系统|同类(?:单位|地区)?)(?:的|内|中)?)?第${N}(?![时一二三方梯档等类批层])(?:的)?`,
  'y',
);

/** 排名第一的加2分，第二的加1分: in a list of places. */
const LISTED = new RegExp(`(?<=^|[,;。、])第${N}(?=(?:的|者)?(?:得|加|扣|计|奖|减|记))(?:的|者)?`, 'y');

/** 居全市首位, 排在榜首. */
const TOP =
  /(?:排名|名次|位列|位居|排位|列|居|排)(?:在|于)?(?:全[国省市县区]|全系统|同类(?:单位|地区)?)?(?:的|内|中)?(?:首位|榜首|第一名)(?:的)?/y;

/** Behind every declared place. */
export const LAST_PLACE = 1_000_000;

const number = (written: string | undefined): number | undefined => {
  const digits = written === undefined || /^\d/.test(written) ? written : chineseNumber(written);
  const value = Number(digits);
  return Number.isSafeInteger(value) && value >= 1 && value <= 100_000 ? value : undefined;
};

const placed =
  (
    pattern: RegExp,
    places: (
      one: number,
      two: number | undefined,
      three: number | undefined,
    ) => readonly [number, number] | undefined,
  ): Reader =>
  (text, at) => {
    const found = matchAt(pattern, text, at);
    const one = number(found?.[1]);
    if (found === null || one === undefined) return undefined;
    const stretch = places(one, number(found[2]), number(found[3]));
    if (stretch === undefined || stretch[0] > stretch[1]) return undefined;
    return { body: { kind: 'rank', from: stretch[0], to: stretch[1] }, end: at + found[0].length };
  };

/** 后两名, 末位. */
const last: Reader = (text, at) => {
  const several = matchAt(LAST_N, text, at);
  const count = number(several?.[1] ?? several?.[2]);
  if (several !== null && count !== undefined)
    return { body: { kind: 'last', count }, end: at + several[0].length };
  const one = matchAt(LAST, text, at);
  return one === null ? undefined : { body: { kind: 'last', count: 1 }, end: at + one[0].length };
};

/** 第7名以后（含第7名）, 第7名以后（不含第7名）. */
const behind: Reader = (text, at) => {
  const found = matchAt(BEHIND, text, at);
  const [one, again] = [number(found?.[1]), number(found?.[3])];
  if (found === null || one === undefined || (again !== undefined && again !== one)) return undefined;
  const from = found.groups?.['not'] === '不' ? one + 1 : one;
  return { body: { kind: 'rank', from, to: LAST_PLACE }, end: at + found[0].length };
};

const top: Reader = (text, at) => {
  const found = matchAt(TOP, text, at);
  return found === null ? undefined : { body: { kind: 'rank', from: 1, to: 1 }, end: at + found[0].length };
};

/** Places in an order: 第一名, 前三名, 第4-6名, 后两名. */
export const ranks: readonly Reader[] = [
  placed(STRETCH, (one, two) => (two === undefined ? undefined : [one, two])),
  placed(NAMED_STRETCH, (one, two) => (two === undefined ? undefined : [one, two])),
  placed(TRIPLE, (one, two, three) => (two === one + 1 && three === two + 1 ? [one, three] : undefined)),
  placed(NAMED_TRIPLE, (one, two, three) =>
    two === one + 1 && three === two + 1 ? [one, three] : undefined,
  ),
  placed(PAIR, (one, two) => (two === one + 1 ? [one, two] : undefined)),
  placed(ONE, (one) => [one, one]),
  placed(BARE_FIRST, (one) => [one, one]),
  placed(LISTED, (one) => [one, one]),
  behind,
  top,
  placed(BEHIND_FIRST, (one) => [one + 1, LAST_PLACE]),
  placed(FIRST_N, (one) => [1, one]),
  last,
];
