import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutSheet, carryOutOnSheet, type NamedSheet } from './on-leader-sheet.js';

/** The leader hands in no sheet this year, as the office records. */
export class RecordLeaderAbsence extends UseCase<NamedSheet & { readonly reason: string }> {
  static readonly command = 'record-leader-absence';
}

@CommandHandler(RecordLeaderAbsence)
export class RecordLeaderAbsenceHandler implements ICommandHandler<RecordLeaderAbsence> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: RecordLeaderAbsence): Promise<Outcome> {
    const about = aboutSheet(await this.desk.lookUps(), useCase);
    return carryOutOnSheet(this.desk, useCase, { ...useCase.input, ...about, type: 'RecordLeaderAbsence' });
  }
}
