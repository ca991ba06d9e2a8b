import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutSheet, carryOutOnSheet, type NamedSheet } from './on-leader-sheet.js';

/** 回避: the leader does not mark this unit. */
export class RecuseLeader extends UseCase<NamedSheet & { readonly unit: string; readonly reason: string }> {
  static readonly command = 'recuse-leader';
}

@CommandHandler(RecuseLeader)
export class RecuseLeaderHandler implements ICommandHandler<RecuseLeader> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: RecuseLeader): Promise<Outcome> {
    const about = aboutSheet(await this.desk.lookUps(), useCase);
    return carryOutOnSheet(this.desk, useCase, { ...useCase.input, ...about, type: 'RecuseLeader' });
  }
}
