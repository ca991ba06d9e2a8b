import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { carryOutOnDeclaration, declarationOf, type NamedDeclaration } from './on-declaration.js';

/** From here the indicator demands nothing of these units, and the scheme says where its weight goes. */
export class ApproveNotApplicable extends UseCase<NamedDeclaration> {
  static readonly command = 'approve-not-applicable';
}

@CommandHandler(ApproveNotApplicable)
export class ApproveNotApplicableHandler implements ICommandHandler<ApproveNotApplicable> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ApproveNotApplicable): Promise<Outcome> {
    const { input, envelope } = useCase;
    const views = await this.desk.lookUps();
    const { indicator, units } = declarationOf(views, useCase);
    const { openStages } = cycleOf(views, input.cycle);
    return carryOutOnDeclaration(this.desk, useCase, units, {
      ...{ ...input, indicator, openStages, actor: envelope.actor },
      type: 'ApproveNotApplicable',
    });
  }
}
