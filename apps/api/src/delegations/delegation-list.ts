import { delegationStatus, type DelegationLine, type DelegationStatus } from '@kaoping/read-models';
import { STAGES } from '../http/fields.js';
import { coded, column, has, is, type List } from '../lists/list.js';

/** A delegation as it stands on the day it is asked for. */
export interface DelegationRow extends Omit<DelegationLine, 'granted'> {
  readonly delegation: string;
  readonly principal: string;
  readonly deputy: string;
  readonly from: string;
  readonly until: string;
  readonly stages: readonly string[];
  readonly units: readonly string[];
  readonly reason: string;
  readonly status: DelegationStatus;
}

export function delegationRow({ granted, ...line }: DelegationLine, today: string): DelegationRow {
  const { cycle: _, ...data } = granted;
  return { ...data, ...line, status: delegationStatus({ granted, ...line }, today) };
}

const STATUSES: readonly DelegationStatus[] = ['upcoming', 'in-force', 'over', 'revoked'];

export const DELEGATION_LIST: List<DelegationRow> = {
  name: 'delegations',
  key: ({ delegation }) => delegation,
  filters: {
    principal: is(({ principal }) => principal),
    deputy: is(({ deputy }) => deputy),
    status: is(({ status }) => status, STATUSES),
    stage: has(({ stages }) => (stages.length === 0 ? STAGES : stages), STAGES),
    unit: has(({ units }) => units),
  },
  sorts: {
    number: ({ number }) => number,
    from: ({ from }) => from,
    until: ({ until }) => until,
    status: ({ status }) => STATUSES.indexOf(status),
  },
  sort: 'number',
  columns: {
    number: column(({ number }) => number),
    principal: column(({ principal }) => principal),
    deputy: column(({ deputy }) => deputy),
    from: column(({ from }) => from),
    to: column(({ until }) => until),
    delegatedStages: coded('stage:', ({ stages }) => stages),
    units: column(({ units }) => units),
    delegationReason: column(({ reason }) => reason),
    delegationStatus: coded('value:delegationStatus.', ({ status }) => status),
    delegationRevokedReason: column(({ revoked }) => revoked?.reason ?? null),
  },
};
