import { isDecimal, type Indicator, type QuarterNumber } from '@kaoping/domain';
import type { Calendar, Span } from './calendar.js';
import { totalsAt, type IndicatorCourse } from './course.js';
import { decimalsOf, textOf, wholeOf } from './quantity.js';

/** A report on progress that will be sent some day of `sent`. */
export interface PlannedReport {
  readonly quarter: QuarterNumber;
  readonly sent: Span;
  /** Running totals after it, aligned with the targets. */
  readonly totals: readonly string[];
}

/** Amounts from which a unit reports monthly; below it there is nothing to tell in between. */
const MONTHLY_FROM = '10';

/** All reports of one indicator that the calendar has room for, in their order; totals never fall. */
export function planReports(
  indicator: Indicator,
  course: IndicatorCourse,
  calendar: Calendar,
): readonly PlannedReport[] {
  const slots = [...quarterlySlots(calendar), ...(isLargeAmount(indicator) ? monthlySlots(calendar) : [])]
    .filter(({ quarter }) => !course.silent.includes(quarter))
    .sort((a, b) => a.quarter - b.quarter || a.thirds - b.thirds);
  return slots.reduce<readonly PlannedReport[]>((planned, { quarter, thirds, sent }) => {
    const before = planned.at(-1)?.totals;
    return [
      ...planned,
      { quarter, sent, totals: atLeast(before, totalsOf(indicator, course, quarter, thirds)) },
    ];
  }, []);
}

/** What the office finds at the end of a quarter; null when nothing was reported by then. */
export function totalsBy(quarter: number, reports: readonly PlannedReport[]): readonly string[] | null {
  return reports.findLast((report) => report.quarter <= quarter)?.totals ?? null;
}

/** Totals when so many thirds of a quarter have passed. */
function totalsOf(
  indicator: Indicator,
  course: IndicatorCourse,
  quarter: QuarterNumber,
  thirds: number,
): readonly string[] {
  const from = course.shares[quarter - 2] ?? 0;
  const to = course.shares[quarter - 1] ?? course.reached;
  const limitBroken = course.limitBroken && quarter >= 3;
  if (thirds < 3) {
    return totalsAt(indicator, from + Math.floor(((to - from) * thirds) / 3), {
      rounding: 'down',
      limitBroken,
    });
  }
  if (quarter === 4) return totalsAt(indicator, to, { rounding: 'nearest', limitBroken });
  return totalsAt(indicator, to, { rounding: course.behind.includes(quarter) ? 'down' : 'up', limitBroken });
}

/** The larger one of each pair, since a running total does not fall. */
export function atLeast(before: readonly string[] | undefined, totals: readonly string[]): readonly string[] {
  return totals.map((total, index) => {
    const earlier = before?.[index] ?? '0';
    return difference(total, earlier).startsWith('-') ? earlier : total;
  });
}

/** What was done of the period: the totals less those of the report before. */
export function increments(
  totals: readonly string[],
  before: readonly string[] | undefined,
): readonly string[] {
  return totals.map((total, index) => difference(total, before?.[index] ?? '0'));
}

function difference(a: string, b: string): string {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  const whole = wholeOf(a, decimals) - wholeOf(b, decimals);
  return whole < 0 ? `-${textOf(-whole, decimals)}` : textOf(whole, decimals);
}

function quarterlySlots({ reporting }: Calendar) {
  return reporting.map((sent, index) => ({ quarter: (index + 1) as QuarterNumber, thirds: 3, sent }));
}

function monthlySlots({ monthly }: Calendar) {
  return monthly.map(({ quarter, thirds, sent }) => ({ quarter, thirds, sent }));
}

function isLargeAmount({ targets }: Indicator): boolean {
  return targets.some((target) => target.op === '>=' && isDecimal(target.value, { min: MONTHLY_FROM }));
}

/** A twentieth too much of every amount, at least one. */
export function overcounted(totals: readonly string[]): readonly string[] {
  return totals.map((total) => {
    const decimals = decimalsOf(total);
    const whole = wholeOf(total, decimals);
    return textOf(whole + Math.max(10 ** decimals, Math.ceil(whole / 20)), decimals);
  });
}
