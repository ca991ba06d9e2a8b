import { decimalOrder } from '../decimal-order.js';
import { column, has, is, type List } from '../list.js';

/** A line of a register that only these tests know. */
export interface Line {
  readonly id: string;
  readonly status: 'open' | 'closed';
  readonly units: readonly string[];
  readonly points: string | null;
}

export const REGISTER: List<Line> = {
  name: 'register',
  key: ({ id }) => id,
  filters: { status: is(({ status }) => status, ['open', 'closed']), unit: has(({ units }) => units) },
  sorts: { id: ({ id }) => id, points: ({ points }) => decimalOrder(points) },
  sort: 'id',
  columns: {
    indicator: column(({ id }) => id),
    units: column(({ units }) => units),
    weight: column(({ points }) => points),
  },
};

export function line(id: string, more: Partial<Line> = {}): Line {
  return { id, status: 'open', units: ['u01'], points: null, ...more };
}
