import { explain, type Language } from '@kaoping/contracts';
import type { Explanation } from '@kaoping/domain';
import type { IndicatorPoints, UnitBreakdown } from '@kaoping/read-models';

/** An explanation in words, code and parameters beside them for who computes with it. */
export type WordedExplanation = Explanation & { readonly text: string };

export interface WordedIndicator extends Omit<IndicatorPoints, 'explanation' | 'division'> {
  readonly explanation: WordedExplanation | null;
  readonly division: WordedExplanation | null;
}

export function indicatorsInWords(
  { indicators }: UnitBreakdown,
  language: Language,
): readonly WordedIndicator[] {
  return indicators.map((points) => ({
    ...points,
    explanation: inWords(points.explanation, language),
    division: inWords(points.division, language),
  }));
}

function inWords(explanation: Explanation | null, language: Language): WordedExplanation | null {
  return explanation && { ...explanation, text: explain(language, explanation) };
}

/** How the target score came about beyond the points of the indicators, in words. */
export function targetInWords({ target }: UnitBreakdown, language: Language) {
  return target.map((explanation) => inWords(explanation, language));
}

/** Which caps on incentives held, in words too. */
export function incentivesInWords({ incentiveCount }: UnitBreakdown, language: Language) {
  return { ...incentiveCount, caps: incentiveCount.caps.map((cap) => inWords(cap, language)) };
}

/** How the months came to the year, in words too. */
export function rollupInWords({ rollup }: UnitBreakdown, language: Language) {
  if (rollup === null) return null;
  const { explanation } = rollup;
  return { ...rollup, explanation: { ...explanation, text: explain(language, explanation) } };
}

/** A mark without its leader: who gave it is for those who may read the sheets. */
interface NamelessMark {
  readonly person: null;
  readonly mark: string;
  readonly ref: null;
}

/** Marks as one reader sees them; nameless ones in the order of the marks, because the leaders' order would tell. */
export function marksFor(
  marks: UnitBreakdown['leaderMarks'],
  mayReadSheets: boolean,
): UnitBreakdown['leaderMarks'] | readonly NamelessMark[] {
  if (marks === null || mayReadSheets) return marks;
  return marks
    .map(({ mark }) => mark)
    .sort()
    .map((mark) => ({ person: null, mark, ref: null }));
}
