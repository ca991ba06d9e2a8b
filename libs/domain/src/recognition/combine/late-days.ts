import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { multiplyPoints, pointsOf } from '../../scoring/points.js';
import type { Quantity } from '../measures.js';
import { Unclear } from '../unclear.js';
import type { Reading } from './context.js';

/** A stretch of time in days: a month is 30 of them, which is named. */
export function daysOf(reading: Reading, { value, measure, at }: Quantity): number {
  const by =
    measure === '周' || measure === '星期'
      ? 7
      : measure === '月'
        ? 30
        : measure === '季度'
          ? 90
          : measure === '年'
            ? 365
            : 1;
  if (by >= 30) reading.assume('month-days', { days: String(by) });
  if (measure === '工作日') reading.assume('working-days');
  const days = Number(formatPoints(multiplyPoints(parsePoints(value), pointsOf(by))));
  if (!Number.isSafeInteger(days) || days < 0) throw new Unclear('unrelated', at);
  return days;
}
