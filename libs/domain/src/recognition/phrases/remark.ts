import { matchAt, chineseNumber } from '../numbers.js';
import { readPointsQuantity } from '../measures.js';
import type { PhraseBody, Reader } from '../phrase.js';

const ONCE =
  /一次性(?=扣|减)|(?:不论|无论|不管)(?:发生|出现)?(?:次数|多少次?|几次|数量|起数|件数|人数)(?:多少)?,?(?:均|都|一律|只|仅)?/y;
const SAME = '(?:(?:对)?(?:同一|同类|同项)[^,;。\\d]{1,16})?';
const TOLD = '(?:加分|计分|得分|扣分|计算|计入|认定|享受|计|加|算)';
const HIGHEST = new RegExp(
  [
    `${SAME}(?:的)?,?(?:只|仅|均|则)*(?:按|取|以|就)(?:其)?最高(?:的)?(?:级别|层级|分值|分数|分|档次|档|一项|一级|一类|等次|奖项|标准|项|${TOLD})${TOLD}?(?!为)`,
    `${SAME}(?:的)?,?(?:不得|不予|不再|不)(?:重复|累计|叠加|累加|兼得)${TOLD}?`,
    `${SAME}(?:的)?,?(?:按)?就高不就低(?:的?原则)?${TOLD}?`,
    `${SAME}(?:的)?,?(?:按)?就高(?:的?原则)?${TOLD},?不(?:得|予|再)?(?:重复|累计|叠加|累加)${TOLD}?`,
  ].join('|'),
  'y',
);
const UNCAPPED = /上不封顶|不封顶|不设(?:上限|封顶)|(?:无|没有)上限|加分不限/y;
const NO_GAIN = /不(?:予以?|再|得|能)?(?:加分|奖励分?|奖分|加)(?![\d一二两三四五六七八九十])/y;
const BEYOND =
  /(?:超出|超过|多出|超额)(?:部分)?(?:的)?,?(?:不再|不予|不另|不)(?:加分|另计|加)|(?:超出|超过|多出|超额)部分(?:的)?,?(?:不再|不予|不)(?:计分|得分|计)/y;
const DESCEND = new RegExp(
  [
    '(?:其后|之后|以后|往后)?(?:的)?(?:按)?(?:名次)?(?:依次|逐名|逐位|逐个|顺次)(?:递减|减少|递扣|扣减|减|扣)',
    '(?:其后|之后|以后|往后|此后)(?:的)?(?:名次)?,?每(?:一|1)?(?:个)?(?:名次|位次|名|位)(?:依次)?(?:递减|减少|扣减|减|扣)',
    '每(?:一|1)?(?:个)?(?:名次|位次|名|位)(?:依次)?递减',
  ].join('|'),
  'y',
);
const NTH =
  /(?:从|自)?第([\d一二三四五六七八九十]+)(?:次|起|例|件|处)(?:以?起|开始|及其?以后|及以上|以后|之后|及之后|往后)?/y;
const OPEN_NTH = /(?:起|开始|后|上)$/;
const FIRST = /(?:首次|初次)(?=[^,;。\d]{0,8}(?:不(?:予)?扣|扣))/y;

const says =
  (pattern: RegExp, body: PhraseBody): Reader =>
  (text, at) => {
    const found = matchAt(pattern, text, at);
    return found === null || found[0] === '' ? undefined : { body, end: at + found[0].length };
  };

/** 第一名得10分，其余依次递减1分. */
const descend: Reader = (text, at) => {
  const found = matchAt(DESCEND, text, at);
  const points = found === null ? undefined : readPointsQuantity(text, at + found[0].length);
  return points === undefined
    ? undefined
    : { body: { kind: 'descend', points: points.value }, end: points.end };
};

/** 首次, 第三次, 从第二次起. */
const nth: Reader = (text, at) => {
  const found = matchAt(NTH, text, at);
  if (found === null) {
    const first = matchAt(FIRST, text, at);
    return first === null
      ? undefined
      : { body: { kind: 'nth', from: 1, open: false }, end: at + first[0].length };
  }
  const [whole, written = ''] = found;
  const from = Number(/^\d/.test(written) ? written : chineseNumber(written));
  if (!Number.isSafeInteger(from) || from < 1) return undefined;
  return { body: { kind: 'nth', from, open: OPEN_NTH.test(whole) }, end: at + whole.length };
};

/** 本项实行倒扣分: what follows is taken. */
const DECLARED =
  /(?<=^|[,;。:])(?:本项|该项|此项|本指标|该指标)?(?:实行|采取|采用|按|为|是)(?:倒扣|扣)分(?:制|法|方式|办法|项目?|指标)?(?:计分|考核|评分)?(?=[,;。:])/y;
/** 实行加减分制, 采用百分制计分, 实行基础分加奖励分: how it is counted, which the prices say themselves. */
const COUNTED_BY =
  /(?:实行|采取|采用)(?:百分制|加减分|加扣分|积分|基础分(?:加|和|与)(?:奖励分|加分|加减分))(?:制|法|方式|办法)?(?:进行)?(?:计分|考核|评分|管理)?(?=[,;。:])/y;
/** 有一项即扣相应分值: says again that each of the classes before it has its price. */
const RESTATED =
  /(?:每)?(?:有|发现|出现|存在|符合|违反|发生)(?:其中)?(?:任意|任何)?[一1](?:项|条|种|类|个|处)(?:情形|情况|问题)?(?:的|者)?,?(?:即|则|就|均|都|便)?扣(?:减|除)?相应(?:的)?(?:分值|分数|分)/y;

const asWords =
  (pattern: RegExp): Reader =>
  (text, at) => {
    const found = matchAt(pattern, text, at);
    return found === null
      ? undefined
      : { body: { kind: 'words', text: found[0] }, end: at + found[0].length };
  };

/** What says how often, from when, and how far a price goes. */
export const remarks: readonly Reader[] = [
  says(ONCE, { kind: 'once' }),
  says(HIGHEST, { kind: 'highest' }),
  says(UNCAPPED, { kind: 'uncapped' }),
  says(NO_GAIN, { kind: 'no-gain' }),
  says(BEYOND, { kind: 'cap', points: 'weight' }),
  descend,
  nth,
  asWords(DECLARED),
  asWords(RESTATED),
  asWords(COUNTED_BY),
];
