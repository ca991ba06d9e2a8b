import { chineseNumber } from './numbers.js';
import type { Outline, When } from './outline.js';
import { Unclear } from './unclear.js';

const YEARLY: Readonly<Record<string, number>> = {
  半年: 2,
  季: 4,
  季度: 4,
  两月: 6,
  双月: 6,
  月: 12,
  月度: 12,
  周: 52,
  旬: 36,
};
const COUNT = '(\\d+|[一二两三四五六七八九十]+)';
const UNIT = '(次|篇|条|期|场|件|份|个|项|家|户|人)';
const PERIOD = /每个?(半年|季度|季|两个?月|双月|月度|月|周|旬)/;
const IN_PERIOD = new RegExp(`${PERIOD.source}[^,;。\\d得扣加]{0,12}?${COUNT}${UNIT}`);
const IN_YEAR = new RegExp(`(?:全年|年度|每年|年内|一年|全年度)[^;。\\d得扣加]{0,14}?${COUNT}${UNIT}`);

interface Told {
  readonly from: number;
  readonly to: number;
}

/**
 * 每季度开展1次，全年4次: one number told twice, of which that of the year stays. 每月至少1次，全年不少于10次 are two numbers for one thing
 * and are refused. `text`: as the outline was read from.
 */
export function withoutPeriods(text: string, outline: Outline): Outline {
  const [part, whole] = [IN_PERIOD.exec(text), IN_YEAR.exec(text)];
  if (part === null || whole === null || part[3] !== whole[2]) return outline;
  const count = (written = ''): number => Number(/^\d/.test(written) ? written : chineseNumber(written));
  const times = YEARLY[(part[1] ?? '').replace('个', '')] ?? 1;
  if (count(part[2]) * times !== count(whole[1]))
    throw new Unclear('contradictory', Math.max(part.index, whole.index), { words: whole[0] });
  const told = { from: part.index, to: part.index + part[0].length };
  return {
    ...outline,
    statements: outline.statements.map((one) => ({ ...one, when: yearOf(one.when, told) })),
  };
}

/** The condition without the number of the period. */
function yearOf(when: When, { from, to }: Told): When {
  const isOther = ({ end }: { readonly end: number }): boolean => end <= from || end > to;
  const ranges = when.ranges.filter(isOther);
  const bares = when.bares.filter(isOther);
  // It stands alone: what is said of the year is said elsewhere.
  if (
    ranges.length + bares.length === 0 ||
    ranges.length + bares.length === when.ranges.length + when.bares.length
  )
    return when;
  const words = when.words.map((one) =>
    from <= one.at && one.at < to ? { ...one, text: one.text.replace(PERIOD, '') } : one,
  );
  return { ...when, ranges, bares, words: words.filter((one) => one.text !== '') };
}
