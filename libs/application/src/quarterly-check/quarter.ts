import { refuseQuarterlyCheck, type QuarterNumber } from '@kaoping/domain';
import type { CycleView, ReadModels } from '@kaoping/read-models';

/** Last day of the quarter. @throws CHECK_UNKNOWN */
export function endOf(cycle: CycleView, quarter: QuarterNumber): string {
  const found = cycle.quarters.find((one) => one.quarter === quarter);
  if (found === undefined) throw refuseQuarterlyCheck.CHECK_UNKNOWN({ quarter });
  return found.to;
}

/** The plan came after the quarter's last day; a plan that is not published has not come yet. */
export function endedBeforePublication(cycle: CycleView, views: ReadModels, quarter: QuarterNumber): boolean {
  const publishedOn = views.plans.plan(cycle.cycle)?.published?.on;
  return publishedOn !== undefined && endOf(cycle, quarter) < publishedOn;
}
