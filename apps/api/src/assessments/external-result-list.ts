import type { ExternalResultLine, ExternalResultStatus } from '@kaoping/read-models';
import { decimalOrder } from '../lists/decimal-order.js';
import { coded, column, has, is, type List } from '../lists/list.js';

const STATUSES: readonly ExternalResultStatus[] = ['pending', 'arrived', 'inherited'];

/** `place` keeps the order of the plan, where 1-2 stands before 1-10. */
export type ExternalResultRow = ExternalResultLine & { readonly place: number };

export const EXTERNAL_RESULT_LIST: List<ExternalResultRow> = {
  name: 'external-results',
  key: ({ indicator }) => indicator,
  filters: {
    unit: has(({ units }) => units),
    status: is(({ status }) => status, STATUSES),
    authority: is(({ authority }) => authority),
    category: is(({ category }) => category),
    group: is(({ group }) => group),
  },
  sorts: {
    plan: ({ place }) => place,
    title: ({ title }) => title,
    authority: ({ authority }) => authority,
    status: ({ status }) => STATUSES.indexOf(status),
    arrivedOn: ({ result }) => result?.arrivedOn ?? null,
    weight: ({ weight }) => decimalOrder(weight),
    computed: ({ computed }) => decimalOrder(computed),
  },
  sort: 'plan',
  columns: {
    indicator: column(({ indicator }) => indicator),
    title: column(({ title }) => title),
    category: column(({ category }) => category),
    group: column(({ group }) => group),
    weight: column(({ weight }) => weight),
    units: column(({ units }) => units),
    authority: column(({ authority }) => authority),
    externalStatus: coded('value:externalResultStatus.', ({ status }) => status),
    externalScore: column(({ result }) => result?.score ?? null),
    externalFull: column(({ outOf }) => outOf),
    externalSource: column(({ result }) => result?.source ?? null),
    documentNumber: column(({ result }) => result?.document ?? null),
    arrivedOn: column(({ result }) => result?.arrivedOn ?? null),
    inheritedFrom: column(({ inheritedFrom }) => inheritedFrom),
    registeredBy: column(({ registeredBy }) => registeredBy),
    recordedAt: column(({ at }) => at),
    late: coded('value:boolean.', ({ late }) => String(late)),
    computedScore: column(({ computed }) => computed),
    verifiedScore: column(({ verified }) => verified),
    outdated: coded('value:boolean.', ({ outdated }) => String(outdated)),
  },
};
