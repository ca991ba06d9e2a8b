import type { ItemChange } from '@kaoping/domain';
import type { AppealsRegister } from '../registers/appeals.projection.js';
import type { Results } from './results.projection.js';

/** A ruling on appeal that the result counts: which value took the place of which. */
export interface CountedRuling extends ItemChange {
  /** Of the appeal in its register. */
  readonly number: number;
  /** `stream@revision` */
  readonly source: string;
}

/** In the order of the appeals' numbers. */
export function countedRulings(
  {
    appeals,
    results,
  }: {
    readonly appeals: Pick<AppealsRegister, 'list'>;
    readonly results: Pick<Results, 'countedRulings'>;
  },
  cycle: string,
): readonly CountedRuling[] {
  const counted = results.countedRulings(cycle);
  return appeals.list(cycle).flatMap(({ number, unit, item, ruling }) => {
    if (ruling?.corrected == null) return [];
    const { original: from, corrected: to } = ruling;
    const source = `${ruling.stamp.ref.stream}@${ruling.stamp.ref.revision}`;
    return counted.includes(source) ? [{ number, source, unit, ...item, from, to }] : [];
  });
}
