import { addDays } from '@kaoping/platform';
import type { Calendar, CaseDates, ClosingDates, Span, Until } from './calendar.js';

/** All dates of a year. @param shiftDays whole days by which every one moves */
export function calendarOf(dates: CaseDates, until: Until, shiftDays: number): Calendar {
  const shifted = (date: string): string => addDays(date, shiftDays);
  const day = (monthDay: string, year = dates.year): string => shifted(`${year}-${monthDay}`);
  const next = (monthDay: string): string => day(monthDay, dates.year + 1);
  const span = (from: string, to: string): Span => ({ from: day(from), to: day(to) });
  const own = until === 'end' ? asItWas : asADemo;
  return {
    until,
    period: span('01-01', '12-31'),
    quarters: [
      { quarter: 1, ...span('01-01', '03-31') },
      { quarter: 2, ...span('04-01', '06-30') },
      { quarter: 3, ...span('07-01', '09-30') },
      { quarter: 4, ...span('10-01', '12-31') },
    ],
    ...own({ day, next, span, filled: shifted(dates.filledOn), issued: shifted(dates.issuedOn) }),
    closing: closingDates(next),
    shifted,
  };
}

/** Makes ISO dates of a month and day in the case's year, or the year after it, moved like everything else. */
interface Days {
  readonly day: (monthDay: string) => string;
  readonly next: (monthDay: string) => string;
  readonly span: (from: string, to: string) => Span;
  readonly filled: string;
  readonly issued: string;
}

/** Where the year as it was and the demo differ. */
type WorkingDates = Omit<Calendar, 'until' | 'period' | 'quarters' | 'closing' | 'shifted'>;

/** The plan came out on the last day of July; the two quarters before it are checked afterwards. */
function asItWas({ day, next, span, filled, issued }: Days): WorkingDates {
  return {
    opening: span('01-08', '01-12'),
    planning: {
      drafted: addDays(filled, -9),
      signed: addDays(filled, -2),
      submitted: filled,
      transition: addDays(filled, 1),
      firstReview: addDays(filled, 5),
      corrected: addDays(filled, 6),
      resubmitted: addDays(filled, 7),
      secondReview: addDays(issued, -2),
      published: issued,
    },
    reporting: [
      span('08-01', '08-07'),
      span('08-14', '08-20'),
      span('09-18', '10-09'),
      { from: day('12-16'), to: next('01-06') },
    ],
    monthly: [
      { quarter: 3, thirds: 2, sent: span('08-31', '09-06') },
      { quarter: 4, thirds: 1, sent: span('10-31', '11-06') },
      { quarter: 4, thirds: 2, sent: span('11-30', '12-06') },
    ],
    checking: [
      span('08-09', '08-12'),
      span('08-22', '08-27'),
      span('10-11', '10-18'),
      { from: next('01-07'), to: next('01-10') },
    ],
    inspecting: { from: day('08-05'), to: day('12-27') },
    rewarding: { from: day('09-02'), to: next('01-24') },
  };
}

/** Published in January, so that reports, standings and two closed quarters are there to be seen. */
function asADemo({ day, span }: Days): WorkingDates {
  return {
    opening: span('01-02', '01-03'),
    planning: {
      drafted: day('01-04'),
      signed: day('01-09'),
      submitted: day('01-11'),
      transition: day('01-12'),
      firstReview: day('01-16'),
      corrected: day('01-17'),
      resubmitted: day('01-18'),
      secondReview: day('01-24'),
      published: day('01-26'),
    },
    reporting: [span('03-20', '04-06'), span('06-18', '07-03')],
    monthly: [
      { quarter: 1, thirds: 2, sent: span('02-28', '03-06') },
      { quarter: 2, thirds: 1, sent: span('04-30', '05-07') },
      { quarter: 2, thirds: 2, sent: span('05-31', '06-06') },
    ],
    checking: [span('04-08', '04-12'), span('07-05', '07-08')],
    inspecting: span('02-19', '07-08'),
    rewarding: span('03-04', '07-08'),
  };
}

function closingDates(next: (monthDay: string) => string): ClosingDates {
  const span = (from: string, to: string): Span => ({ from: next(from), to: next(to) });
  return {
    leaveExecution: next('01-11'),
    selfEvaluation: span('01-13', '01-22'),
    leaveSelfEvaluation: next('01-23'),
    verification: span('01-24', '02-17'),
    marking: span('02-05', '02-14'),
    voting: span('02-05', '02-16'),
    leaveVerification: next('02-18'),
    computed: next('02-19'),
    decided: next('02-21'),
    noticeOpened: next('02-24'),
  };
}
