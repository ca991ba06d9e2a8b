import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import { isMore, same } from '../combine/decimals.js';
import type { Told } from './told.js';

const OTHER_TIMES = /月|周|季|年|时|分钟/;
const NUMBER = /\d+(?:\.\d+)?/g;

/** 6月30日前完成80%得5分: a number that a condition names must be found in the rule or beside it. */
export function refuseLostNumbers({ statements }: Outline, { all, kind, given, judged }: Told): void {
  // Shares of a target that stands beside the text are worked out.
  if (given.target !== undefined) return;
  const kept = [...all.matchAll(NUMBER)].map(([digits]) => digits);
  const isKept = (value: string): boolean => {
    const size = value.replace(/^-/, '');
    return kept.some((one) => same(one, size) || isNext(one, size));
  };
  for (const { when, effect } of statements) {
    // A person judges whether both the value and the words beside it hold.
    if (judged && when.judged !== undefined && when.ranges.length === 1 && when.bares.length === 0) continue;
    // 累计逾期3次以上不得分 has no place beside days.
    const named = when.words.find(({ text }) => /\d/.test(text));
    if (kind === 'lateness' && effect.kind === 'zero' && named !== undefined && !all.includes(named.text))
      throw new Unclear('unrelated', named.at);
    for (const range of when.ranges) {
      if (range.ofTarget === true || range.distance !== undefined || isOtherTime(range.measure)) continue;
      const lost = [range.lower, range.upper].find((end) => end !== undefined && !isKept(end.value));
      if (lost !== undefined) throw new Unclear('unrelated', range.at);
    }
    // 25部均正常得满分, 完成10篇得满分: what is full where single ones are counted says nothing new.
    if (
      kind === 'ledger' ||
      kind === 'accumulate' ||
      (kind === 'deduct-per-occurrence' && effect.kind === 'full')
    )
      continue;
    for (const { quantity, at } of when.bares)
      if (
        quantity.value !== '1' &&
        quantity.measure !== '类' &&
        !isOtherTime(quantity.measure) &&
        !isKept(quantity.value)
      )
        throw new Unclear('unrelated', at);
  }
}

/** Days and months are worked out into days. */
const isOtherTime = (measure: string | undefined): boolean =>
  measure !== undefined && OTHER_TIMES.test(measure);

/** 超过5次 is from 6 on, 10天以上 behind 9. */
const isNext = (one: string, value: string): boolean =>
  /^\d{1,9}$/.test(one) &&
  /^\d{1,9}$/.test(value) &&
  Math.abs(Number(one) - Number(value)) === 1 &&
  isMore(one, '0');
