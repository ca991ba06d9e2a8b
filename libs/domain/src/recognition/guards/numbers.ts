import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { multiplyPoints } from '../../scoring/points.js';
import { inScaleOf, scalesOf } from '../scales.js';
import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import { isMore, same } from '../combine/decimals.js';
import { isFullOf, type Told } from './told.js';

const OTHER_TIMES = /月|周|季|年|时|分钟|秒/;
const NUMBER = /\d+(?:\.\d+)?/g;
const PERIOD = /每个?(?:月|季|周|旬|半年)/;

/** 6月30日前完成80%得5分: a number that a condition names must be found in the rule or beside it. */
export function refuseLostNumbers({ statements }: Outline, { all, kind, given, weight }: Told): void {
  const kept = [...`${all} ${given.target ?? ''}`.matchAll(NUMBER)].map(([digits]) => digits);
  const isKept = (value: string, measure?: string): boolean => {
    const size = value.replace(/^-/, '');
    // 1亿元 beside 5000万元 is 10000万元.
    const scaled =
      measure === undefined ? [size] : scalesOf(measure).map((scale) => inScaleOf(size, measure, scale));
    return kept.some((one) => scaled.some((own) => same(one, own)) || isNext(one, size));
  };
  for (const { when, effect } of statements) {
    // 累计逾期3次以上不得分 has no place beside days.
    const named = when.words.find(({ text }) => /\d/.test(text));
    if (kind === 'lateness' && effect.kind === 'zero' && named !== undefined && !all.includes(named.text))
      throw new Unclear('unrelated', named.at);
    for (const range of when.ranges) {
      // 每条得0.5分，采用10条以上得满分: held against the steps where gains are read.
      if (kind === 'accumulate' && isFullOf(effect, weight)) continue;
      if (range.ofTarget === true || range.distance !== undefined) continue;
      if (isOtherTime(range.measure)) {
        // 超过3个月未办结的不得分: worked out into days, or as it stands; never neither.
        const ends = [range.lower, range.upper].filter((end) => end !== undefined);
        if (!ends.every(({ value }) => timesOf(value).some((one) => isKept(one))))
          throw new Unclear('unrelated', range.at);
        continue;
      }
      // A share of the target beside the text is worked out.
      if (given.target !== undefined && range.measure === '%') continue;
      // 每月不少于3篇 beside 36篇 of the year.
      if (given.target !== undefined && PERIOD.test(when.said)) continue;
      const lost = [range.lower, range.upper].find(
        (end) => end !== undefined && !isKept(end.value, range.measure),
      );
      if (lost !== undefined) throw new Unclear('unrelated', range.at);
    }
    // 25部均正常得满分, 完成10篇得满分: what is full where single ones are counted says nothing new.
    const full = kind === 'deduct-per-occurrence' && isFullOf(effect, weight);
    if (kind === 'ledger' || kind === 'accumulate' || full) continue;
    for (const { quantity, at } of when.bares)
      if (
        quantity.value !== '1' &&
        quantity.measure !== '类' &&
        !isOtherTime(quantity.measure) &&
        !(given.target !== undefined && quantity.measure === '%') &&
        !isKept(quantity.value, quantity.measure)
      )
        throw new Unclear('unrelated', at);
  }
}

/** 3个月 is 90 days, 2周 14, 半年 6 months. */
const timesOf = (value: string): readonly string[] =>
  ['1', '7', '12', '24', '30', '60', '90', '365'].map((by) =>
    formatPoints(multiplyPoints(parsePoints(value), parsePoints(by))),
  );

/** Days and months are worked out into days. */
const isOtherTime = (measure: string | undefined): boolean =>
  measure !== undefined && OTHER_TIMES.test(measure);

/** 超过5次 is from 6 on, 10天以上 behind 9. */
const isNext = (one: string, value: string): boolean =>
  /^\d{1,9}$/.test(one) &&
  /^\d{1,9}$/.test(value) &&
  Math.abs(Number(one) - Number(value)) === 1 &&
  isMore(one, '0');
