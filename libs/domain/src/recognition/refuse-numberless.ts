import type { Phrase } from './phrase.js';
import { Unclear } from './unclear.js';

const SCORED = /^(?:的|可|则|均|,)*(?:得分|计分|加分|给分|记分)$/;
const UNSIZED =
  /每(?:再)?(?:推迟|延迟|逾期|超期|延误|下降|降低|减少|增加|提高|上升|超过|超出|低于|高于|少|低|高|超|晚|迟)$/;

/** 90%以上得分, 每下降扣1分: an award without points, a step without a size. */
export function refuseNumberless(phrases: readonly Phrase[], index: number): void {
  const phrase = phrases[index];
  if (phrase?.kind !== 'words') return;
  const [before, next] = [phrases[index - 1], phrases[index + 1]];
  const ends = next === undefined || next.kind === 'stop';
  if (SCORED.test(phrase.text) && ends && (before?.kind === 'range' || before?.kind === 'bare'))
    throw new Unclear('number-missing', phrase.at);
  // 按…计算得分 that no reader knows is a formula, not a condition.
  if (
    ends &&
    /(?:按|以|依)(?!照?(?:排名|名次|等次|档次|排序|位次))(?![篇次件条个项人天处起家户]数?计)[^,;。]*(?:得分|计分|折算|计算|打分|评分)$/.test(
      phrase.text,
    )
  )
    throw new Unclear('leftover', phrase.at, { words: phrase.text });
  // 每正（负）偏差1个百分点: a step that the brackets cut in two.
  if (/每[^,;。\d]{0,6}$/.test(phrase.text) && next?.kind === 'stop' && next.sign === '(')
    throw new Unclear('leftover', phrase.at, { words: phrase.text });
  if (UNSIZED.test(phrase.text) && isEffect(next)) throw new Unclear('number-missing', phrase.at);
}

export const isEffect = (phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  /^(?:full|zero|points|add|deduct|deduct-all|unharmed|share|ratio)$/.test(phrase.kind);
