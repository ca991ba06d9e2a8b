import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { doublesBefore } from './claimed-before.js';
import { aboutIncentive, carryOutOnIncentive, claimingUnit, type NamedIncentive } from './on-incentive.js';

/** What a claim is worth in the eyes of who verifies it: at most what was claimed. */
export class VerifyIncentive extends UseCase<
  NamedIncentive & {
    readonly points: string;
    readonly opinion: string;
    readonly acknowledgeEarlier?: string;
    readonly acknowledgeShared?: string;
  }
> {
  static readonly command = 'verify-incentive';
}

@CommandHandler(VerifyIncentive)
export class VerifyIncentiveHandler implements ICommandHandler<VerifyIncentive> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: VerifyIncentive): Promise<Outcome> {
    const { input } = useCase;
    // Another node may have taken the same claim a moment ago.
    const views = await this.desk.viewsAtHead();
    const command = {
      ...{ ...input, ...aboutIncentive(views, useCase), type: 'VerifyIncentive' as const },
      ...doublesBefore(views, input),
    };
    return carryOutOnIncentive(this.desk, useCase, claimingUnit(views, input), command);
  }
}
