import type { AssessmentStatus, Indicator } from '@kaoping/domain';
import type { AssessmentLine } from '@kaoping/read-models';
import { decimalOrder } from '../lists/decimal-order.js';
import { coded, column, has, is, type List } from '../lists/list.js';

const STATUSES: readonly AssessmentStatus[] = [
  'none',
  'reporting',
  'filed',
  'confirmed',
  'opened',
  'returned',
  'verified',
];

/** Where one indicator stands, with what the plan says of it. */
export interface AssessmentRow extends AssessmentLine {
  readonly title: string;
  readonly category: string;
  readonly group: string;
  readonly weight: string;
  /** The first one leads. */
  readonly units: readonly string[];
  readonly dueDate: string;
  /** Place in the plan, 1 first. */
  readonly place: number;
  /** Evidence in place: neither withdrawn nor replaced. */
  readonly evidence: number;
}

export function rowOf(
  line: AssessmentLine,
  indicator: Indicator,
  place: number,
  evidence: number,
): AssessmentRow {
  const { title, category, group, weight, due: dueDate } = indicator;
  const units = indicator.units.map(({ unit }) => unit);
  return { ...line, title, category, group, weight, units, dueDate, place, evidence };
}

export const ASSESSMENT_LIST: List<AssessmentRow> = {
  name: 'assessments',
  key: ({ indicator }) => indicator,
  filters: {
    unit: has(({ units }) => units),
    lead: is(({ units }) => units[0] ?? null),
    status: is(({ status }) => status, STATUSES),
    category: is(({ category }) => category),
    group: is(({ group }) => group),
  },
  sorts: {
    plan: ({ place }) => place,
    title: ({ title }) => title,
    status: ({ status }) => STATUSES.indexOf(status),
    dueDate: ({ dueDate }) => dueDate,
    weight: ({ weight }) => decimalOrder(weight),
    selfScore: ({ selfScore }) => decimalOrder(selfScore?.score ?? null),
    verifiedScore: ({ verified }) => decimalOrder(verified?.score ?? null),
  },
  sort: 'plan',
  columns: {
    indicator: column(({ indicator }) => indicator),
    title: column(({ title }) => title),
    category: column(({ category }) => category),
    group: column(({ group }) => group),
    weight: column(({ weight }) => weight),
    units: column(({ units }) => units),
    dueDate: column(({ dueDate }) => dueDate),
    assessmentStatus: coded('value:assessmentStatus.', ({ status }) => status),
    asOf: column(({ progress }) => progress?.asOf ?? null),
    totals: column(({ progress }) => progress?.totals ?? null),
    evidenceCount: column(({ evidence }) => evidence),
    selfScore: column(({ selfScore }) => selfScore?.score ?? null),
    selfScoreReason: column(({ selfScore }) => selfScore?.reason ?? null),
    computedScore: column(({ verified }) => verified?.computed ?? null),
    verifiedScore: column(({ verified }) => verified?.score ?? null),
    verifiedReason: column(({ verified }) => verified?.reason ?? null),
    deadline: column(({ returned }) => returned?.deadline ?? null),
  },
};
