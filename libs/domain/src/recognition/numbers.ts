import { formatPoints, isDecimal, parsePoints } from '../scoring/points-text.js';
import { multiplyPoints, dividePoints, pointsOf } from '../scoring/points.js';
import type { Decimal } from '../scoring/rules/index.js';

/** A number read at a place, with the place behind it. */
export interface NumberRead {
  readonly value: Decimal;
  readonly end: number;
  /** Written in Chinese numerals, which are also parts of words: 一般, 统一. */
  readonly chinese: boolean;
  /** 百分之五 says its measure itself. */
  readonly measure?: '%' | '‰';
  /** 2000万 without a measure behind it: the number before the word, and the word. */
  readonly large?: { readonly value: Decimal; readonly by: '万' | '亿' };
}

const ARABIC = /\d+(?:\.\d+)?/y;
const CHINESE = /[零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?|半/y;
const PARTS =
  /(百|千|[二三四五六七八九十]+)分之([零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?|\d+(?:\.\d+)?)/y;
/** 九成以上 is 90 %, 八成五以上 85 %. */
const TENTHS =
  /([一二三四五六七八九1-9])成([一二三四五六七八九半])?(?=以|及|的|得|扣|加|不[得扣计]|,|\(|~|至)/y;
/** 3万亩 and 5亿元 keep their measure; 2万人 are so many people. */
const LARGE = /[万亿](?!元|亩|吨|平方米|立方米|千瓦|公里|公顷)/y;
const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 12, 0.5, 十五, 零点五, 半, 百分之九十五, 2万. */
export function readNumber(text: string, at: number): NumberRead | undefined {
  return readParts(text, at) ?? readPlain(text, at);
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readPlain(text: string, at: number): NumberRead | undefined {
  const found = matchAt(ARABIC, text, at) ?? matchAt(CHINESE, text, at);
  if (found === null) return undefined;
  const chinese = !/^\d/.test(found[0]);
  const value = chinese ? chineseNumber(found[0]) : tidy(found[0]);
  if (value === undefined) return undefined;
  const end = at + found[0].length;
  const large = matchAt(LARGE, text, end);
  if (large === null) return { value, end, chinese };
  const by = large[0] === '万' ? '万' : '亿';
  const times = pointsOf(by === '万' ? 10_000 : 100_000_000);
  const many = tidy(formatPoints(multiplyPoints(parsePoints(value), times)));
  return many === undefined ? undefined : { value: many, end: end + 1, chinese, large: { value, by } };
}

/** Only what a percentage or permillage can hold exactly: 四分之三 is 75 %, 三分之一 is refused. */
function readParts(text: string, at: number): NumberRead | undefined {
  const tenths = matchAt(TENTHS, text, at);
  if (tenths !== null) {
    const value = chineseNumber(tenths[1] ?? '') ?? tenths[1];
    return value === undefined
      ? undefined
      : { value: `${value}${onesOf(tenths[2])}`, end: at + tenths[0].length, chinese: false, measure: '%' };
  }
  const found = matchAt(PARTS, text, at);
  const [whole, of = '', many = ''] = found ?? [];
  if (whole === undefined) return undefined;
  const value = /^\d/.test(many) ? tidy(many) : chineseNumber(many);
  if (value === undefined) return undefined;
  const end = at + whole.length;
  if (of === '百' || of === '千') return { value, end, chinese: false, measure: of === '百' ? '%' : '‰' };
  const parts = chineseNumber(of);
  if (parts === undefined) return undefined;
  const percent = dividePoints(multiplyPoints(parsePoints(value), pointsOf(100)), parsePoints(parts));
  const exact = formatPoints(percent);
  if (exact.includes('.') && exact.split('.')[1]?.length === 10) return undefined;
  return { value: exact, end, chinese: false, measure: '%' };
}

/** 八成五, 九成半. */
const onesOf = (sign: string | undefined): string =>
  sign === undefined ? '0' : sign === '半' ? '5' : String(DIGITS.indexOf(sign));

/** Undefined when the signs are no number: 一百 and 十五 are, 一二 is not. */
export function chineseNumber(numerals: string): Decimal | undefined {
  if (numerals === '半') return '0.5';
  const [whole = '', fraction] = numerals.replace(/〇/g, '零').replace(/两/g, '二').split('点');
  let total = 0;
  let digit: number | undefined;
  for (const sign of whole) {
    const unit = UNITS[sign];
    if (unit === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS.indexOf(sign);
    } else {
      total += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  total += digit ?? 0;
  const decimals =
    fraction === undefined ? '' : `.${[...fraction].map((sign) => DIGITS.indexOf(sign)).join('')}`;
  return tidy(`${total}${decimals}`);
}

/** Without leading and trailing zeros; undefined when it is longer than a decimal may be. */
function tidy(digits: string): Decimal | undefined {
  return isDecimal(digits) ? formatPoints(parsePoints(digits)) : undefined;
}
