import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutDifficulty, carryOutOnDifficulty, type NamedDifficulty } from './on-difficulty.js';

/** Takes a factor back, declared or in force: the unit has none again. */
export class RevokeDifficulty extends UseCase<NamedDifficulty & { readonly reason: string }> {
  static readonly command = 'revoke-difficulty';
}

@CommandHandler(RevokeDifficulty)
export class RevokeDifficultyHandler implements ICommandHandler<RevokeDifficulty> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: RevokeDifficulty): Promise<Outcome> {
    const views = await this.desk.lookUps();
    const command = {
      ...useCase.input,
      ...aboutDifficulty(views, useCase),
      type: 'RevokeDifficulty',
    } as const;
    return carryOutOnDifficulty(this.desk, useCase, command);
  }
}
