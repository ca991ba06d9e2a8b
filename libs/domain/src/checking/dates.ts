import { daysInMonth, isoDate } from '../core/dates.js';
import { dueIn } from './due.js';
import { findingOf, type Finding } from './finding.js';
import { keyOf, labelIn, linesOf, under, type Line } from './lines.js';
import { dateIn, objectIn, entriesIn, textIn, type Json } from './read.js';

/** Fields of a document that hold a day, in the order in which the days should come. */
const ORDER: readonly (readonly string[])[] = [
  ['filledOn'],
  ['signedOn'],
  ['reviewedOn'],
  ['approvedOn'],
  ['issuedOn', 'publishedOn'],
];

/** Days that the calendar lacks, days out of order, and due dates outside of the year they are for. */
export function dateFindings(document: Json): readonly Finding[] {
  return [
    ...invalidDates(document),
    ...invalidPeriods(document),
    ...outOfOrder(document),
    ...linesOf(document).flatMap((line) => [...numberedDue(line), ...dueFindings(document, line)]),
  ];
}

/** Written as a day, whether the calendar has it or not. */
export const looksLikeADay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.test(value.normalize('NFKC').trim());

function invalidDates(value: unknown, place = ''): readonly Finding[] {
  if (typeof value === 'string') {
    const text = value.trim();
    return looksLikeADay(text) && dateIn(text) === undefined
      ? [findingOf('DATE_INVALID', place, { found: text })]
      : [];
  }
  return entriesIn(value).flatMap(([key, part], index) =>
    invalidDates(part, under(place, Array.isArray(value) ? keyOf(part, index) : key)),
  );
}

/** A year in four digits; a period that begins with year and month has a month of the calendar. */
function invalidPeriods({ year, period }: Json): readonly Finding[] {
  const [yearly, monthly] = [labelIn(year), labelIn(period)];
  const month = /^\d{4}(?:[-/.年]\s*(\d{1,2})(?!\d)|(\d{2})$)/.exec(monthly);
  const wrong = typeof period === 'number' && month === null && !YEAR.test(monthly);
  const none = month !== null && !isMonth(month[1] ?? month[2]);
  return [
    ...(yearly === '' || YEAR.test(yearly)
      ? []
      : [findingOf('DATE_INVALID', 'year', { found: yearly, variant: 'YEAR' })]),
    // What looks like a day has its own check.
    ...((wrong || none) && !looksLikeADay(period)
      ? [findingOf('DATE_INVALID', 'period', { found: monthly, variant: 'MONTH' })]
      : []),
  ];
}

const YEAR = /^\d{4}(?!\d)/;

const isMonth = (text = ''): boolean => Number(text) >= 1 && Number(text) <= 12;

/** A day may be written as a number, 20251214; another number is none. */
function numberedDue({ json: { due }, place }: Line): readonly Finding[] {
  if (typeof due !== 'number' || dateIn(due) !== undefined) return [];
  return [findingOf('DATE_INVALID', under(place, 'due'), { found: labelIn(due) })];
}

interface Dated {
  readonly field: string;
  readonly date: string;
  readonly step: number;
}

/** Every step of the chain against the nearest one before it that has a day. */
function outOfOrder(document: Json): readonly Finding[] {
  const dated = ORDER.flatMap((fields, step) => fields.flatMap((field) => datesIn(document, field, step)));
  return dated.flatMap((later) => {
    const before = dated.filter(({ step }) => step < later.step);
    const nearest = Math.max(...before.map(({ step }) => step));
    return before
      .filter(({ step, date }) => step === nearest && date > later.date)
      .map((earlier) =>
        findingOf('DATES_OUT_OF_ORDER', earlier.field, {
          earlier: earlier.field,
          later: later.field,
          found: earlier.date,
          expected: later.date,
        }),
      );
  });
}

/** A field may hold one day or several; reviews and signatures may each bring their own. */
function datesIn(document: Json, field: string, step: number): readonly Dated[] {
  const own = Array.isArray(document[field]) ? (document[field] as readonly unknown[]) : [document[field]];
  const list = field === 'reviewedOn' ? 'reviews' : field === 'signedOn' ? 'signatures' : '';
  const listed = Array.isArray(document[list]) ? (document[list] as readonly unknown[]) : [];
  const within = listed.map((one) => {
    const json = objectIn(one) ?? {};
    return json['on'] ?? json['date'] ?? json[field];
  });
  const dates = [...own, ...within].map(dateIn).filter((date) => date !== undefined);
  return [...new Set(dates)].map((date) => ({ field, date, step }));
}

function dueFindings(document: Json, line: Line): readonly Finding[] {
  const { json, label, place } = line;
  const due = dueIn(json['due'], yearOf(document));
  const others = [json['target'], objectIn(json['rule'])?.['due']].map(dateIn);
  const exact = due?.exact === true ? due.day : undefined;
  const [first, other] = [...new Set([exact, ...others].filter((date) => date !== undefined))];
  if (other !== undefined)
    return [findingOf('DUE_DIFFERS', `${place}.due`, { item: label, found: other, expected: first ?? '' })];
  if (due === undefined && first === undefined) return unreadableDue(document, line);
  const day = due?.day ?? first;
  if (day === undefined) return [];
  return [...outsideYear(document, day, label, place), ...beforeIssue(document, day, label, place)];
}

/** 月底前, 近日: what says that there is a day and not which; 全年 and 每季度末 are no deadline of one day. */
const DEADLINE =
  /^(?!.*(?:每|各|长期|全年))(?=.*(?:年底|年末|月底|月末|季度末|月|旬|日)).*(?:前|底|末|旬|月|日|之内|以内)$/;

function unreadableDue(document: Json, { json, label, place }: Line): readonly Finding[] {
  const found = textIn(json['due']);
  if (!DEADLINE.test(found) || looksLikeADay(found)) return [];
  return [
    findingOf('DUE_UNREADABLE', `${place}.due`, {
      item: label,
      found,
      expected: meantBy(found, labelIn(document['year'])),
    }),
  ];
}

/** The day that is probably meant, else any day as an example. */
function meantBy(said: string, yearOfDocument: string): string {
  const year = /\d{4}(?=年)/.exec(said)?.[0] ?? (/^\d{4}$/.test(yearOfDocument) ? yearOfDocument : '2026');
  const [, month, day] = /(\d{1,2})月(?:(\d{1,2})日|底|末)/.exec(said) ?? [];
  if (month === undefined || !isMonth(month)) return `${year}-12-31`;
  const last = daysInMonth(Number(year), Number(month));
  return isoDate(Number(year), Number(month), Math.min(day === undefined ? last : Number(day), last));
}

const yearOf = (document: Json): string =>
  labelIn(document['year']) || textIn(document['period']).normalize('NFKC').slice(0, 4);

function outsideYear(document: Json, due: string, item: string, place: string): readonly Finding[] {
  const year = yearOf(document);
  if (!/^\d{4}$/.test(year) || due.startsWith(year)) return [];
  return [findingOf('DUE_OUTSIDE_YEAR', `${place}.due`, { item, found: due, expected: year })];
}

function beforeIssue(document: Json, due: string, item: string, place: string): readonly Finding[] {
  const issued = dateIn(document['issuedOn']);
  const year = labelIn(document['year']);
  if (issued === undefined || due >= issued || !due.startsWith(year)) return [];
  return [findingOf('DUE_BEFORE_ISSUE', `${place}.due`, { item, found: due, expected: issued })];
}
