import type { Actor } from '@kaoping/domain';
import type { StaffDirectory } from './staff-directory.js';

/** Where inspectors and whoever writes it down work, and where they did before, as far as the directory knows. */
export async function staffOf(staff: StaffDirectory, inspectors: readonly string[], actor: Actor) {
  const known = await Promise.all(
    inspectors.map(async (person) => ({
      ...{ person, unit: await staff.unitOf(person) },
      former: await staff.formerUnitsOf(person),
    })),
  );
  const inspectorUnits = known.flatMap(({ person, unit }) => (unit === undefined ? [] : [[person, unit]]));
  const formerUnits = known.map(({ person, former }) => [person, former] as const);
  return {
    inspectorUnits: Object.fromEntries(inspectorUnits) as Readonly<Record<string, string>>,
    formerUnits: Object.fromEntries([[actor.person, actor.formerUnits ?? []], ...formerUnits]),
  };
}
