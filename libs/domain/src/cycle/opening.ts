import { plainName } from '../core/same-name.js';
import type { CycleOpened, Quarter } from './events.js';
import { refuseCycle } from './refusals.js';

/** What must hold of a cycle before it opens. @throws the first thing that does not */
export function assertOpening(opened: CycleOpened['data']): void {
  assertPeriod(opened);
  assertUnits(opened);
  assertParents(opened);
  assertHeads(opened);
}

function assertPeriod({ period, quarters }: CycleOpened['data']): void {
  if (period.from > period.to) throw refuseCycle.CYCLE_PERIOD_INVALID({ from: period.from, to: period.to });
  const inOrder = quarters.every(
    (quarter, index) => quarter.quarter === index + 1 && follows(quarters[index - 1], quarter),
  );
  const inside = quarters.every(({ from, to }) => from >= period.from && to <= period.to);
  // A month or a year of months has none; a year that is checked by the quarter has all four.
  const complete = quarters.length === 0 || quarters.length === 4;
  if (!complete || !inOrder || !inside)
    throw refuseCycle.CYCLE_QUARTERS_INVALID({ from: period.from, to: period.to });
}

function follows(before: Quarter | undefined, quarter: Quarter): boolean {
  return quarter.from <= quarter.to && (before === undefined || before.to < quarter.from);
}

function assertUnits({ units, officeUnit }: CycleOpened['data']): void {
  if (units.length === 0) throw refuseCycle.CYCLE_WITHOUT_UNITS();
  const names = units.flatMap((unit) => [unit.name, ...unit.aliases]);
  // A unit may have its own name as an alias in another width; no other unit may.
  const read = units.flatMap((unit) => [...new Set([unit.name, ...unit.aliases].map(plainName))]);
  const repeated = firstRepeated(units.map(({ id }) => id)) ?? firstRepeated(names) ?? firstRepeated(read);
  if (repeated !== undefined) throw refuseCycle.UNIT_REPEATED({ unit: repeated });
  if (!units.some(({ id }) => id === officeUnit)) throw refuseCycle.UNIT_UNKNOWN({ unit: officeUnit });
}

/** Every unit belongs to one of the cycle, and following that upwards ends. */
function assertParents({ units }: CycleOpened['data']): void {
  const parentOf = new Map(units.map(({ id, parent }) => [id, parent]));
  for (const { id, parent } of units) {
    if (parent !== undefined && !parentOf.has(parent)) throw refuseCycle.UNIT_UNKNOWN({ unit: parent });
    let above = parent;
    for (let steps = 0; above !== undefined && above !== id && steps < units.length; steps++)
      above = parentOf.get(above);
    if (above === id) throw refuseCycle.UNIT_PARENT_CIRCULAR({ unit: id });
  }
}

function assertHeads({ units, leaders }: CycleOpened['data']): void {
  const unknown = leaders.flatMap(({ heads }) => heads).find((head) => !units.some(({ id }) => id === head));
  if (unknown !== undefined) throw refuseCycle.UNIT_UNKNOWN({ unit: unknown });
}

function firstRepeated(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}
