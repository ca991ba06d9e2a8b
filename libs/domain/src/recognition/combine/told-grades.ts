import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { isGrade } from './wordings.js';

/** 优秀（90分以上）: a grade, and behind it the values that it is given for. */
export function isToldGrade({ when }: Statement): boolean {
  const [range] = when.ranges;
  return (
    range !== undefined &&
    when.ranges.length === 1 &&
    when.bares.length === 0 &&
    when.step === undefined &&
    when.judged === undefined &&
    when.words.every(({ end }) => end <= range.at) &&
    isGrade(wordsOf(when))
  );
}
