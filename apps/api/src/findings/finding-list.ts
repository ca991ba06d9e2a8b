import type { FindingSource, InspectionMode } from '@kaoping/domain';
import type { FindingLine, FindingStatus } from '@kaoping/read-models';
import { coded, column, has, is, type List } from '../lists/list.js';

const STATUSES: readonly FindingStatus[] = ['logged', 'answered', 'confirmed', 'withdrawn'];
const SOURCES: readonly FindingSource[] = ['inspection', 'superior', 'authority', 'hotline', 'media'];
const MODES: readonly InspectionMode[] = ['open', 'undercover', 'joint'];

export function unitsOf({ charges }: FindingLine): readonly string[] {
  return [...new Set(charges.map(({ unit }) => unit))];
}

export const FINDING_LIST: List<FindingLine> = {
  name: 'findings',
  key: ({ finding }) => finding,
  filters: {
    unit: has(unitsOf),
    status: is(({ status }) => status, STATUSES),
    source: is(({ source }) => source, SOURCES),
    mode: is(({ mode }) => mode, MODES),
    inspector: has(({ inspectors }) => inspectors),
  },
  sorts: {
    number: ({ number }) => number,
    status: ({ status }) => STATUSES.indexOf(status),
    loggedAt: ({ logged }) => logged.at,
    place: ({ place }) => place,
  },
  sort: 'number',
  columns: {
    number: column(({ number }) => number),
    finding: column(({ finding }) => finding),
    findingStatus: coded('value:findingStatus.', ({ status }) => status),
    findingSource: coded('value:findingSource.', ({ source }) => source),
    inspectionMode: coded('value:inspectionMode.', ({ mode }) => mode),
    place: column(({ place }) => place),
    breach: column(({ breach }) => breach),
    description: column(({ description }) => description),
    units: column(unitsOf),
    charges: column(({ charges }) => charges.map(({ unit, points }) => `${unit}: ${points}`)),
    deductions: column(({ deductions, status }) =>
      status === 'withdrawn' ? [] : deductions.map(({ unit, points }) => `${unit}: ${points}`),
    ),
    inspectors: column(({ inspectors }) => inspectors),
    answers: column(({ answers }) => answers.map(({ unit, text }) => `${unit}: ${text}`)),
    loggedAt: column(({ logged }) => logged.at),
    confirmedAt: column(({ confirmed }) => confirmed?.stamp.at ?? null),
    withdrawnReason: column(({ withdrawn }) => withdrawn?.reason ?? null),
  },
};
