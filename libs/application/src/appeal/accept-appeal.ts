import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutAppeal, appealingUnit, carryOutOnAppeal, type NamedAppeal } from './on-appeal.js';

/** Takes an appeal in (受理), so that a panel hears it. */
export class AcceptAppeal extends UseCase<NamedAppeal> {
  static readonly command = 'accept-appeal';
}

@CommandHandler(AcceptAppeal)
export class AcceptAppealHandler implements ICommandHandler<AcceptAppeal> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: AcceptAppeal): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const command = { ...input, ...aboutAppeal(views, useCase), type: 'AcceptAppeal' } as const;
    return carryOutOnAppeal(this.desk, useCase, appealingUnit(views, input), command);
  }
}
