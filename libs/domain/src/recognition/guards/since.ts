import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import type { Told } from './told.js';

/** 12月21日至31日: only bands of days hold where a stretch of days begins. */
export function refuseLostSince({ statements }: Outline, { kind, all }: Told): void {
  const date = statements.find(({ when }) => when.date?.since !== undefined)?.when.date;
  if (date === undefined || (kind === 'banded' && all.includes('"days-behind"'))) return;
  throw new Unclear('leftover', date.at, { words: date.text });
}
