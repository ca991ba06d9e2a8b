import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { requireStanding } from '../organisation/on-organisation.js';
import { carryOutOnDeclaration, declarationOf, type NamedDeclaration } from './on-declaration.js';

/** Takes a declaration back, approved or not yet: the indicator applies as the plan says. */
export class RevokeNotApplicable extends UseCase<NamedDeclaration & { readonly reason: string }> {
  static readonly command = 'revoke-not-applicable';
}

@CommandHandler(RevokeNotApplicable)
export class RevokeNotApplicableHandler implements ICommandHandler<RevokeNotApplicable> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: RevokeNotApplicable): Promise<Outcome> {
    const { input, envelope } = useCase;
    const views = await this.desk.lookUps();
    const { indicator, units } = declarationOf(views, useCase);
    const cycle = cycleOf(views, input.cycle);
    const { openStages } = cycle;
    // Nobody would carry what came back to a unit that is no longer.
    requireStanding(cycle, units);
    return carryOutOnDeclaration(this.desk, useCase, units, {
      ...{ ...input, indicator, openStages, actor: envelope.actor },
      type: 'RevokeNotApplicable',
    });
  }
}
