import { isCounted, isTime } from '../measures.js';
import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import { JOINS, REACHED } from '../combine/second-condition.js';
import { observesValue, type Told } from './told.js';

/** 整改率95%以上并按月上报的得5分，每低1个百分点扣1分: words behind a value must be found in the rule, or say nothing new. */
export function refuseLostBehind({ statements }: Outline, { kind, rule, all }: Told): void {
  if (kind !== 'lateness' && !observesValue(rule)) return;
  const nouns: { readonly noun: string; readonly at: number }[] = [];
  for (const { when } of statements) {
    const values = [...when.ranges, ...when.bares];
    const last = Math.max(-1, ...values.map(({ at }) => at));
    // 一次应急演练, 至少召开一次党组会议: what the number counts.
    const counted = when.ranges.filter(
      ({ measure, said = '' }) =>
        isCounted(measure) && (said.endsWith(measure ?? '') || said.endsWith('以上')),
    );
    const ends = new Set([...when.bares, ...counted].map(({ end }) => end));
    const time = when.ranges.some(({ measure }) => isTime(measure));
    for (const { text, at } of last < 0 ? [] : when.words) {
      if (at <= last || REACHED.test(text) || (time && text.length <= 4)) continue;
      const named = ends.has(at) && !JOINS.test(text) && !QUALIFIES.test(text);
      if (named) nouns.push({ noun: bareOf(text), at });
      if (!named && !all.includes(bareOf(text))) throw new Unclear('second-condition', at, { words: text });
    }
  }
  refuseOtherNoun(nouns);
}

/** 举办2场以上活动得满分，举办1场讲座得3分: the second counts something else. */
function refuseOtherNoun([first, ...others]: readonly {
  readonly noun: string;
  readonly at: number;
}[]): void {
  const other = others.find(
    ({ noun }) => first !== undefined && !noun.includes(first.noun) && !first.noun.includes(noun),
  );
  if (other !== undefined) throw new Unclear('second-condition', other.at, { words: other.noun });
}

/** 举办2场以上活动: what is counted; 3篇以上获奖论文: which of them. */
const QUALIFIES =
  /[未不没无获被受经]|按时|按期|及时|达标|合格|完成|通过|齐全|覆盖|验收|参加|以上|[优良]|.{9,}/;

const bareOf = (text: string): string => text.replace(/^(?:的|,)+|(?:的|,)+$/g, '');
