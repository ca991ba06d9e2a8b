import type { Decimal } from '../scoring/rules/index.js';
import { matchAt, readNumber } from './numbers.js';
import { repeatedMeasure } from './repeated-measure.js';

/** A number with its unit of measure. */
export interface Quantity {
  readonly value: Decimal;
  readonly measure?: string;
  readonly at: number;
  readonly end: number;
  /** 每次: no number is written, one is meant. */
  readonly implied?: boolean;
  /** 个百分点, where `%` alone could also be meant relatively. */
  readonly inPoints?: boolean;
  /** Percent of the indicator's own target: 目标值的80%. */
  readonly ofTarget?: boolean;
}

const PERCENT = '个?百分点|个?千分点|个点(?!位)|%|‰';
const TIME =
  '个?工作日|个?自然日|个?小时|分钟|秒钟?(?![杀表])|个月|个?季度|星期|周(?![围边期报])|天(?![气然])|日(?!常)|月(?![报度底末份])|年(?![度底末初终])';
const COMPOUND =
  '(?:人|次|件|起|例|张|个)/(?:十?万|百|千)(?:人|户|家|辆)|(?:吨(?:标准?煤)?|千瓦时|立方米|元)/(?:万元|平方米|吨|人|户)|[微毫]?克/(?:标准)?立方米|[微毫]克/升|[万亿](?:亩|吨(?:标准?煤)?|平方米|立方米|千瓦时?|公里|公顷)|吨标准?煤|千瓦时|立方米|平方公里|公顷|人次|家、?次|批次|场次|户次|车次|班次|件次|个?名次|个?位次|个?档次|学时|课时|平方米|公里|千米|公斤|市斤|斤|千克|亿元|万元|厘米|(?<=[一二两三四五每])部分';
/** Only right behind a numeral in digits or behind 每: 一对一, 一组, 一门 are words. */
const FURTHER =
  '(?<=[\\d每]|每[有少缺现]一)(?:分贝|摄氏度|千瓦|兆瓦|毫米|微米|毫升|毫克|微克|立方|海里|箱|桶|袋|盒|瓶|支(?![出付持部])|枚|颗|粒|棵|片(?!区)|块|幢|栋|间(?!隔)|艘|堂|轮(?!候)|趟|组(?!织|长)|封(?!顶)|首|幅|卷|页|节(?![约能日点目假])|本(?![项指月年级单局人部系身来科])|倍|d[Bb]|mg/[Lm]3?|[μu]?g/m3|[kKM]?[Ww][Hh]?|MPa|℃|ppm|km|kg)';
const SINGLE = [
  '元(?!旦)',
  '次(?![序要日]|数(?![据字]))',
  '项(?!目(?!标))',
  '处(?![理置罚分])',
  '个',
  '件(?!数)',
  '篇(?!幅)',
  '条(?![件款])',
  '人(?![员数大均民为才])',
  '户(?![籍外数])',
  '场(?![所地])',
  '期(?![间限末])',
  '亩',
  '吨',
  '份(?!额)',
  '起(?![来草])',
  '例(?![如会])',
  '名(?![称单录])',
  '位(?!置)',
  '家(?![庭长])',
  '批(?![评示复准])',
  '宗',
  '台(?!账)',
  '部(?![门分署])',
  '套',
  '辆',
  '座',
  '类(?!别)',
  '笔',
  '幅(?!度)',
  '张',
  '册',
  '档',
  '米',
  '头',
  '株',
  '级',
  '样(?![本品式板貌子机章])',
  '种(?![植子类业养])',
].join('|');
const POINTS = '分(?![管钟值数类别析项工局配解期档段制之])';
const MEASURE = new RegExp(`${PERCENT}|${TIME}|${COMPOUND}|${FURTHER}|${SINGLE}|${POINTS}`, 'y');

/** Parts of words that only look like a numeral with a measure. */
const WORDS =
  /一次性|一分为|(?<=第)[一二三四五六七八九十](?:档次?|等次|等级|层次|梯队)|一级|二级|三级|四级|五级|两级|各级|(?<![每缺少漏差有现])(?:一样|一部分|一种)|(?<![每缺少漏差有现])[一二三四五](?:类|档(?!次)|星)/y;

/** What is counted in money, as far as a text names it. */
const MONEY =
  /[万亿]元|资金|投资|财政|收入|税|产值|营业额|销售额|交易额|成交额|贸易额|融资|贷款|金额|经费|预算|利润|成本|存款|补助|债/;

/** One measure at a place: its name in one spelling, and the place behind it. */
export function readMeasure(
  text: string,
  at: number,
): { readonly name: string; readonly end: number; readonly inPoints: boolean } | undefined {
  const found = matchAt(MEASURE, text, at)?.[0];
  if (found === undefined) return undefined;
  return { name: spelling(found), end: at + found.length, inPoints: /百分点|个点/.test(found) };
}

/** 95%, 6次, 十天, 百分之五, 60; Chinese numerals only before a measure. */
export function readQuantity(text: string, at: number): Quantity | undefined {
  if (matchAt(WORDS, text, at) !== null) return undefined;
  const number = readNumber(text, at);
  if (number === undefined) return undefined;
  const { value, end, chinese } = number;
  if (number.measure !== undefined) return { value, measure: number.measure, at, end };
  const measure = readMeasure(text, end);
  if (measure !== undefined)
    return {
      value,
      measure: measure.name,
      at,
      end: measure.end,
      ...(measure.inPoints && { inPoints: true }),
    };
  // 争取资金2000万: of money the 元 is often left out.
  if (number.large !== undefined && MONEY.test(text))
    return { value: number.large.value, measure: `${number.large.by}元`, at, end };
  if (chinese) return undefined;
  const word = repeatedMeasure(text, end);
  return word === undefined ? { value, at, end } : { value, measure: word, at, end: end + word.length };
}

/** A quantity of points: 5分, 0.5分, 两分. */
export function readPointsQuantity(text: string, at: number): Quantity | undefined {
  const quantity = readQuantity(text, at);
  return quantity?.measure === '分' ? quantity : undefined;
}

export const isTime = (measure: string | undefined): boolean =>
  measure !== undefined && /^(天|日|工作日|自然日|小时|分钟|秒|月|季度|星期|周|年)$/.test(measure);

export const isPlace = (measure: string | undefined): boolean =>
  measure !== undefined && /^(名|位|名次|位次)$/.test(measure);

const COUNTED =
  /^(?:天|日|工作日|自然日|(?:人|家|批|场|户|车|班|件|名|位|档)次|[次个件人家户项处篇条场期份起例名位批宗台部套辆座类笔张册卷幢栋艘堂趟封首档头株级样种])$/;

/** Cases, people, days: there is no half of one. Whatever else is measured can be a part of a step. */
export const isCounted = (measure: string | undefined): boolean =>
  measure !== undefined && COUNTED.test(measure);

export const isPercent = (measure: string | undefined): boolean => measure === '%';

/** One spelling a measure, as it stands in a rule. */
function spelling(measure: string): string {
  if (/百分点|个点/.test(measure)) return '%';
  if (/千分点/.test(measure)) return '‰';
  return measure.replace('、', '').replace(/^个(?=.)|(?<=^秒)钟$|^市(?=斤$)/g, '');
}
