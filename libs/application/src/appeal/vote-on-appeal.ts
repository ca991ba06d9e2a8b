import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { AppealOutcome } from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutAppeal, appealedItem, appealingUnit, carryOutOnAppeal, type NamedAppeal } from './on-appeal.js';

/** A member of the panel votes (表决). With the vote that decides, the ruling (复核决定) counts. */
export class VoteOnAppeal extends UseCase<
  NamedAppeal & {
    readonly outcome: AppealOutcome;
    /** Points, or `not-in-force` for a veto; only where the appeal is upheld or partly so. */
    readonly corrected?: string;
    readonly reasons: string;
  }
> {
  static readonly command = 'vote-on-appeal';
}

@CommandHandler(VoteOnAppeal)
export class VoteOnAppealHandler implements ICommandHandler<VoteOnAppeal> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: VoteOnAppeal): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.viewsAtHead();
    const inForce = appealedItem(views, views.appeals.appeal(input.cycle, input.appeal));
    const command = { ...input, ...aboutAppeal(views, useCase), inForce, type: 'VoteOnAppeal' } as const;
    return carryOutOnAppeal(this.desk, useCase, appealingUnit(views, input), command);
  }
}
