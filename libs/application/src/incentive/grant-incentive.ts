import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutIncentive, carryOutOnIncentive, claimingUnit, type NamedIncentive } from './on-incentive.js';

/** The verified points count from here. */
export class GrantIncentive extends UseCase<NamedIncentive> {
  static readonly command = 'grant-incentive';
}

@CommandHandler(GrantIncentive)
export class GrantIncentiveHandler implements ICommandHandler<GrantIncentive> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: GrantIncentive): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const command = { ...input, ...aboutIncentive(views, useCase), type: 'GrantIncentive' } as const;
    return carryOutOnIncentive(this.desk, useCase, claimingUnit(views, input), command);
  }
}
