import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutSheet, carryOutOnSheet, type NamedSheet } from './on-leader-sheet.js';

/** The leader hands in a sheet after all (撤销缺席登记), before the sheets are closed. */
export class WithdrawLeaderAbsence extends UseCase<NamedSheet & { readonly reason: string }> {
  static readonly command = 'withdraw-leader-absence';
}

@CommandHandler(WithdrawLeaderAbsence)
export class WithdrawLeaderAbsenceHandler implements ICommandHandler<WithdrawLeaderAbsence> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: WithdrawLeaderAbsence): Promise<Outcome> {
    const about = aboutSheet(await this.desk.lookUps(), useCase);
    return carryOutOnSheet(this.desk, useCase, { ...useCase.input, ...about, type: 'WithdrawLeaderAbsence' });
  }
}
