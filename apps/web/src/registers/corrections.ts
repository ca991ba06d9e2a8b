import { files, instant, list, prose, row, text, units, words } from '../desk/shown.js';
import { decision, withReason } from './fields.js';
import type { Register } from './register.js';
import { step, type Done } from './steps.js';

const STATUSES = ['proposed', 'approved', 'rejected'] as const;

/** What the pages read of a correction (更正) of the final result. */
interface CorrectionRow {
  readonly correction: string;
  readonly number: string | null;
  readonly status: (typeof STATUSES)[number];
  readonly changed: readonly string[];
  readonly changes: readonly {
    readonly unit: string;
    readonly before: { readonly final: string | null };
    readonly after: { readonly final: string | null };
  }[];
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly proposed: Done;
  readonly decided: Done | null;
}

/** 更正登记. */
export const CORRECTIONS: Register<CorrectionRow> = {
  name: 'corrections',
  path: 'result/corrections',
  listedOnly: true,
  id: ({ correction }) => correction,
  heading: ({ number }) => text(number),
  status: ({ status }) => words('value:correctionStatus.', status),
  unitsOf: ({ changes }) => changes.map(({ unit }) => unit),
  filters: [
    { name: 'status', title: 'correctionStatus', options: STATUSES, words: 'value:correctionStatus.' },
    { name: 'unit', title: 'unitName' },
  ],
  sort: 'proposedAt',
  columns: [
    { title: 'correctedItems', of: ({ changed }) => list(changed.map(text)) },
    { title: 'correctionReason', of: ({ reason }) => prose(reason) },
    { title: 'proposedAt', of: ({ proposed }) => instant(proposed.stamp.at), sort: 'proposedAt' },
    { title: 'decidedAt', of: ({ decided }) => instant(decided?.stamp.at) },
  ],
  details: [
    { title: 'correctedItems', of: ({ changed }) => list(changed.map(text)) },
    {
      title: 'movedUnits',
      of: ({ changes }) =>
        list(
          changes.map(({ unit, before, after }) =>
            row(units(unit), text(`${before.final ?? '—'} → ${after.final ?? '—'}`)),
          ),
        ),
    },
    { title: 'correctionReason', of: ({ reason }) => prose(reason) },
    { title: 'evidence', of: ({ evidence }) => files(evidence) },
  ],
  steps: ({ proposed, status, decided, reason }) => [
    ...step('CorrectionProposed', proposed, reason),
    ...step(status === 'rejected' ? 'CorrectionRejected' : 'ResultCorrected', decided),
  ],
  acts: [
    decision('approve-correction', 'approve', ['CORRECTION_TO_APPROVE']),
    decision('reject-correction', 'reject', ['CORRECTION_TO_APPROVE'], withReason),
  ],
  newActs: [],
};
