import type { Language } from '@kaoping/contracts';
import type { IndicatorVersion, Views } from '@kaoping/read-models';
import { worded, type WordedIndicator } from './plan-in-words.js';

export interface WordedVersion extends Omit<IndicatorVersion, 'indicator'> {
  readonly indicator: WordedIndicator | null;
}

/** Every version of an indicator that changed in mid-year, the oldest first; empty where it never did. */
export function versionsInWords(
  { plans }: Views,
  { cycle, indicator }: { readonly cycle: string; readonly indicator: string },
  language: Language,
): readonly WordedVersion[] {
  const versions = plans.indicatorVersions(cycle, indicator);
  if (versions.every(({ change }) => change === null)) return [];
  return versions.map((one) => ({ ...one, indicator: one.indicator && worded(one.indicator, language) }));
}
