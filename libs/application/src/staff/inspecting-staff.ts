import type { Actor } from '@kaoping/domain';
import { heirOf, type CycleView } from '@kaoping/read-models';
import type { StaffDirectory } from './staff-directory.js';

/**
 * Where inspectors and whoever writes it down work, and where they did before, as far as the directory knows; where a unit
 * has gone into another, that one too. And which of the inspectors have no account here, or a disabled one.
 */
export async function staffOf(
  staff: StaffDirectory,
  inspectors: readonly string[],
  { actor, cycle }: { readonly actor: Actor; readonly cycle: CycleView },
) {
  const known = await Promise.all(
    inspectors.map(async (person) => ({
      ...{ person, unit: await staff.unitOf(person) },
      former: await staff.formerUnitsOf(person),
      enabled: (await staff.actorOf(person)) !== undefined,
    })),
  );
  const inspectorUnits = known.flatMap(({ person, unit }) =>
    unit === undefined ? [] : [[person, heirOf(cycle, unit)]],
  );
  const formerUnits = known.map(({ person, former }) => [person, withHeirs(former)] as const);
  return {
    unknownInspectors: known.filter(({ enabled }) => !enabled).map(({ person }) => person),
    inspectorUnits: Object.fromEntries(inspectorUnits) as Readonly<Record<string, string>>,
    formerUnits: Object.fromEntries([[actor.person, withHeirs(actor.formerUnits ?? [])], ...formerUnits]),
  };

  function withHeirs(units: readonly string[]): readonly string[] {
    return [...new Set(units.flatMap((unit) => [unit, heirOf(cycle, unit)]))];
  }
}
