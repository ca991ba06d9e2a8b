import { lastHeir, type Actor } from '@kaoping/domain';
import type { RolledUnit } from './rolled-unit.js';

type Roll = { readonly roll: readonly RolledUnit[] };

/** Who acts for a unit now: itself, or the last one in the row of those that took over. */
export function heirOf({ roll }: Roll, unit: string): string {
  return lastHeir(unit, (one) => roll.find(({ id }) => id === one)?.gone?.into);
}

/** Units that have gone into this one, in the order of the roll. */
export function predecessorsOf(cycle: Roll, unit: string): readonly RolledUnit[] {
  return cycle.roll.filter(({ id, gone }) => gone !== undefined && heirOf(cycle, id) === unit);
}

/** Whether anything has changed hands: without it everybody is who the directory says. */
export const isReorganised = ({ roll }: Roll): boolean =>
  roll.some(({ gone, team }) => gone !== undefined || team !== undefined);

/**
 * A person as one of this cycle's units: whoever works in a unit or heads it has a part in what it went into, in what
 * has gone into it, and in the temporary teams that they or their unit belong to. The unit they act for stays.
 */
export function inCycle<
  Person extends Pick<Actor, 'unit' | 'formerUnits' | 'heads'> & { readonly person?: string },
>(cycle: Roll, person: Person): Person {
  if (!isReorganised(cycle)) return person;
  const own = [...(person.unit === undefined ? [] : [person.unit]), ...person.heads];
  const teams = cycle.roll.filter(({ team }) => team && belongs(cycle, team, person)).map(({ id }) => id);
  const heirs = [...own, ...teams].map((unit) => heirOf(cycle, unit));
  const before = heirs.flatMap((unit) => predecessorsOf(cycle, unit).map(({ id }) => id));
  // Of the unit where somebody works the domain itself knows, and says so in words of its own.
  const added = [...teams, ...heirs, ...before].filter((unit) => unit !== person.unit);
  const { formerUnits } = person;
  return {
    ...person,
    ...(formerUnits && { formerUnits: formerUnits.flatMap((unit) => [unit, heirOf(cycle, unit)]) }),
    heads: [...new Set([...person.heads, ...added])],
  };
}

/** The unit that a person acts for in what concerns some units: a team of theirs among them, else where they work. */
export function actsFor(
  cycle: Roll,
  person: Pick<Actor, 'unit' | 'heads' | 'person'>,
  units: readonly string[],
): string | undefined {
  if (person.unit !== undefined && units.includes(person.unit)) return person.unit;
  const team = cycle.roll.find(
    ({ id, team, gone }) => team && gone === undefined && units.includes(id) && belongs(cycle, team, person),
  );
  return team?.id ?? person.unit;
}

function belongs(
  cycle: Roll,
  { head, members, lead }: NonNullable<RolledUnit['team']>,
  { person, unit }: { readonly person?: string; readonly unit?: string },
): boolean {
  if (person !== undefined && (person === head || members.includes(person))) return true;
  return lead !== undefined && unit !== undefined && heirOf(cycle, lead) === unit;
}
