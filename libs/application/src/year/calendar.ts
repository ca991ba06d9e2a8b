import type { Quarter, QuarterNumber } from '@kaoping/domain';
import { daysBetween, shanghaiDate } from '@kaoping/platform';

/** `end`: the whole year as it was. `third-quarter`: the demo, published in time, early in the third quarter. */
export type Until = 'third-quarter' | 'end';

/** ISO dates in Asia/Shanghai, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** When each part of the year is played; all dates are moved by the same whole number of days. */
export interface Calendar {
  readonly until: Until;
  readonly period: Span;
  readonly quarters: readonly Quarter[];
  readonly opening: Span;
  readonly planning: PlanningDates;
  /** Reports on each quarter, in time or afterwards; quarters that are not played are missing. */
  readonly reporting: readonly Span[];
  /** Monthly reports in between: the quarter they lie in, thirds of it that have passed, when they are sent. */
  readonly monthly: readonly {
    readonly quarter: QuarterNumber;
    readonly thirds: 1 | 2;
    readonly sent: Span;
  }[];
  readonly checking: readonly Span[];
  readonly inspecting: Span;
  readonly rewarding: Span;
  readonly closing: ClosingDates;
  /** Moves a date of the case. */
  readonly shifted: (date: string) => string;
}

interface PlanningDates {
  readonly drafted: string;
  readonly signed: string;
  readonly submitted: string;
  readonly transition: string;
  readonly firstReview: string;
  readonly corrected: string;
  readonly resubmitted: string;
  readonly secondReview: string;
  readonly published: string;
}

export interface ClosingDates {
  readonly leaveExecution: string;
  readonly selfEvaluation: Span;
  readonly leaveSelfEvaluation: string;
  readonly verification: Span;
  readonly marking: Span;
  readonly voting: Span;
  readonly leaveVerification: string;
  readonly computed: string;
  readonly decided: string;
  /** What follows counts from here: the notice lasts as long as the scheme says. */
  readonly noticeOpened: string;
}

/** What the case says about its own dates. */
export interface CaseDates {
  readonly year: number;
  readonly filledOn: string;
  readonly issuedOn: string;
}

/** Day of the year on which the demo's today falls: the tenth of the third quarter. */
const DEMO_TODAY = '07-10';

/** How many days the demo of a case moves so that `today` (an ISO date in Asia/Shanghai) is early in its third quarter. */
export function demoShift(year: number, today: string): number {
  return daysBetween(`${year}-${DEMO_TODAY}`, today);
}

/** ISO instant (UTC) of a time of day in Asia/Shanghai, in minutes after midnight. */
export function instantOn(date: string, minutes: number): string {
  return new Date(Date.parse(`${date}T00:00:00+08:00`) + minutes * 60_000).toISOString();
}

export function dateOf(instant: string): string {
  return shanghaiDate(instant);
}
