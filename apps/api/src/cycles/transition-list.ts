import type { ApprovalLine, TransitionLine, TransitionStatus } from '@kaoping/read-models';
import { STAGES } from '../http/fields.js';
import { coded, column, is, type List } from '../lists/list.js';

const STATUSES: readonly TransitionStatus[] = ['pending', 'moved', 'returned', 'forced'];

/** 甲（代乙） where a deputy approved. */
const approver = ({ by, onBehalfOf }: ApprovalLine): string =>
  onBehalfOf === null ? by : `${by}（代${onBehalfOf}）`;

export const TRANSITION_LIST: List<TransitionLine> = {
  name: 'transitions',
  key: ({ request }) => request,
  filters: {
    from: is(({ from }) => from, STAGES),
    status: is(({ status }) => status, STATUSES),
    requestedBy: is(({ requestedBy }) => requestedBy),
  },
  sorts: {
    requestedAt: ({ requested }) => requested.at,
    from: ({ from }) => STAGES.indexOf(from),
    status: ({ status }) => STATUSES.indexOf(status),
  },
  sort: 'requestedAt',
  columns: {
    request: column(({ request }) => request),
    fromStage: coded('stage:', ({ from }) => from),
    toStage: coded('stage:', ({ to }) => to),
    transitionStatus: coded('value:transitionStatus.', ({ status }) => status),
    requestedBy: column(({ requestedBy }) => requestedBy),
    requestedAt: column(({ requested }) => requested.at),
    approvedBy: column(({ approvals }) => approvals.map(approver)),
    addedApprovers: column(({ added }) => added.map(({ person }) => person)),
    returnedTo: coded('stage:', ({ returned }) => returned?.to ?? null),
    transitionReason: column(({ returned, forced }) => forced?.reason ?? returned?.reason ?? null),
    forcedOver: coded(
      'blocker:',
      ({ forced }) => forced?.blockers.map(({ code, subject }) => `${code}:${subject}`) ?? null,
    ),
  },
};
