import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { derivedId } from '@kaoping/platform';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf, indicatorOf } from '../cycle/look-up.js';
import { carryOutOnDeclaration } from './on-declaration.js';

/** Says that an indicator does not apply to some of its units, or to all of them where none is named. */
export class DeclareNotApplicable extends UseCase<{
  readonly cycle: string;
  readonly indicator: string;
  readonly units?: readonly string[];
  readonly reason: string;
}> {
  static readonly command = 'declare-not-applicable';
}

@CommandHandler(DeclareNotApplicable)
export class DeclareNotApplicableHandler implements ICommandHandler<DeclareNotApplicable> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: DeclareNotApplicable): Promise<Outcome> {
    const { input, envelope } = useCase;
    const views = await this.desk.lookUps();
    const { openStages } = cycleOf(views, input.cycle);
    const carriers = indicatorOf(views, input.cycle, input.indicator).units.map(({ unit }) => unit);
    const units = input.units ?? carriers;
    const declaration = derivedId('not-applicable', `${useCase.input.indicator} ${envelope.commandId}`);
    return carryOutOnDeclaration(this.desk, useCase, units, {
      ...{ ...input, units, carriers, declaration, openStages, actor: envelope.actor },
      type: 'DeclareNotApplicable',
    });
  }
}
