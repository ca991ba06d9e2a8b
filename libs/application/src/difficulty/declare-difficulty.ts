import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf, schemeOf } from '../cycle/look-up.js';
import { requireStanding } from '../organisation/on-organisation.js';
import { aboutDifficulty, carryOutOnDifficulty, type NamedDifficulty } from './on-difficulty.js';

/** Gives a unit a difficulty factor (难度系数) within the bounds of the scheme, for a leader to approve. */
export class DeclareDifficulty extends UseCase<
  NamedDifficulty & { readonly factor: string; readonly reason: string }
> {
  static readonly command = 'declare-difficulty';
}

@CommandHandler(DeclareDifficulty)
export class DeclareDifficultyHandler implements ICommandHandler<DeclareDifficulty> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: DeclareDifficulty): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    requireStanding(cycleOf(views, input.cycle), [input.unit]);
    const bounds = schemeOf(views, input.cycle).difficulty ?? null;
    const command = {
      ...input,
      ...aboutDifficulty(views, useCase),
      bounds,
      type: 'DeclareDifficulty',
    } as const;
    return carryOutOnDifficulty(this.desk, useCase, command);
  }
}
