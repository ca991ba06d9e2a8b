import type { NotApplicableLine, NotApplicableStatus } from '@kaoping/read-models';
import { coded, column, has, is, type List } from '../lists/list.js';

const STATUSES: readonly NotApplicableStatus[] = ['declared', 'approved', 'revoked'];

export const NOT_APPLICABLE_LIST: List<NotApplicableLine> = {
  name: 'not-applicable',
  key: ({ declaration }) => declaration,
  filters: {
    unit: has(({ units }) => units),
    indicator: is(({ indicator }) => indicator),
    status: is(({ status }) => status, STATUSES),
  },
  sorts: {
    number: ({ number }) => number,
    indicator: ({ indicator }) => indicator,
    status: ({ status }) => STATUSES.indexOf(status),
    declaredAt: ({ declared }) => declared.stamp.at,
  },
  sort: 'number',
  columns: {
    number: column(({ number }) => number),
    indicator: column(({ indicator }) => indicator),
    units: column(({ units }) => units),
    notApplicableStatus: coded('value:notApplicableStatus.', ({ status }) => status),
    notApplicableReason: column(({ reason }) => reason),
    declaredAt: column(({ declared }) => declared.stamp.at),
    approvedAt: column(({ approved }) => approved?.stamp.at ?? null),
    appliesAgainReason: column(({ revoked }) => revoked?.reason ?? null),
  },
};
