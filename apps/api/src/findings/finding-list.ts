import type { FindingSource, InspectionMode } from '@kaoping/domain';
import type { FindingLine, FindingStatus } from '@kaoping/read-models';
import { coded, column, has, is, type List } from '../lists/list.js';

const STATUSES: readonly FindingStatus[] = ['logged', 'answered', 'signed', 'confirmed', 'withdrawn'];
const SOURCES: readonly FindingSource[] = ['inspection', 'superior', 'authority', 'hotline', 'media'];
const BOOKS: readonly FindingLine['book'][] = ['own', 'superior'];
const MODES: readonly InspectionMode[] = ['open', 'undercover', 'joint'];

export function unitsOf({ charges }: FindingLine): readonly string[] {
  return [...new Set(charges.map(({ unit }) => unit))];
}

function chargeText({ unit, points, share }: FindingLine['charges'][number]): string {
  return share === undefined ? `${unit}: ${points}` : `${unit}: ${points} (${share}%)`;
}

export const FINDING_LIST: List<FindingLine> = {
  name: 'findings',
  key: ({ finding }) => finding,
  filters: {
    unit: has(unitsOf),
    status: is(({ status }) => status, STATUSES),
    source: is(({ source }) => source, SOURCES),
    mode: is(({ mode }) => mode, MODES),
    book: is(({ book }) => book, BOOKS),
    breach: is(({ breachCode }) => breachCode),
    inCharge: is(({ inCharge }) => inCharge?.unit ?? null),
    corrected: is(({ corrections }) => String(corrections.length > 0), ['true', 'false']),
    inspector: has(({ inspectors }) => inspectors),
  },
  sorts: {
    number: ({ number }) => number,
    status: ({ status }) => STATUSES.indexOf(status),
    loggedAt: ({ logged }) => logged.at,
    answerBy: ({ answerBy }) => answerBy?.until ?? null,
    place: ({ place }) => place,
  },
  sort: 'number',
  columns: {
    findingBook: coded('value:findingBook.', ({ book }) => book),
    number: column(({ number }) => number),
    finding: column(({ finding }) => finding),
    findingStatus: coded('value:findingStatus.', ({ status }) => status),
    findingSource: coded('value:findingSource.', ({ source }) => source),
    inspectionMode: coded('value:inspectionMode.', ({ mode }) => mode),
    place: column(({ place }) => place),
    foundAt: column(({ foundAt }) => foundAt),
    breachCode: column(({ breachCode }) => breachCode),
    breach: column(({ breach }) => breach),
    description: column(({ description }) => description),
    units: column(unitsOf),
    charges: column(({ charges }) => charges.map(chargeText)),
    deductions: column(({ deductions, status }) =>
      status === 'withdrawn' ? [] : deductions.map(({ unit, points }) => `${unit}: ${points}`),
    ),
    inspectors: column(({ inspectors }) => inspectors),
    sectionInCharge: column(({ inCharge }) => inCharge?.unit ?? null),
    answerBy: column(({ answerBy }) => answerBy?.until ?? null),
    answers: column(({ answers }) => answers.map(({ unit, text }) => `${unit}: ${text}`)),
    loggedAt: column(({ logged }) => logged.at),
    confirmedAt: column(({ confirmed }) => confirmed?.stamp.at ?? null),
    correctedReason: column(({ corrections }) => corrections.map(({ reason }) => reason)),
    withdrawnReason: column(({ withdrawn }) => withdrawn?.reason ?? null),
  },
};
