import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { groundFallen } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import {
  aboutConsequences,
  carryOutOnConsequences,
  unitConcerned,
  type NamedConsequence,
} from './on-consequences.js';

/** Puts a recorded consequence into force. */
export class ConfirmConsequence extends UseCase<NamedConsequence> {
  static readonly command = 'confirm-consequence';
}

@CommandHandler(ConfirmConsequence)
export class ConfirmConsequenceHandler implements ICommandHandler<ConfirmConsequence> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ConfirmConsequence): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const line = views.consequences.consequence(input.cycle, input.consequence);
    const fallen = line === undefined ? null : groundFallen(line, views);
    const about = aboutConsequences(views, useCase);
    const command = { ...input, ...about, fallen, type: 'ConfirmConsequence' } as const;
    return carryOutOnConsequences(this.desk, useCase, unitConcerned(views, input), command);
  }
}
