import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutConsequences, carryOutOnConsequences, type NamedConsequence } from './on-consequences.js';

/** Whoever was told says that they know (签收). */
export class AcknowledgeConsequence extends UseCase<NamedConsequence> {
  static readonly command = 'acknowledge-consequence';
}

@CommandHandler(AcknowledgeConsequence)
export class AcknowledgeConsequenceHandler implements ICommandHandler<AcknowledgeConsequence> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: AcknowledgeConsequence): Promise<Outcome> {
    const views = await this.desk.lookUps();
    const about = aboutConsequences(views, useCase);
    const command = { ...useCase.input, ...about, type: 'AcknowledgeConsequence' } as const;
    return carryOutOnConsequences(this.desk, useCase, {}, command);
  }
}
