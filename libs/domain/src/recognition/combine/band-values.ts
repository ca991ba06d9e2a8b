import type { Band } from '../../scoring/rules/index.js';
import { wordsOf } from '../words-of.js';
import { isMore, same } from './decimals.js';
import type { Reading } from './context.js';
import { happenedName, neverName } from './wordings.js';
import type { Draft } from './settle-bands.js';

type Drafts = Draft<Band['and']>[];

/** 逾期, 超支, 超编 and the like: what is measured is a distance from where it should be. */
export const isExcess = (words: string, taking: boolean): boolean =>
  /逾期|超期|超时|延期|延迟|迟延|推迟|推后|延后|滞后|拖延|延误|迟报|迟交|晚报|晚交|迟到|晚于|迟于|超支|超预算|超概算|超决算|超编|超标|误差|偏差|偏离/.test(
    words,
  ) ||
  (taking && /超过?(?:出)?(?:规定|计划|预算|概算|决算|标准|限额|定额|编制|时限|期限)/.test(words));

/** 逾期7日以内扣1分: the lowest band of a distance begins behind nothing, which costs nothing. The same list where there is no such band. */
export function openAtNothing(bands: readonly Band[]): readonly Band[] {
  const lowest = bands.find(({ from, to }) => from === undefined && to !== undefined && !same(to, '0'));
  if (lowest === undefined) return bands;
  return bands.map((band) => (band === lowest ? { ...band, from: '0', fromIncluded: false } : band));
}

/** Every value is in some band: open at both sides, and each begins where another ends. */
export const isCovered = (bands: readonly Band[]): boolean =>
  bands.some(({ from }) => from === undefined) &&
  bands.some(({ to }) => to === undefined) &&
  bands.every(
    ({ to }) => to === undefined || bands.some(({ from }) => from !== undefined && !isMore(from, to)),
  );

/** The words that name what the bands measure; of 未发生事故得满分，发生1起得3分 it is 事故. */
export function measuredWords({ statements }: Reading): string {
  const names = statements.map(({ when }) => {
    const [range] = when.ranges;
    const [bare] = when.bares;
    // 办结率100%且满意率95%以上: the range is the second value.
    const second = range?.joined === true && bare !== undefined && bare.at < range.at;
    const own = second ? when.words.find(({ at }) => at < bare.at)?.text : range?.subject;
    const said = own || wordsOf(when);
    // 完成10件以上得5分，未完成的不得分: what is not done at all names nothing.
    if (when.ranges.length + when.bares.length === 0 && /^(?:未|没有?)(?:能)?完成$/.test(said)) return '';
    const never = when.ranges.length + when.bares.length === 0 ? neverName(said) : undefined;
    return (
      never ??
      (statements.some((one) => neverName(wordsOf(one.when)) !== undefined) ? happenedName(said) : said)
    );
  });
  return names.find((text) => text !== '') ?? '';
}

/** 3次以下扣1分，3次以上扣2分: the more there are, the more they cost, so that none at all costs nothing. */
export function isRisingCost(drafts: Drafts): boolean {
  const low = drafts.find(({ lower }) => lower === undefined);
  const high = drafts.find(({ upper }) => upper === undefined);
  return low !== undefined && high !== undefined && isMore(low.points, high.points);
}
