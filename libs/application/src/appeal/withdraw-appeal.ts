import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutAppeal, appealingUnit, carryOutOnAppeal, type NamedAppeal } from './on-appeal.js';

/** Takes an appeal back; the item is not appealed a second time. */
export class WithdrawAppeal extends UseCase<NamedAppeal & { readonly reason: string }> {
  static readonly command = 'withdraw-appeal';
}

@CommandHandler(WithdrawAppeal)
export class WithdrawAppealHandler implements ICommandHandler<WithdrawAppeal> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: WithdrawAppeal): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const command = { ...input, ...aboutAppeal(views, useCase), type: 'WithdrawAppeal' } as const;
    return carryOutOnAppeal(this.desk, useCase, appealingUnit(views, input), command);
  }
}
