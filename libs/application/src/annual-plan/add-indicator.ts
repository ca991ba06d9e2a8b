import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { settledIndicator, type IndicatorDraft } from '@kaoping/domain';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { boundsOf, PlanDesk, WHILE_DRAFTING } from './plan-desk.js';

/** One more indicator in a draft. */
export class AddIndicator extends UseCase<{ readonly cycle: string; readonly indicator: IndicatorDraft }> {
  static readonly command = 'add-indicator';
}

@CommandHandler(AddIndicator)
export class AddIndicatorHandler implements ICommandHandler<AddIndicator> {
  constructor(private readonly plans: PlanDesk) {}

  execute(useCase: AddIndicator): Promise<Outcome> {
    const { indicator } = useCase.input;
    return this.plans.carryOut(
      useCase,
      WHILE_DRAFTING,
      (cycle, scheme) => ({
        type: 'AddIndicator',
        indicator: settledIndicator(indicator, scheme),
        ...boundsOf(cycle),
      }),
      indicator.id,
    );
  }
}
