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

/** Lets a consequence hold on although what it follows from has fallen (维持), with the reason. */
export class UpholdConsequence extends UseCase<NamedConsequence & { readonly reason: string }> {
  static readonly command = 'uphold-consequence';
}

@CommandHandler(UpholdConsequence)
export class UpholdConsequenceHandler implements ICommandHandler<UpholdConsequence> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: UpholdConsequence): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const line = views.consequences.consequence(input.cycle, input.consequence);
    const fallen = line === undefined ? null : groundFallen(line, views);
    const command = {
      ...input,
      ...aboutConsequences(views, useCase),
      fallen,
      type: 'UpholdConsequence',
    } as const;
    return carryOutOnConsequences(this.desk, useCase, unitConcerned(views, input), command);
  }
}
