import { predecessorsOf, type CycleView } from '@kaoping/read-models';
import type { List } from './list.js';

/**
 * A list whose `?unit=` also finds what a unit has taken over: facts stay with the unit that they name, which the row says,
 * and whoever took over from it is asked about them.
 */
export function withInherited<Row>(list: List<Row>, cycle: CycleView): List<Row> {
  const { unit } = list.filters;
  if (unit === undefined) return list;
  const matches = (row: Row, wanted: string) =>
    unit.matches(row, wanted) || predecessorsOf(cycle, wanted).some(({ id }) => unit.matches(row, id));
  return { ...list, filters: { ...list.filters, unit: { ...unit, matches } } };
}
