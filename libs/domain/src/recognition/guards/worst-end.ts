import { isPercent } from '../measures.js';
import { isMore, same } from '../combine/decimals.js';
import type { Outline } from '../outline.js';
import type { Understood } from '../recognition.js';
import type { Band, Decimal } from '../../scoring/rules/index.js';
import { Unclear } from '../unclear.js';

/**
 * 逾期1-3天扣1分，4-6天扣2分: who is late by seven would lose nothing again. Where nothing but the assumption says what the rest
 * earns, the worst stretch has no end.
 */
export function refuseOpenWorst({ statements }: Outline, { rule, assumptions }: Understood): void {
  if (rule.type !== 'banded' || !assumptions.some(({ code }) => code === 'otherwise-full')) return;
  const { bands, measure, otherwise = '0' } = rule;
  if (bands.some(({ and }) => and !== undefined)) return;
  const sorted = bands.toSorted((a, b) => (isMore(startOf(a), startOf(b)) ? 1 : -1));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return;
  const worst = sorted.reduce((least, { points }) => (isMore(least, points) ? points : least), otherwise);
  const openBelow = low.from === undefined || same(low.from, '0');
  const openAbove = high.to === undefined || (isPercent(measure) && !isMore('100', high.to));
  const ends = (openBelow && same(low.points, worst)) || (openAbove && same(high.points, worst));
  if (ends || same(worst, otherwise)) return;
  const turned = low.from === undefined || high.to === undefined;
  throw new Unclear(turned ? 'contradictory' : 'worst-open', statements.at(-1)?.when.at ?? 0);
}

const startOf = ({ from = '-1' }: Band): Decimal => from;
