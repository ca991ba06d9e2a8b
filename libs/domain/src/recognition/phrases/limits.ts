import { matchAt } from '../numbers.js';
import { after } from './one-sided.js';
import { readPointsQuantity, readQuantity, type Quantity } from '../measures.js';
import type { PhraseBody, Reader } from '../phrase.js';

const ITEM = '(?:该|本|此)?(?:项|指标)?(?:指标)?(?:全部)?(?:分值|分数|得分|总分|满分|分)?';
const UNTIL_EMPTY = new RegExp(
  [
    `(?:直至|直到|至|以|到)?(?:将)?${ITEM}(?:扣完|扣光|扣尽|扣至0分?|扣到0分?|扣至零分?|扣到零分?|扣为0分?|减至0分?|减完)${ITEM}(?:为止|即止|为限|止)`,
    `(?:直至|直到|至)${ITEM}(?:扣完|扣光|扣尽|扣至0分?|扣到0分?|扣至零分?)${ITEM}`,
    `最多(?:扣完|扣光)${ITEM}(?:为止)?`,
    '(?:直至|直到)(?:0|零)分(?:为止)?',
    '(?:但)?不(?:得|再)?倒扣(?:分)?',
    '(?:但)?不(?:计|得|出现|记|产生)?负分',
    '最低(?:得分)?(?:得|为|计|至|到)?(?:0|零)分(?:为止)?',
    '扣完为[址只]',
    '扣至0分?|扣到0分?',
  ].join('|'),
  'y',
);
const CAP_WORDS =
  '(?:累计|合计|总计|总共|共计|本项|该项|此项|最多|最高|至多|最大|总分|总(?=加分|扣分|得分)|每年|全年|年度|但|且|以)*';
/** 以上合计, 上述各项累计: of everything before it. */
const ALL_BEFORE =
  '(?:(?<=^|[,;。])(?:以上|上述)(?:[各几两三四五六七八九十]?(?:项|类|种|款|条))?(?:情形|情况|行为|问题|扣分)?(?=累计|合计|总|共|最|扣))?';
const CAP = new RegExp(
  `${ALL_BEFORE}(?:${[
    `${CAP_WORDS}(?<taken1>扣分|扣减|减分|扣除|扣)(?:分值|总分|总额|总计|累计|合计|最多|最高)*(?:的)?(?:不超过|不得超过|不多于|不高于|上限为?|最多为?|最高为?|以|封顶为?|至)`,
    `(?:最多|最高|至多|累计最多|最多累计|累计最高|合计最多)(?:可以|可|累计|共)*(?<taken2>扣减|扣除|扣|减)(?:至|到)?${'(?:分)?'}`,
    `${CAP_WORDS}(?<earned1>加分|得分|奖励分|奖励|加)(?:分值|总分|总额|累计|合计|最多|最高)*(?:的)?(?:不超过|不得超过|不多于|不高于|上限为?|最多为?|最高为?|封顶为?|以)`,
    `(?:直至|直到|至)?(?<all>(?:加|得|计|累加)[至到])(?=[^,;。]{1,8}(?:为止|止))`,
    `(?:直至|直到|至)?(?:(?<taken3>扣满|扣足|扣够|扣完|扣(?=\\d+(?:\\.\\d+)?分为止))|(?<earned3>加满|得满|计满))(?=[^,;。]{1,8}(?:为止|止|封顶))`,
    `(?:最多|最高|至多|累计最多|最多累计|累计最高|合计最多|最高累计)(?:可以|可|累计|共)*(?<earned2>加|得|计|奖励|奖)(?:至|到)?(?:分)?`,
    `(?:累计|合计|总计|最多|最高|至多|总分|总共|但|且|本项|该项|此项)*(?:不超过|不得超过|不超出|封顶为?|上限为?|限)`,
    '(?:累计|合计)?(?:最多|最高|至多)(?:分)?(?:为|是|到|至)?',
    '以',
  ].join('|')})`,
  'y',
);
const CAP_END = /(?:为止|为限|封顶|为上限|上限|为封顶)/y;
const BACK_CAP = /(?:封顶|为限|为上限)/y;
const FULL_CAP =
  /(?:以满分为限|(?:累计|合计|最高|总分|得分|最多|加分)*(?:不超过|不得超过|不超出|不高于|到)(?:该项|本项|此项|本指标|该指标|此指标|指标|标准|权重|总)*(?:满分|分值|总分|权重)(?:值|分值)?(?:为止|为限)?|超(?:过|出)满分(?:的|部分|的部分)?,?(?:按|按照|以)满分(?:计算|计)(?:得分|分)?|(?:加|得|计|加满|得满)(?:至|到|完)?(?:本项|该项)?(?:满分|分值)?为止|加满为止|(?:最高|最多)得?满分|得满为止|满分为止|满分封顶|[^,;。\d]{0,14}(?:超过|超出|高于|大于)100%(?:以上)?(?:的|部分|时|,)*(?:均|一律|只)?(?:按(?:照)?|以)100%(?:计算|计分|计)?(?:得分)?|最高(?:按|以)100%(?:计算|计分|计)?|超(?:出|过|额)(?:完成)?(?:的)?(?:部分)?(?:的)?(?:均|一律|,)*不(?:再|另|予|另行|重复)?(?:加分|计分|得分))/y;
const FLOOR =
  /(?:(?:但)?(?:最低|最少|至少|保底)(?:得分|得|计|为|不低于|保留|扣至|减至)*|(?:直至|直到|至)?(?:扣减|递减|扣|减)(?:至|到))(?=[\d一二两三四五六七八九十])/y;
const WEIGHT =
  /(?:本项|该项|此项|本指标|该指标|指标|共|总|基准|标准)*(?:满分|分值|总分|权重|标准分|权重分|分数)(?:值|分值)?(?:为|是|:)?|(?:本项|该项|本指标|该指标)(?:共|计|共计)?|(?<=^|[,;。(])共计?/y;
const BASE =
  /(?:得|计|给|设|定|以)?(?:基础|基本|基准|起始|初始|起评|起点|底)(?:得分|分值|分数|分)(?:为|是|得|:|计|定为|设为|\()*/y;
/** 以80分为基础, 在80分的基础上: the base stands before its word. */
const BASE_BEHIND =
  /(?:为|作为?)(?:基础|基本|基准|起始|初始|起评|起点|底)(?:分值|分数|分)?|(?:的)?(?:基础|基数)上|起评|(?:开始)?起算/y;
const BASE_FULL = /以?满分为(?:基础|基数|基准)|从满分(?:中)?开始|在满分(?:的)?基础上|以满分(?:起|计)/y;

const untilEmpty: Reader = (text, at) => {
  const found = matchAt(UNTIL_EMPTY, text, at);
  return found === null ? undefined : { body: { kind: 'until-empty' }, end: at + found[0].length };
};

/** 最高不超过5分, 最多扣3分, 5分封顶. */
const cap: Reader = (text, at) => {
  const all = matchAt(FULL_CAP, text, at);
  if (all !== null) return { body: { kind: 'cap', points: 'weight' }, end: at + all[0].length };
  const own = readPointsQuantity(text, after(/(?:总分|满分|得分|加分|分值)?/y, text, at) ?? at);
  const behind = own === undefined ? null : matchAt(BACK_CAP, text, own.end);
  if (own !== undefined && behind !== null)
    return { body: { kind: 'cap', points: own.value }, end: own.end + behind[0].length };
  const found = matchAt(CAP, text, at);
  if (found === null) return undefined;
  const points = readPointsQuantity(text, at + found[0].length);
  if (points === undefined) return undefined;
  const close = matchAt(CAP_END, text, points.end);
  if (/^(?:以|限)$/.test(found[0]) && close === null) return undefined;
  const { taken1, taken2, taken3, earned1, earned2, earned3, all: sum } = found.groups ?? {};
  const taken = (taken1 ?? taken2 ?? taken3) !== undefined;
  const gain = earned1 ?? earned2 ?? earned3 ?? sum;
  const earned = gain !== undefined;
  return {
    body: {
      kind: 'cap',
      points: points.value,
      ...(taken && { of: 'taken' as const }),
      ...(earned && { of: 'earned' as const }),
      // 加到10分为止 is what is reached, base included.
      ...(earned && sum === undefined && /[加奖]/.test(gain) && { added: true }),
    },
    end: points.end + (close?.[0].length ?? 0),
  };
};

const before =
  (pattern: RegExp, body: (points: string) => PhraseBody): Reader =>
  (text, at) => {
    const found = matchAt(pattern, text, at);
    const points = found === null ? undefined : readPointsQuantity(text, at + found[0].length);
    return points === undefined ? undefined : { body: body(points.value), end: points.end };
  };

/** 满分10分; 本项计0分 is no weight. */
const weight: Reader = (text, at) => {
  const found = before(WEIGHT, (points) => ({ kind: 'weight', points }))(text, at);
  return found?.body.kind === 'weight' && /^[0.]+$/.test(found.body.points) ? undefined : found;
};

/** 最低得3分, 扣至3分为止. */
const floor: Reader = (text, at) => {
  const own = readPointsQuantity(text, at);
  const kept = own === undefined ? null : matchAt(/保底|打底|为底线/y, text, own.end);
  if (own !== undefined && kept !== null)
    return { body: { kind: 'floor', points: own.value }, end: own.end + kept[0].length };
  const found = before(FLOOR, (points) => ({ kind: 'floor', points }))(text, at);
  if (found === undefined) return undefined;
  const close = matchAt(/为止|止/y, text, found.end);
  const downTo = /^(?:直至|直到|至)?(?:扣减|递减|扣|减)(至|到)/.exec(text.slice(at, at + 8))?.[1];
  return {
    body: { ...found.body, ...(downTo !== undefined && { downTo }) },
    end: found.end + (close?.[0].length ?? 0),
  };
};

/** 基础分80分, 基础分（80分）, 以80分为基础. */
const base: Reader = (text, at) => {
  const found = matchAt(BASE, text, at);
  if (found !== null) {
    const points = readPointsQuantity(text, at + found[0].length);
    if (points === undefined) return undefined;
    const closed = found[0].endsWith('(') && text.charAt(points.end) === ')';
    if (found[0].includes('(') && !closed) return undefined;
    return { body: { kind: 'base', points: points.value }, end: points.end + (closed ? 1 : 0) };
  }
  const led = matchAt(/以|在|从|按|(?<=^|[,;。:])(?=\d+(?:\.\d+)?分(?:的)?基[础数]上)/y, text, at);
  const points = led === null ? undefined : readPointsQuantity(text, at + led[0].length);
  const behind = points === undefined ? null : matchAt(BASE_BEHIND, text, points.end);
  if (points === undefined || behind === null) return undefined;
  return { body: { kind: 'base', points: points.value }, end: points.end + behind[0].length };
};

const baseFull: Reader = (text, at) => {
  const found = matchAt(BASE_FULL, text, at);
  return found === null ? undefined : { body: { kind: 'base' }, end: at + found[0].length };
};

const SHORT = /(?:不足|不满|不到|未满|未达到|未达)(?:的)?/y;
const WHOLE = /(?:整数|整|一个单位|单位)?(?:数)?(?:的)?(?:部分)?(?:,)?(?:也)?(?:均)?/y;
const AS_ONE = /(?:按照|按|以|视为|视同|算作|计为|作)(?:为)?/y;
const AS_ONE_END = /(?:计算|计扣|计|算|扣分|扣|对待|处理)?(?:分)?/y;
const AS_NONE = /(?:不计算|不计|不扣分|不扣|不予计算|不予扣分|忽略不计|忽略|舍去|不算|不加分|不得分)/y;
const AS_PART = /(?:按(?:照)?(?:实际)?(?:同)?比例)(?:折算|计算|扣分|扣减|扣除|计扣|计分|得分|计|扣)?/y;

/** 每低1个百分点扣1分（按比例折算）: behind the price of a step, of the step itself. */
const PRO_RATA =
  /(?<=每[^,;。:]*[扣减加得]\d+(?:\.\d+)?分[,(])(?:不足(?:的)?(?:部分)?,?)?按(?:照)?(?:实际)?(?:同)?比例(?:进行)?(?:折算|扣分|扣减|计扣|计算|计分)(?=[),;。]|$)/y;
const proRata: Reader = (text, at) => {
  const found = matchAt(PRO_RATA, text, at);
  return found === null
    ? undefined
    : { body: { kind: 'partial', steps: 'pro-rata' }, end: at + found[0].length };
};

const LONGEST_STEP = 18;

/**
 * 不足5个百分点 behind 每低5个百分点, 不足3次 before 3次扣1分: what is not a whole step of the text is a value, as in
 * 不足12亿元的按比例得分.
 */
function isStep(text: string, at: number, unit: Quantity): boolean {
  if (text.includes(`${text.slice(unit.at, unit.end)}扣`)) return true;
  for (const { index } of text.slice(0, at).matchAll(/每/g))
    for (let from = index + 1; from <= index + LONGEST_STEP && from < at; from += 1) {
      if (/[,;。]/.test(text.charAt(from))) break;
      const quantity = readQuantity(text, from);
      if (quantity !== undefined) {
        if (quantity.value === unit.value) return true;
        break;
      }
    }
  return false;
}

/** 不足1个百分点按1个百分点计. */
const partial: Reader = (text, at) => {
  const short = matchAt(SHORT, text, at);
  if (short === null) return undefined;
  const unit = readQuantity(text, at + short[0].length);
  const own = unit?.end ?? at + short[0].length;
  const whole = matchAt(WHOLE, text, own)?.[0] ?? '';
  if (unit === undefined && whole === '') return undefined;
  const next = own + whole.length;
  const stepped = unit === undefined || isStep(text, at, unit);
  if (!stepped && unit.value !== '1') return undefined;
  const none = matchAt(AS_NONE, text, next);
  // 不足80%不得分 is a band, 不足1次的不得分 a begun step.
  if (none !== null && /得分/.test(none[0]) && unit !== undefined && unit.value !== '1') return undefined;
  if (none !== null) return { body: { kind: 'partial', steps: 'completed' }, end: next + none[0].length };
  const part = matchAt(AS_PART, text, next);
  if (part !== null && !stepped && !part[0].includes('扣')) return undefined;
  if (part !== null) return { body: { kind: 'partial', steps: 'pro-rata' }, end: next + part[0].length };
  const as = matchAt(AS_ONE, text, next);
  if (as === null) return undefined;
  const one = readQuantity(text, next + as[0].length);
  if (one === undefined) return undefined;
  if (unit !== undefined && unit.value !== one.value) return undefined;
  return {
    body: { kind: 'partial', steps: 'begun' },
    end: one.end + (matchAt(AS_ONE_END, text, one.end)?.[0].length ?? 0),
  };
};

/** What holds a score within ends, and what it is worth: 扣完为止, 最高5分, 最低2分, 满分10分, 基础分60分. */
export const limits: readonly Reader[] = [untilEmpty, floor, cap, weight, base, baseFull, partial, proRata];
