import {
  checkStatus,
  dueAt,
  formatPoints,
  scoreIndicator,
  type CheckItem,
  type Indicator,
  type QuarterNumber,
  type Reported,
} from '@kaoping/domain';

/**
 * One item of a check as it stands now: the percent due by the end of the quarter against the percent of the whole
 * year's work that the latest progress comes to.
 * @param reported the latest report; null when nothing was reported
 */
export function dueItem(
  indicator: Indicator,
  quarter: QuarterNumber,
  milestoneSplit: readonly string[],
  reported: Reported | null,
): CheckItem {
  const due = dueAt(indicator, quarter, milestoneSplit);
  const reached = scoreIndicator(indicator, reported)?.reached ?? null;
  return {
    indicator: indicator.id,
    units: indicator.units.map(({ unit }) => unit),
    due: formatPoints(due),
    reached: reached && formatPoints(reached),
    status: checkStatus(reached, due),
  };
}
