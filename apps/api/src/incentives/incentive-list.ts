import type { IncentiveLine, IncentiveStatus } from '@kaoping/read-models';
import { decimalOrder } from '../lists/decimal-order.js';
import { coded, column, is, type List } from '../lists/list.js';

const STATUSES: readonly IncentiveStatus[] = ['claimed', 'verified', 'granted', 'rejected'];

export const INCENTIVE_LIST: List<IncentiveLine> = {
  name: 'incentives',
  key: ({ incentive }) => incentive,
  filters: {
    unit: is(({ unit }) => unit),
    class: is((line) => line.class ?? null),
    status: is(({ status }) => status, STATUSES),
  },
  sorts: {
    number: ({ number }) => number,
    status: ({ status }) => STATUSES.indexOf(status),
    unit: ({ unit }) => unit,
    points: ({ points }) => decimalOrder(points),
    claimedAt: ({ claimed }) => claimed.stamp.at,
  },
  sort: 'number',
  columns: {
    number: column(({ number }) => number),
    incentiveId: column(({ incentive }) => incentive),
    incentiveStatus: coded('value:incentiveStatus.', ({ status }) => status),
    unit: column(({ unit }) => unit),
    title: column(({ title }) => title),
    incentiveClass: column((line) => line.class ?? null),
    claimedPoints: column(({ points }) => points),
    verifiedPoints: column(({ verified }) => verified?.points ?? null),
    grantedPoints: column(({ granted }) => granted?.points ?? null),
    opinion: column(({ verified }) => verified?.opinion ?? null),
    rejectedReason: column(({ rejected }) => rejected?.reason ?? null),
    proofCount: column(({ proof }) => proof.length),
    claimedAt: column(({ claimed }) => claimed.stamp.at),
  },
};
