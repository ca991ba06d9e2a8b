import type { DifficultyLine, DifficultyStatus } from '@kaoping/read-models';
import { decimalOrder } from '../lists/decimal-order.js';
import { coded, column, is, type List } from '../lists/list.js';

const STATUSES: readonly DifficultyStatus[] = ['declared', 'approved', 'revoked'];

export const DIFFICULTY_LIST: List<DifficultyLine> = {
  name: 'difficulties',
  key: ({ unit }) => unit,
  filters: { unit: is(({ unit }) => unit), status: is(({ status }) => status, STATUSES) },
  sorts: {
    unit: ({ unit }) => unit,
    factor: ({ factor }) => decimalOrder(factor),
    status: ({ status }) => STATUSES.indexOf(status),
    declaredAt: ({ declared }) => declared.stamp.at,
  },
  sort: 'unit',
  columns: {
    unit: column(({ unit }) => unit),
    difficultyFactor: column(({ factor }) => factor),
    difficultyStatus: coded('value:difficultyStatus.', ({ status }) => status),
    difficultyReason: column(({ reason }) => reason),
    declaredAt: column(({ declared }) => declared.stamp.at),
    approvedAt: column(({ approved }) => approved?.stamp.at ?? null),
    difficultyRevokedReason: column(({ revoked }) => revoked?.reason ?? null),
  },
};
