import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutAppeal, appealingUnit, carryOutOnAppeal, type NamedAppeal } from './on-appeal.js';

/** Turns an appeal away unheard (不予受理): it is not about the result, or nobody could decide it. */
export class DismissAppeal extends UseCase<NamedAppeal & { readonly reason: string }> {
  static readonly command = 'dismiss-appeal';
}

@CommandHandler(DismissAppeal)
export class DismissAppealHandler implements ICommandHandler<DismissAppeal> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: DismissAppeal): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const command = { ...input, ...aboutAppeal(views, useCase), type: 'DismissAppeal' } as const;
    return carryOutOnAppeal(this.desk, useCase, appealingUnit(views, input), command);
  }
}
