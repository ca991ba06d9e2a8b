import { chineseNumber, matchAt } from '../numbers.js';
import { readMeasure, readPointsQuantity, readQuantity, type Quantity } from '../measures.js';
import type { Reader } from '../phrase.js';

const ITEM =
  '(?:该项|本项|此项|该指标|本指标|此指标|该项目|当项|全部|相应|所得|考核|绩效|指标|标准|权重|该)*';
const GET =
  '(?:可得|可以得|即得|计得|获得|得到|赋予|给予|得分为|计分为|得分|计分|记为|计为|评为|得|计|记|给|赋|获|为|打)';
const SCORE = '(?:分值|分数|得分|总分|分)';
const POINTS_END = '(?:的?(?:分值|分数)(?!的))?';

const FULL = new RegExp(
  `(?:${GET}?${ITEM}(?:满分|全分|全额分值|全部分值|全部分数|满分值)(?:值)?|${GET}(?:该项|本项|此项|全部|标准|权重|指标|该项指标|本项指标)+(?:分值|分数|得分|分))`,
  'y',
);
const ZERO = new RegExp(
  `一律?不得分|${ITEM}(?:一律|均|都|则|就)?(?:不得(?:该项|本项|此项|任何)?(?:分值|分数|得分|分)|不予(?:得分|计分|记分|给分|评分)|不能得分|不给分|不计分|不计得分|不记分|不赋分|不得分值)|(?:实行|予以|给予|直接)?一票否决(?!的,?(?:该项|本项|此项|一律|直接)*(?:不得|不计|[得计记]0|[得计记]零|扣))(?!的?(?:事项|情形|项目?|指标|规定|条件|条款|范围|制|权|问题))|(?:该项|本项|此项)?(?:得分为|得分|计分为|得|计|记|为|按|给|评)?(?:0(?:\\.0+)?|零)分(?:计|计算|处理)?|(?:得分|计分|得|计)为(?:0|零)(?![.\\d])|无分`,
  'y',
);
const GAIN = new RegExp(`${GET}${ITEM}`, 'y');
/** 每次-3分, 每篇+1分: signs for words, only right behind what is counted; elsewhere a dash only parts. */
const BEHIND_EACH = '(?<=(?:每|一|1)(?:次|件|篇|项|个|起|例|人|条|处|份))';
const ADD = new RegExp(
  `(?:额外|另外|再|可|另)*(?:奖励|加计|增加|增计|加分|加记|奖|加)${ITEM}|${BEHIND_EACH}\\+(?=\\d)`,
  'y',
);
const DEDUCT = new RegExp(
  `(?:倒扣|递减|扣减|扣除|扣去|扣掉|扣分|减扣|减去|减分|核减|扣|减)${ITEM}${SCORE}?(?:的)?|${BEHIND_EACH}~(?=\\d)`,
  'y',
);
const DEDUCT_ALL = new RegExp(
  `(?:全部|一次性)?(?:扣减|扣除|扣光|扣完|全扣|扣|减去)(?:该项|本项|此项|全部|所有|指标|的)*(?:全部|所有|满)(?:分值|分数|得分|分)(?!为止)|(?:扣光|全扣(?![\\d一二两三四五六七八九])|扣完)(?:该项|本项|此项|全部|指标)*(?:分值|分数|得分|分)?(?!.{0,6}止)`,
  'y',
);
const UNHARMED = /不(?:予)?扣(?:减)?分(?!值)/y;
const NUMBERLESS = new RegExp(
  `(?:酌情|适当|相应|适量)?(?:扣减|扣除|减扣|核减|扣|减)(?:相应|一定|部分|适当)?(?:的)?(?:分值|分数|得分|分)(?![,。]?(?:最多|最高|累计|合计|总|上限|不超过|\\d|完|至|到))|(?:加|奖励)(?:相应|一定|部分|适当)?(?:的)?(?:分值|分数|分)(?![,。]?(?:最多|最高|累计|合计|总|上限|不超过|\\d))|得(?:相应|一定|部分|适当)(?:的)?(?:分值|分数|分)`,
  'y',
);
const WORTH_OF = '(?:满分|分值|分数|总分|权重分|权重|标准分)的';
const SHARE_OF = new RegExp(`(?:的)?(?:${ITEM}(?:满分|分值|分数|权重分|权重|标准分|得分|分))?`, 'y');
const SHARE = new RegExp(`${GET}?${ITEM}(?=[\\d百一二三四五六七八九半])`, 'y');
const SHARE_OFF = new RegExp(
  `(?:扣减|扣除|扣去|扣掉|减扣|减去|核减|扣|减)${ITEM}(?:${WORTH_OF}|${SCORE}的?)?`,
  'y',
);
const FRACTION =
  /(?:(\d{1,3})\/(\d{1,3})|([二三四五六七八九十]{1,2})分之([一二三四五六七八九十]{1,2}))(?![\d%])/y;
const OF_FULL = '(?:(?:满分|分值|总分|标准分|权重分)的?)?';
/** 得一半, 得满分的一半, 得一半的分值. */
const HALF = new RegExp(
  `${GET}${ITEM}${OF_FULL}(?:一半|半数|半)(?:的)?(?:${ITEM}(?:分值|分数|得分|分))?`,
  'y',
);
const HALF_OFF = new RegExp(
  `(?:扣减|扣除|扣)${ITEM}${OF_FULL}(?:一半|半数)(?:的)?(?:${ITEM}(?:分值|分数|得分|分))?`,
  'y',
);
const SHARE_LEAD = new RegExp(`${GET}${ITEM}(?:${WORTH_OF})?`, 'y');
const FULL_IF = /(?:可)?(?:得|计|记)?满分(?:的)?(?:条件|标准|要求)(?:为|是)?:?/y;
const PER = /(?:\/|每)/y;
/** 得该项分值的80%, 扣分值的20%: the whole is named before its part. */
const WHOLE_FIRST =
  /(?:该项|本项|此项|该指标|本指标|该|本|此|指标|标准|权重|考核|总)*(?:分值|满分|权重分|权重|标准分|总分|分数|分)值?的/y;
/** 得分90分以上, 80分（含）-90分: points that are measured, not given. */
const MEASURED = /(?:\(不?含[^)]{0,6}\))?(?:以上|及其?以上|以下|及其?以下|以内|~|至(?=\d))/y;

const skip = (pattern: RegExp, text: string, at: number): number | undefined => {
  const found = matchAt(pattern, text, at);
  return found === null ? undefined : at + found[0].length;
};

const full: Reader = (text, at) => {
  const end = skip(FULL, text, at);
  if (end === undefined) return undefined;
  // 满分为10分, 得满分（10分）: what a full score is here.
  const from = skip(/[:(]?(?:为|即|是)?/y, text, end) ?? end;
  const points = readPointsQuantity(text, from);
  if (points === undefined) return { body: { kind: 'full' }, end };
  const close = text.charAt(end) === '(' && text.charAt(points.end) === ')' ? points.end + 1 : points.end;
  return { body: { kind: 'full', points: points.value }, end: close };
};

const zero: Reader = (text, at) => {
  const end = skip(ZERO, text, at);
  return end === undefined ? undefined : { body: { kind: 'zero' }, end };
};

const gained: Reader = (text, at) => {
  const end = skip(GAIN, text, at);
  const points = end === undefined ? undefined : readPointsQuantity(text, end);
  if (points === undefined || matchAt(MEASURED, text, points.end) !== null) return undefined;
  // 得1分/件: each of them, as 加1分/件.
  const each = withPer('add', text, points);
  if (each !== undefined && each.end > points.end && /^[得计]/.test(text.slice(at))) return each;
  const tail = skip(new RegExp(POINTS_END, 'y'), text, points.end) ?? points.end;
  return { body: { kind: 'points', points: points.value }, end: tail };
};

const added: Reader = (text, at) => {
  const end = skip(ADD, text, at);
  const points = end === undefined ? undefined : readPointsQuantity(text, end);
  return points === undefined ? undefined : withPer('add', text, points);
};

const deducted: Reader = (text, at) => {
  const end = skip(DEDUCT, text, at);
  const points = end === undefined ? undefined : readPointsQuantity(text, end);
  return points === undefined ? undefined : withPer('deduct', text, points);
};

/** 得满分条件：投诉率≤1%；…: what follows earns the full score. */
const fullIf: Reader = (text, at) => {
  const end = skip(FULL_IF, text, at);
  return end === undefined ? undefined : { body: { kind: 'full-if' }, end };
};

/** 扣1分/次: the step stands behind its price. */
function withPer(kind: 'add' | 'deduct', text: string, points: Quantity): ReturnType<Reader> {
  const body = { kind, points: points.value };
  const slash = skip(PER, text, points.end);
  if (slash === undefined) return { body, end: points.end };
  const per = readQuantity(text, slash);
  if (per?.measure !== undefined) return { body: { ...body, per }, end: per.end };
  const measure = readMeasure(text, slash);
  if (measure === undefined) return { body, end: points.end };
  const one = { value: '1', measure: measure.name, at: slash, end: measure.end, implied: true };
  return { body: { ...body, per: one }, end: measure.end };
}

/** 得50%的分值, 扣30%: a part of the weight. */
const share: Reader = (text, at) => {
  const half = skip(HALF, text, at);
  if (half !== undefined) return { body: { kind: 'share', percent: '50', of: 'earned' }, end: half };
  const halfOff = skip(HALF_OFF, text, at);
  if (halfOff !== undefined) return { body: { kind: 'share', percent: '50', of: 'taken' }, end: halfOff };
  const off = skip(DEDUCT, text, at);
  const verb = off ?? skip(GAIN, text, at);
  const first = verb === undefined ? undefined : wholeFirst(text, at, verb);
  if (first !== undefined)
    return {
      body: { kind: 'share', percent: first.value, of: off === undefined ? 'earned' : 'taken' },
      end: first.end,
    };
  const from = off ?? skip(SHARE, text, at);
  if (from === undefined || from === at) return undefined;
  const quantity = readQuantity(text, from);
  if (quantity?.measure !== '%' || quantity.inPoints === true) return undefined;
  const end = skip(SHARE_OF, text, quantity.end) ?? quantity.end;
  // 办结率为100%的得满分: a value, unless what it is a part of is named.
  const whole = /[分重]/.test(text.slice(quantity.end, end));
  if (off === undefined && !whole && (end === quantity.end || /^为/.test(text.slice(at))))
    if (!/^[得计给]/.test(text.slice(at))) return undefined;
  return {
    body: { kind: 'share', percent: quantity.value, of: off === undefined ? 'earned' : 'taken' },
    end,
  };
};

/** 扣1/3权重分, 扣分值的三分之一: a part that no percentage holds. */
const fraction: Reader = (text, at) => {
  const off = skip(SHARE_OFF, text, at);
  const from = off ?? skip(SHARE_LEAD, text, at);
  const found = from === undefined || from === at ? null : matchAt(FRACTION, text, from);
  if (found === null || from === undefined) return undefined;
  const [whole, n, d, below, above] = found;
  const [top, bottom] = [n ?? chineseNumber(above ?? ''), d ?? chineseNumber(below ?? '')];
  if (top === undefined || bottom === undefined || /^0*$/.test(bottom)) return undefined;
  const end = skip(SHARE_OF, text, from + whole.length) ?? from + whole.length;
  // 扣1/2分 is half a point or half of all.
  if (!/权重|分值|满分|总分|标准分/.test(text.slice(at, end))) return undefined;
  const of = off === undefined ? 'earned' : 'taken';
  return { body: { kind: 'share', percent: '0', of, part: [top, bottom] }, end };
};
const LONGEST_VERB = 24;

/** The verb may have swallowed the whole already: 得该项|分值的80%. */
function wholeFirst(text: string, at: number, verb: number): Quantity | undefined {
  if (verb - at > LONGEST_VERB) return undefined;
  for (let from = at + 1; from <= verb; from += 1) {
    const part = skip(WHOLE_FIRST, text, from);
    const quantity = part === undefined ? undefined : readQuantity(text, part);
    if (part !== undefined && part >= verb && quantity?.measure === '%' && quantity.inPoints !== true)
      return quantity;
  }
  return undefined;
}

const plain =
  (pattern: RegExp, body: { readonly kind: 'deduct-all' | 'unharmed' | 'numberless' }): Reader =>
  (text, at) => {
    const end = skip(pattern, text, at);
    return end === undefined ? undefined : { body, end };
  };

/** What a clause gives or takes: 得满分, 不得分, 得8分, 扣1分/次, 得50%的分值. */
export const awards: readonly Reader[] = [
  full,
  zero,
  gained,
  added,
  deducted,
  share,
  fraction,
  fullIf,
  plain(DEDUCT_ALL, { kind: 'deduct-all' }),
  plain(UNHARMED, { kind: 'unharmed' }),
  plain(NUMBERLESS, { kind: 'numberless' }),
];
