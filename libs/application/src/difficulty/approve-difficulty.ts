import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutDifficulty, carryOutOnDifficulty, type NamedDifficulty } from './on-difficulty.js';

/** Puts a declared factor into force: it multiplies the target score from here. */
export class ApproveDifficulty extends UseCase<NamedDifficulty> {
  static readonly command = 'approve-difficulty';
}

@CommandHandler(ApproveDifficulty)
export class ApproveDifficultyHandler implements ICommandHandler<ApproveDifficulty> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ApproveDifficulty): Promise<Outcome> {
    const views = await this.desk.lookUps();
    const command = {
      ...useCase.input,
      ...aboutDifficulty(views, useCase),
      type: 'ApproveDifficulty',
    } as const;
    return carryOutOnDifficulty(this.desk, useCase, command);
  }
}
