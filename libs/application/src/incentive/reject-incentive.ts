import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutIncentive, carryOutOnIncentive, claimingUnit, type NamedIncentive } from './on-incentive.js';

/** Turns a claim down, until it is granted. */
export class RejectIncentive extends UseCase<NamedIncentive & { readonly reason: string }> {
  static readonly command = 'reject-incentive';
}

@CommandHandler(RejectIncentive)
export class RejectIncentiveHandler implements ICommandHandler<RejectIncentive> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: RejectIncentive): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const command = { ...input, ...aboutIncentive(views, useCase), type: 'RejectIncentive' } as const;
    return carryOutOnIncentive(this.desk, useCase, claimingUnit(views, input), command);
  }
}
