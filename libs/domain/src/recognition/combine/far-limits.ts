import type { Limit } from '../../scoring/rules/index.js';
import { inScaleOf } from '../scales.js';
import type { Statement } from '../outline.js';
import { less, partOf } from './decimals.js';

/** The same limit in another scale of its measure. */
export const inMeasure = (limit: Limit, measure: string): Limit => ({
  ...limit,
  value: inScaleOf(limit.value, limit.measure, measure),
  measure,
});

/** 超支10%以上, 超出20%以上: whether a percentage may be how far beyond the limit a value lies. */
export function exceeding(
  range: Statement['when']['ranges'][number] | undefined,
): 'name' | 'verb' | undefined {
  const { subject = '', said = '' } = range ?? {};
  if (/超/.test(subject) || (/^超/.test(said) && /百分点/.test(said))) return 'name';
  return /^超/.test(said) ? 'verb' : undefined;
}

/** 超支10%以上不得分: so far beyond the limit, as a limit of its own. */
export function beyond(full: Limit, over: Limit, inPoints: boolean): Limit {
  const distance = inPoints ? over.value : partOf(full.value, over.value);
  return { ...full, op: over.op, value: less(full.value, `-${distance}`) };
}
