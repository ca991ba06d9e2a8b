import {
  DEFAULT_TRAFFIC_LIGHT,
  dueToday,
  lightOf,
  parsePoints,
  type Indicator,
  type Light,
} from '@kaoping/domain';
import type { Cycles } from '../cycles/cycles.projection.js';
import type { SheetItem } from '../quarterly-check/check-sheet.js';
import type { QuarterlyChecks } from '../quarterly-check/quarterly-checks.projection.js';

/** The traffic light of an indicator on a day (红黄绿灯), by the rule of the cycle's scheme. */
export function lightToday(
  cycle: string,
  indicator: Indicator,
  { reached, today }: { readonly reached: string | null; readonly today: string },
  { cycles, quarterlyChecks }: { readonly cycles: Cycles; readonly quarterlyChecks: QuarterlyChecks },
): Light {
  const scheme = cycles.schemeOf(cycle);
  const quarters = (cycles.cycle(cycle)?.quarters ?? []).filter(
    ({ quarter }) => quarterlyChecks.statusOf(cycle, quarter) !== 'unchecked',
  );
  const { due, next } = dueToday(indicator, { quarters, split: scheme?.milestoneSplit ?? [], today });
  const got = reached === null ? null : parsePoints(reached);
  return lightOf({ reached: got, due, next }, scheme?.trafficLight ?? DEFAULT_TRAFFIC_LIGHT, today);
}

/** The traffic light of one line of a check's sheet: against what it froze, and as somebody adjusted it. */
export function lightOfItem(
  cycle: string,
  { due, reached, status, adjustments }: SheetItem,
  { cycles }: { readonly cycles: Cycles },
): Light {
  const rule = cycles.schemeOf(cycle)?.trafficLight ?? DEFAULT_TRAFFIC_LIGHT;
  const got = reached === null ? null : parsePoints(reached);
  const light = lightOf({ reached: got, due: parsePoints(due), next: null }, rule);
  if (adjustments.length === 0) return light;
  if (status !== 'behind') return 'on-track';
  return light === 'on-track' ? 'late' : light;
}
