import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { AppealOutcome } from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutAppeal, appealedItem, appealingUnit, carryOutOnAppeal, type NamedAppeal } from './on-appeal.js';

/** Records what the panel has decided (复核决定), by one of its members; what it corrects counts from here. */
export class RuleOnAppeal extends UseCase<
  NamedAppeal & {
    readonly outcome: AppealOutcome;
    /** Points, or `not-in-force` for a veto; only where the appeal is upheld or partly so. */
    readonly corrected?: string;
    readonly reasons: string;
  }
> {
  static readonly command = 'rule-on-appeal';
}

@CommandHandler(RuleOnAppeal)
export class RuleOnAppealHandler implements ICommandHandler<RuleOnAppeal> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: RuleOnAppeal): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.viewsAtHead();
    const inForce = appealedItem(views, views.appeals.appeal(input.cycle, input.appeal));
    const command = { ...input, ...aboutAppeal(views, useCase), inForce, type: 'RuleOnAppeal' } as const;
    return carryOutOnAppeal(this.desk, useCase, appealingUnit(views, input), command);
  }
}
