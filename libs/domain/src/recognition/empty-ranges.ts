import { isMore, same } from './combine/decimals.js';
import type { Outline } from './outline.js';
import { inOneScale, inScaleOf } from './scales.js';
import { Unclear } from './unclear.js';

/** 不低于80%且不高于75%: two ends of one value between which nothing lies. */
export function refuseEmptyRanges(text: string, { statements }: Outline): void {
  for (const { when } of statements)
    when.ranges.forEach((range, index) => {
      const before = when.ranges[index - 1];
      if (before === undefined || !isSameValue(before, range)) return;
      const [low, high] = before.lower === undefined ? [range, before] : [before, range];
      const [lower, upper] = [low.lower, high.upper];
      if (lower === undefined || upper === undefined) return;
      if (before.lower !== undefined && before.upper !== undefined) return;
      // 80%以上或70%以下: one of both.
      if (/或/.test(text.slice(before.end, range.at + 1))) return;
      const top = inOneScale(high.measure, low.measure)
        ? inScaleOf(upper.value, high.measure, low.measure)
        : upper.value;
      const touching = same(lower.value, top) && !(lower.included && upper.included);
      if (isMore(lower.value, top) || touching)
        throw new Unclear('contradictory', range.at, { words: text.slice(before.at, range.end) });
    });
}

type Range = Outline['statements'][number]['when']['ranges'][number];

/** A second end has no name of its own, or the same: 满意度不低于80%且满意度不高于75%. */
export const isSameValue = (one: Range, other: Range): boolean => {
  const name = other.subject.replace(
    /^(?:[,、]|并且|并|且|但|同时|又|也|应|须|得|的)+|(?:应|须|得|在|为)+$/g,
    '',
  );
  const measured =
    one.measure === undefined ||
    other.measure === undefined ||
    one.measure === other.measure ||
    inOneScale(one.measure, other.measure);
  return measured && (name === '' || one.subject.includes(name));
};
