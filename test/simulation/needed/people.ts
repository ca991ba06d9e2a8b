import type { CycleOpened } from '@kaoping/domain';
import { inCycle } from '@kaoping/read-models';
import { CYCLE, cycleOpened } from '../bureau.js';
import type { Scene } from '../moves/move.js';

/** A leader with no part in it: who heads none of the units, and did none of the steps before. */
export function outsider(
  views: Scene['views'],
  units: readonly string[],
  ...before: readonly (string | undefined)[]
): string {
  return outsiderIfAny(views, units, ...before) ?? 'p-chair';
}

/** The same; nobody, where all have had a part in it. */
export function outsiderIfAny(
  views: Scene['views'],
  units: readonly string[],
  ...before: readonly (string | undefined)[]
): string | undefined {
  return leadersOf(views).find(
    ({ person, heads }) => !before.includes(person) && !heads.some((head) => units.includes(head)),
  )?.person;
}

/** With what has become of the units that they head. */
export function leadersOf({ cycles }: Scene['views']): CycleOpened['data']['leaders'] {
  const cycle = cycles.cycle(CYCLE);
  return cycle === undefined ? [] : cycleOpened.leaders.map((one) => inCycle(cycle, one));
}

/** A team has the people of u1. */
export const ofUnit = (role: 'clerk' | 'head', unit: string): string =>
  `p-${role}-${unit === 'z1' ? 'u1' : unit}`;

/** The units that stand. */
export const unitsOf = ({ cycles }: Scene['views']): readonly string[] =>
  (cycles.cycle(CYCLE)?.units ?? []).map(({ id }) => id);

export const officeUnitOf = ({ cycles }: Scene['views']): string => cycles.cycle(CYCLE)?.officeUnit ?? 'u3';

/** The first unit that the indicator applies to; nobody, where all are excused. */
export function leading(
  views: Scene['views'],
  indicator: string,
  units: readonly { readonly unit: string }[],
): string | undefined {
  return units.find(({ unit }) => !views.notApplicable.excuses(CYCLE, indicator, unit))?.unit;
}
