import { refuseVeto, vetoDecider, vetoStream, type VetoCommand } from '@kaoping/domain';
import type { ReadModels } from '@kaoping/read-models';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { actsAs } from '../organisation/on-organisation.js';

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

/**
 * The unit that a veto was proposed for: the one that is named, else one that has gone into it, with its veto. A veto that
 * still stands is meant before one that was revoked.
 */
export function vetoedUnit(views: ReadModels, { cycle, unit }: NamedVeto): string {
  const standing = views.vetoes.list(cycle).filter(({ status }) => status !== 'revoked');
  const held = [...standing, ...views.vetoes.list(cycle)].map((line) => line.unit);
  return actsAs(cycleOf(views, cycle), unit, held);
}

export function carryOutOnVeto(
  desk: CommandDesk,
  useCase: UseCase<NamedVeto>,
  command: VetoCommand,
): Promise<Outcome> {
  const { cycle, unit } = command;
  return desk.carryOut(
    useCase,
    { units: [unit] },
    { decider: vetoDecider, stream: vetoStream(cycle, unit), command, id: unit },
  );
}
