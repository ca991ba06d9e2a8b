import { leaderSheetDecider, leaderSheetStream, type LeaderSheetCommand } from '@kaoping/domain';
import type { ReadModels } from '@kaoping/read-models';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';

/** What every command on a sheet names: the leader whose sheet it is. */
export interface NamedSheet {
  readonly cycle: string;
  readonly person: string;
}

/** What every decision on a sheet needs beside its input. @throws CYCLE_UNKNOWN */
export function aboutSheet(views: ReadModels, { input, envelope }: UseCase<NamedSheet>) {
  const { openStages, leaders, units } = cycleOf(views, input.cycle);
  return {
    openStages,
    leaders: leaders.map(({ person }) => person),
    units: units.map(({ id }) => id),
    actor: envelope.actor,
  };
}

export function carryOutOnSheet(
  desk: CommandDesk,
  useCase: UseCase<NamedSheet>,
  command: LeaderSheetCommand,
): Promise<Outcome> {
  const { cycle, person } = useCase.input;
  const stream = leaderSheetStream(cycle, person);
  return desk.carryOut(useCase, { person }, { decider: leaderSheetDecider, stream, command, id: person });
}
