import type { RectificationStatus } from '@kaoping/domain';
import { isOpenOrder, type RectificationLine } from '@kaoping/read-models';
import { coded, column, is, type List } from '../lists/list.js';
import { LEVELS } from './rectification.dto.js';

const STATUSES: readonly RectificationStatus[] = [
  ...(['ordered', 'planned', 'reported', 'passed', 'failed', 'closed', 'waived'] as const),
];

export const RECTIFICATION_LIST: List<RectificationLine> = {
  name: 'rectifications',
  key: ({ order }) => order,
  filters: {
    unit: is(({ unit }) => unit),
    status: is(({ status }) => status, STATUSES),
    level: is(({ level }) => level, LEVELS),
    closer: is(({ closer }) => closer),
    finding: is(({ finding }) => finding),
    open: is((line) => String(isOpenOrder(line)), ['true', 'false']),
  },
  sorts: {
    number: ({ number }) => number,
    unit: ({ unit }) => unit,
    status: ({ status }) => STATUSES.indexOf(status),
    reportBy: ({ reportBy }) => reportBy.until,
  },
  sort: 'number',
  columns: {
    number: column(({ number }) => number),
    order: column(({ order }) => order),
    rectificationStatus: coded('value:rectificationStatus.', ({ status }) => status),
    rectificationLevel: coded('value:rectificationLevel.', ({ level }) => level),
    unit: column(({ unit }) => unit),
    matter: column(({ matter }) => matter),
    requirement: column(({ requirement }) => requirement),
    finding: column(({ finding }) => finding),
    grade: column(({ grade }) => grade),
    round: column(({ round }) => round),
    planBy: column(({ planBy }) => planBy.until),
    reportBy: column(({ reportBy }) => reportBy.until),
    plan: column(({ plan }) => plan),
    report: column(({ report }) => report?.text ?? null),
    surcharges: column(({ surcharges }) => surcharges.map(({ points }) => points)),
    closer: column(({ closer }) => closer),
  },
};
