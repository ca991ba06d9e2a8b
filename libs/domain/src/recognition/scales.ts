import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { comparePoints, dividePoints, multiplyPoints } from '../scoring/points.js';
import type { Decimal } from '../scoring/rules/index.js';

const SCALES: Readonly<Record<string, string>> = { '': '1', 万: '10000', 亿: '100000000' };

interface Scaled {
  readonly base: string;
  readonly by: string;
}

/** Measures of one thing, each as a whole number of the smallest. A month has no fixed number of days, a day none of hours. */
const FAMILIES: readonly Readonly<Record<string, string>>[] = [
  { 秒: '1', 分钟: '60', 小时: '3600' },
  { 月: '1', 季度: '3', 年: '12' },
  { 天: '1', 日: '1', 周: '7', 星期: '7' },
  {
    微米: '1',
    毫米: '1000',
    厘米: '10000',
    米: '1000000',
    公里: '1000000000',
    千米: '1000000000',
    km: '1000000000',
  },
  { 毫克: '1', 克: '1000', 斤: '500000', 公斤: '1000000', 千克: '1000000', kg: '1000000', 吨: '1000000000' },
  { 平方米: '3', 亩: '2000', 公顷: '30000', 平方公里: '3000000' },
  { '‰': '1', '%': '10' },
];

const KNOWN: ReadonlyMap<string, Scaled> = new Map(
  FAMILIES.flatMap((family) =>
    Object.entries(family).map(([name, by]) => [name, { base: Object.keys(family)[0] ?? name, by }] as const),
  ),
);

/** 万元 is 元 by ten thousand, 万亩 is 亩 by ten thousand, 小时 is 分钟 by sixty. */
function scaled(measure: string | undefined): Scaled | undefined {
  const known = KNOWN.get(measure ?? '');
  if (known !== undefined) return known;
  const found = /^(万|亿|)(.+)$/.exec(measure ?? '');
  if (found === null) return undefined;
  const [, many = '', one = ''] = found;
  const { base, by } = KNOWN.get(one) ?? { base: one, by: '1' };
  return { base, by: formatPoints(multiplyPoints(parsePoints(by), parsePoints(SCALES[many] ?? '1'))) };
}

/** Measures that differ by their scale only: 元 and 万元, 亩 and 万亩, 分钟 and 小时. */
export function inOneScale(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [scaled(one), scaled(other)];
  return a !== undefined && b !== undefined && a.base === b.base;
}

/** 1000元 in 万元 is 0.1; what differs by more than its scale stays. */
export function inScaleOf(value: Decimal, from: string | undefined, to: string | undefined): Decimal {
  const [one, other] = [scaled(from), scaled(to)];
  if (one === undefined || other === undefined || one.base !== other.base || one.by === other.by)
    return value;
  return formatPoints(
    dividePoints(multiplyPoints(parsePoints(value), parsePoints(one.by)), parsePoints(other.by)),
  );
}

/** The smaller of two scales of one measure, so that no value needs decimals. */
export const smallerScale = (one: string, other: string): string =>
  comparePoints(parsePoints(scaled(one)?.by ?? '1'), parsePoints(scaled(other)?.by ?? '1')) < 0 ? one : other;

/** Whether a value of one scale is a decimal in the other: 100米 is 0.1千米, 5秒 is no decimal of 分钟. */
export const isExactIn = (value: Decimal, from: string | undefined, to: string | undefined): boolean =>
  comparePoints(parsePoints(inScaleOf(inScaleOf(value, from, to), to, from)), parsePoints(value)) === 0;

/** All measures that a number may be told in instead: 元, 万元, 亿元; 亩, 公顷. */
export function scalesOf(measure: string): readonly string[] {
  const base = scaled(measure)?.base;
  const family = FAMILIES.find((one) => base !== undefined && base in one);
  if (family !== undefined) return [measure, ...Object.keys(family)];
  return base === undefined ? [measure] : ['', '万', '亿'].map((many) => `${many}${base}`);
}
