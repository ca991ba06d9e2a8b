import { instant, item, list, prose, text, units, words } from '../desk/shown.js';
import { decision, withReason } from './fields.js';
import type { Register } from './register.js';
import { step, type Done, type Stamp } from './steps.js';

const STATUSES = ['pending', 'approved', 'rejected'] as const;

interface Definition {
  readonly id: string;
  readonly title: string;
  readonly weight: string;
}

/** What the pages read of a change of the plan in mid-year (指标调整). */
interface PlanChangeRow {
  readonly change: string;
  readonly number: number;
  readonly status: (typeof STATUSES)[number];
  readonly requestedBy: string;
  readonly requested: Stamp;
  readonly reason: string;
  readonly document: string | null;
  readonly basedOn: number;
  readonly version: number | null;
  readonly indicators: readonly Definition[];
  readonly added: readonly Definition[];
  readonly removed: readonly string[];
  readonly before: readonly Definition[];
  readonly decided: Done | null;
  /** Of the list alone. */
  readonly units?: readonly string[];
}

/** 1-4-1 应急演练 3.5 → 4 */
function changed({ id, title, weight }: Definition, before: readonly Definition[]) {
  const old = before.find((one) => one.id === id);
  return text(
    old === undefined || old.weight === weight
      ? `${id} ${title} ${weight}`
      : `${id} ${title} ${old.weight} → ${weight}`,
  );
}

/** 指标调整台账. */
export const PLAN_CHANGES: Register<PlanChangeRow> = {
  name: 'plan-changes',
  path: 'plan/changes',
  id: ({ change }) => change,
  heading: ({ number }) => text(number),
  status: ({ status }) => words('value:planChangeStatus.', status),
  unitsOf: (line) => line.units ?? [],
  filters: [
    { name: 'status', title: 'planChangeStatus', options: STATUSES, words: 'value:planChangeStatus.' },
    { name: 'unit', title: 'unitName' },
  ],
  sort: 'number',
  columns: [
    { title: 'units', of: (line) => units(...(line.units ?? [])) },
    { title: 'planChangeReason', of: ({ reason }) => prose(reason) },
    { title: 'changedIndicators', of: ({ indicators }) => text(indicators.map(({ id }) => id).join('、')) },
    { title: 'planVersion', of: ({ version }) => text(version) },
    { title: 'requestedAt', of: ({ requested }) => instant(requested.at), sort: 'requestedAt' },
  ],
  details: [
    { title: 'planChangeReason', of: ({ reason }) => prose(reason) },
    { title: 'basisDocument', of: ({ document }) => text(document) },
    { title: 'basedOnVersion', of: ({ basedOn }) => text(basedOn) },
    { title: 'planVersion', of: ({ version }) => text(version) },
    {
      title: 'changedIndicators',
      of: ({ indicators, before }) => list(indicators.map((one) => changed(one, before))),
    },
    { title: 'addedIndicators', of: ({ added }) => list(added.map((one) => changed(one, []))) },
    {
      title: 'removedIndicators',
      of: ({ removed }) => list(removed.map((id) => item('assessments', id, id))),
    },
  ],
  steps: ({ requestedBy, requested, reason, status, decided }) => [
    ...step('PlanChangeRequested', { by: requestedBy, stamp: requested, reason }),
    ...step(status === 'rejected' ? 'PlanChangeRejected' : 'PlanChangeApproved', decided),
  ],
  acts: [
    decision('approve-plan-change', 'approve', ['PLAN_CHANGE_TO_APPROVE']),
    decision('reject-plan-change', 'reject', ['PLAN_CHANGE_TO_APPROVE'], withReason),
  ],
  newActs: [],
};
