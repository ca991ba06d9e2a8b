import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';

/** 报送三、四批: of two numerals the reader took the last; not 1、3次以上…, which is a list. */
const BESIDE =
  /(?:[^,;。:()第、\d一二三四五六七八九十](?:\d|[一二两三四五六七八九十])、|[一二两三四五六七八九十百千〇零])$/;
/** 一、二季度 at the head of a clause is no list. */
const LISTED = /(?:^|[,;。:()])[一二三1-3]、$/;

/** Throws where a numeral stands right before the number that was read, and would become a word. */
export function refuseBesideNumerals(text: string, { statements }: Outline): void {
  for (const { when } of statements) {
    const bares = when.bares.map(({ at, quantity }) => ({ at, measure: quantity.measure }));
    const { step } = when;
    const steps = step === undefined ? [] : [{ at: step.quantity.at, measure: step.quantity.measure }];
    for (const { at, measure } of [...bares, ...when.ranges, ...steps]) {
      const before = text.slice(0, at);
      if (BESIDE.test(before) || (measure === '季度' && LISTED.test(before)))
        throw new Unclear('vague', Math.max(0, at - 2), { words: text.slice(Math.max(0, at - 2), at + 2) });
    }
  }
}
