import type { Actor, Role } from '@kaoping/domain';
import { hasAnyRole } from '@kaoping/identity';
import { heirOf, type CycleView } from '@kaoping/read-models';
import type { StaffDirectory } from './staff-directory.js';

const INSPECTING: readonly Role[] = ['inspector', 'office'];

/**
 * Where inspectors work, what they head, and where they and whoever writes it down worked before, as far as the directory
 * knows; where a unit has gone into another, that one too. And which of the inspectors have no account here, or a disabled
 * one, and which have one as neither inspector nor office: those that may write an inspection down.
 */
export async function staffOf(
  staff: StaffDirectory,
  inspectors: readonly string[],
  { actor, cycle }: { readonly actor: Actor; readonly cycle: CycleView },
) {
  const known = await Promise.all(
    inspectors.map(async (person) => {
      const [unit, former, account] = await Promise.all([
        staff.unitOf(person),
        staff.formerUnitsOf(person),
        staff.actorOf(person),
      ]);
      const units = [...(unit === undefined ? [] : [unit]), ...(account?.heads ?? [])];
      return {
        person,
        units: units.map((one) => heirOf(cycle, one)),
        former,
        enabled: account !== undefined,
        fit: account === undefined || hasAnyRole(account, INSPECTING),
      };
    }),
  );
  const inspectorUnits = known.map(({ person, units }) => [person, units] as const);
  const formerUnits = known.map(({ person, former }) => [person, withHeirs(former)] as const);
  return {
    unknownInspectors: known.filter(({ enabled }) => !enabled).map(({ person }) => person),
    unfitInspectors: known.filter(({ fit }) => !fit).map(({ person }) => person),
    inspectorUnits: Object.fromEntries(inspectorUnits) as Readonly<Record<string, readonly string[]>>,
    formerUnits: Object.fromEntries([[actor.person, withHeirs(actor.formerUnits ?? [])], ...formerUnits]),
  };

  function withHeirs(units: readonly string[]): readonly string[] {
    return [...new Set(units.flatMap((unit) => [unit, heirOf(cycle, unit)]))];
  }
}
