import type { CheckStatus, Light } from '@kaoping/domain';
import type { IndicatorProgress } from '@kaoping/read-models';
import { decimalOrder } from '../lists/decimal-order.js';
import { coded, column, has, is, type List } from '../lists/list.js';

export const CHECK_STATUSES: readonly CheckStatus[] = ['on-schedule', 'behind', 'not-due'];

export const LIGHTS: readonly Light[] = ['late', 'at-risk', 'on-track'];

/** `place` keeps the order of the plan, where 1-2 stands before 1-10. */
export type ProgressLine = IndicatorProgress & { readonly place: number };

export const PROGRESS_LIST: List<ProgressLine> = {
  name: 'plan-progress',
  key: ({ indicator }) => indicator,
  filters: {
    unit: has(({ units }) => units),
    leader: has(({ leaders }) => leaders),
    category: is(({ category }) => category),
    group: is(({ group }) => group),
    status: is(({ status }) => status, CHECK_STATUSES),
    light: is(({ light }) => light, LIGHTS),
  },
  sorts: {
    plan: ({ place }) => place,
    title: ({ title }) => title,
    dueDate: ({ dueDate }) => dueDate,
    status: ({ status }) => status,
    light: ({ light }) => (light === null ? null : LIGHTS.indexOf(light)),
    weight: ({ weight }) => decimalOrder(weight),
    reached: ({ reached }) => decimalOrder(reached),
  },
  sort: 'plan',
  columns: {
    indicator: column(({ indicator }) => indicator),
    title: column(({ title }) => title),
    category: column(({ category }) => category),
    group: column(({ group }) => group),
    weight: column(({ weight }) => weight),
    units: column(({ units }) => units),
    notApplicableTo: column(({ notApplicable }) => notApplicable),
    leaders: column(({ leaders }) => leaders),
    dueDate: column(({ dueDate }) => dueDate),
    due: column(({ due }) => due),
    reached: column(({ reached }) => reached),
    checkStatus: coded('value:checkStatus.', ({ status }) => status),
    light: coded('value:light.', ({ light }) => light),
    asOf: column(({ latest }) => latest?.asOf ?? null),
    recordedAt: column(({ latest }) => latest?.at ?? null),
  },
};
