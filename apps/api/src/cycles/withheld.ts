import { translate, type Language, type Withheld } from '@kaoping/contracts';
import type { CycleView, ResultView, StandingRow, UnitBreakdown, Views } from '@kaoping/read-models';

/**
 * Why a cycle's final scores, grades and ranks are shown to nobody but those who prepare and decide (审定): from the
 * computation to the decision they are a draft that a meeting may send back. The live table of the working stages is
 * the scheme's to open. A year into which months are rolled up would give away a month that was not decided on.
 */
export function withheldIn(
  { cycles, results }: Pick<Views, 'cycles' | 'results'>,
  { cycle, openStages }: CycleView,
): Withheld | null {
  const result = results.result(cycle);
  if (result !== undefined && result.decision !== null) return null;
  const computing = openStages.some((stage) => stage === 'computation' || stage === 'decision');
  if (computing || isDraft(result)) return 'until-decision';
  const below = cycles.childrenOf(cycle).some((child) => isDraft(results.result(child)));
  return below ? 'until-decision-below' : null;
}

/** Computed, not decided on, and in force: a return to the stages before it makes it the past. */
function isDraft(result: ResultView | undefined): boolean {
  return result !== undefined && result.decision === null && !result.reopened;
}

/**
 * A row without what a result says, and without the parts that would let anybody add it up: the evaluations that were
 * under seal until then, and what the months come to.
 */
export function veiledRow<Row extends StandingRow>(row: Row): Row {
  const { components, veto } = row;
  return {
    ...row,
    ...{ total: null, final: null, grade: null, rank: null, groupRank: null, rankChange: null },
    components: { ...components, leader: null, public: null, rollup: null },
    veto: veto && { ...veto, beforeVeto: null },
  };
}

/** The same of a breakdown. */
export function veiledBreakdown(breakdown: UnitBreakdown): UnitBreakdown {
  return { ...breakdown, leaderMarks: null, ballots: null, rollup: null };
}

export function withheldInWords(withheld: Withheld | null, language: Language): string | null {
  return withheld && translate(language, `value:withheld.${withheld}`);
}
