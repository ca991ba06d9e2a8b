import { refuseVeto, vetoDecider, vetoStream, type VetoCommand } from '@kaoping/domain';
import { vetoHeldBy, type ReadModels } from '@kaoping/read-models';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { isChairRecused, type StaffDirectory } from '../staff/staff-directory.js';

/** What every command on a veto names; a unit has one at a time. */
export interface NamedVeto {
  readonly cycle: string;
  readonly unit: string;
}

/** What every decision on a veto needs beside its input. @throws CYCLE_UNKNOWN, UNIT_UNKNOWN */
export function aboutVeto(views: ReadModels, { input, envelope }: UseCase<NamedVeto>) {
  const { openStages, roll } = cycleOf(views, input.cycle);
  const known = roll.map(({ id }) => id);
  if (!known.includes(input.unit)) throw refuseVeto.UNIT_UNKNOWN({ unit: input.unit });
  return { openStages, units: known, actor: envelope.actor };
}

/** The unit that a veto was proposed for: the one that is named, else one that has gone into it, with its veto. */
export function vetoedUnit(views: ReadModels, { cycle, unit }: NamedVeto): string {
  return vetoHeldBy(cycle, unit, views)?.unit ?? unit;
}

/** Who puts it into force takes it back: the chair, or another leader where the unit is the chair's own. */
export function chairRecused(
  staff: StaffDirectory,
  views: ReadModels,
  { cycle, unit }: NamedVeto,
): Promise<boolean> {
  return isChairRecused(staff, cycleOf(views, cycle), [unit]);
}

export async function carryOutOnVeto(
  desk: CommandDesk,
  useCase: UseCase<NamedVeto>,
  command: VetoCommand,
): Promise<Outcome> {
  const { cycle, unit } = command;
  const { officeUnit } = cycleOf(await desk.lookUps(), cycle);
  return desk.carryOut(
    useCase,
    { units: [unit], officeUnit },
    { decider: vetoDecider, stream: vetoStream(cycle, unit), command, id: unit },
  );
}
