import { instant, item, prose, row, text, units, words } from '../desk/shown.js';
import { hasRole } from '../session/me.js';
import { decision, withReason } from './fields.js';
import type { Register } from './register.js';
import { step, type Done } from './steps.js';

const STATUSES = ['declared', 'approved', 'revoked'] as const;

/** What the pages read of a declaration that an indicator does not apply (指标不适用). */
interface NotApplicableRow {
  readonly declaration: string;
  readonly number: number;
  readonly indicator: string;
  readonly units: readonly string[];
  readonly status: (typeof STATUSES)[number];
  readonly reason: string;
  readonly declared: Done;
  readonly approved: Done | null;
  readonly revoked: Done | null;
}

/** 指标不适用台账. */
export const NOT_APPLICABLE: Register<NotApplicableRow> = {
  name: 'not-applicable',
  id: ({ declaration }) => declaration,
  heading: ({ number }) => text(number),
  status: ({ status }) => words('value:notApplicableStatus.', status),
  unitsOf: (line) => line.units,
  filters: [
    { name: 'status', title: 'notApplicableStatus', options: STATUSES, words: 'value:notApplicableStatus.' },
    { name: 'unit', title: 'unitName' },
  ],
  sort: 'number',
  columns: [
    {
      title: 'indicator',
      of: ({ indicator }) => item('assessments', indicator, indicator),
      sort: 'indicator',
    },
    { title: 'notApplicableTo', of: (line) => units(...line.units) },
    { title: 'notApplicableReason', of: ({ reason }) => prose(reason) },
    { title: 'declaredAt', of: ({ declared }) => instant(declared.stamp.at), sort: 'declaredAt' },
  ],
  details: [
    { title: 'indicator', of: ({ indicator }) => row(item('assessments', indicator, indicator)) },
    { title: 'notApplicableTo', of: (line) => units(...line.units) },
    { title: 'notApplicableReason', of: ({ reason }) => prose(reason) },
    { title: 'appliesAgainReason', of: ({ revoked }) => prose(revoked?.reason) },
  ],
  steps: ({ declared, reason, approved, revoked }) => [
    ...step('NonApplicabilityDeclared', declared, reason),
    ...step('NonApplicabilityApproved', approved),
    ...step('NonApplicabilityRevoked', revoked),
  ],
  acts: [
    decision('approve-not-applicable', 'approve', ['NOT_APPLICABLE_TO_APPROVE']),
    {
      ...decision<NotApplicableRow>(
        'revoke-not-applicable',
        'revoke',
        ['NOT_APPLICABLE_TO_APPROVE'],
        withReason,
      ),
      may: ({ status }, { me }) => status === 'approved' && hasRole(me, 'supervisor', 'chair'),
    },
  ],
  newActs: [],
};
