import type { Actor } from '@kaoping/domain';
import type { CorrectionLine } from '@kaoping/read-models';
import { supervises } from '../cycles/cycle-sight.js';
import { coded, column, has, is, type List } from '../lists/list.js';

const STATUSES: readonly CorrectionLine['status'][] = ['proposed', 'approved', 'rejected'];

/** A correction with its number in the words of the reader. */
export interface CorrectionRow extends CorrectionLine {
  /** 更正〔2025〕1号; null until it is approved. */
  readonly number: string | null;
  /** Its items in words: which value took the place of which. */
  readonly changed: readonly string[];
}

export const CORRECTION_LIST: List<CorrectionRow> = {
  name: 'corrections',
  key: ({ correction }) => correction,
  filters: {
    status: is(({ status }) => status, STATUSES),
    unit: has(({ items, changes }) => [...items, ...changes].map(({ unit }) => unit)),
  },
  sorts: {
    proposedAt: ({ proposed }) => proposed.stamp.at,
    status: ({ status }) => STATUSES.indexOf(status),
  },
  sort: 'proposedAt',
  columns: {
    correctionNumber: column(({ number }) => number),
    correctionStatus: coded('value:correctionStatus.', ({ status }) => status),
    correctedItems: column(({ changed }) => changed),
    movedUnits: column(({ changes }) =>
      changes.map(({ unit, before, after }) => `${unit}: ${before.final ?? ''} → ${after.final ?? ''}`),
    ),
    correctionReason: column(({ reason }) => reason),
    proposedAt: column(({ proposed }) => proposed.stamp.at),
    decidedAt: column(({ decided }) => decided?.stamp.at ?? null),
  },
};

/** What is only proposed, or was turned down, is for those who decide. */
export function correctionsShown(
  lines: readonly CorrectionLine[],
  actor: Actor | undefined,
): readonly CorrectionLine[] {
  return supervises(actor) ? lines : lines.filter(({ status }) => status === 'approved');
}
