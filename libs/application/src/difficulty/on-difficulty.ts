import {
  refuseDifficulty,
  difficultyDecider,
  difficultyStream,
  type DifficultyCommand,
} from '@kaoping/domain';
import type { ReadModels } from '@kaoping/read-models';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';

/** What every command on a difficulty factor names; a unit has one at a time. */
export interface NamedDifficulty {
  readonly cycle: string;
  readonly unit: string;
}

/** What every decision on a factor needs beside its input. @throws CYCLE_UNKNOWN, UNIT_UNKNOWN */
export function aboutDifficulty(views: ReadModels, { input, envelope }: UseCase<NamedDifficulty>) {
  const { openStages, roll } = cycleOf(views, input.cycle);
  const known = roll.map(({ id }) => id);
  if (!known.includes(input.unit)) throw refuseDifficulty.UNIT_UNKNOWN({ unit: input.unit });
  return { openStages, units: known, actor: envelope.actor };
}

export function carryOutOnDifficulty(
  desk: CommandDesk,
  useCase: UseCase<NamedDifficulty>,
  command: DifficultyCommand,
): Promise<Outcome> {
  const { cycle, unit } = useCase.input;
  return desk.carryOut(
    useCase,
    { units: [unit] },
    { decider: difficultyDecider, stream: difficultyStream(cycle, unit), command, id: unit },
  );
}
