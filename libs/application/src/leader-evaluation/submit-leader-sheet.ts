import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutSheet, carryOutOnSheet, type NamedSheet } from './on-leader-sheet.js';

/** Hands the sheet in, final and sealed until the evaluation closes. */
export class SubmitLeaderSheet extends UseCase<NamedSheet> {
  static readonly command = 'submit-leader-sheet';
}

@CommandHandler(SubmitLeaderSheet)
export class SubmitLeaderSheetHandler implements ICommandHandler<SubmitLeaderSheet> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: SubmitLeaderSheet): Promise<Outcome> {
    const about = aboutSheet(await this.desk.lookUps(), useCase);
    return carryOutOnSheet(this.desk, useCase, { ...useCase.input, ...about, type: 'SubmitLeaderSheet' });
  }
}
