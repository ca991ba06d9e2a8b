import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { comparePoints, dividePoints, multiplyPoints } from '../scoring/points.js';
import type { Decimal } from '../scoring/rules/index.js';

const SCALES: Readonly<Record<string, string>> = { '': '1', 万: '10000', 亿: '100000000' };

/** Stretches of time that hold a whole number of smaller ones. A month has no fixed number of days. */
const TIMES: Readonly<Record<string, { readonly base: string; readonly by: string }>> = {
  分钟: { base: '分钟', by: '1' },
  小时: { base: '分钟', by: '60' },
  月: { base: '月', by: '1' },
  季度: { base: '月', by: '3' },
  年: { base: '月', by: '12' },
  天: { base: '天', by: '1' },
  日: { base: '天', by: '1' },
  周: { base: '天', by: '7' },
  星期: { base: '天', by: '7' },
};

/** 万元 is 元 by ten thousand, 万亩 is 亩 by ten thousand, 小时 is 分钟 by sixty. */
function scaled(measure: string | undefined): { readonly base: string; readonly by: string } | undefined {
  const time = TIMES[measure ?? ''];
  if (time !== undefined) return time;
  const found = /^(万|亿|)(.+)$/.exec(measure ?? '');
  return found === null ? undefined : { base: found[2] ?? '', by: SCALES[found[1] ?? ''] ?? '1' };
}

export const isMoney = (measure: string | undefined): measure is string => scaled(measure)?.base === '元';

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
