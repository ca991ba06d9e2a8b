import { ruleInWords, type Language } from '@kaoping/contracts';
import type { Indicator } from '@kaoping/domain';
import type { PlanView } from '@kaoping/read-models';

/** An indicator with its rule as a standard is written, where it has one. */
export interface WordedIndicator extends Indicator {
  readonly ruleWords?: string;
}

/** The plan with every rule in words, those of changes too. What was scored when a change was approved stays out. */
export function planInWords(plan: PlanView, language: Language) {
  return {
    ...plan,
    indicators: plan.indicators.map((indicator) => worded(indicator, language)),
    changes: plan.changes.map(({ settled: _, ...change }) => ({
      ...change,
      indicators: change.indicators.map((indicator) => worded(indicator, language)),
      added: change.added.map((indicator) => worded(indicator, language)),
    })),
  };
}

export function worded(indicator: Indicator, language: Language): WordedIndicator {
  const { rule, weight } = indicator;
  return rule === undefined ? indicator : { ...indicator, ruleWords: ruleInWords(language, rule, weight) };
}
