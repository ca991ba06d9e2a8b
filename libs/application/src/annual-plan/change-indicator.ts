import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { settledIndicator, type IndicatorDraft } from '@kaoping/domain';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { boundsOf, PlanDesk, WHILE_DRAFTING } from './plan-desk.js';

/** An indicator of a draft as it shall be, whole. */
export class ChangeIndicator extends UseCase<{
  readonly cycle: string;
  readonly indicator: string;
  readonly definition: IndicatorDraft;
  readonly reason: string;
}> {
  static readonly command = 'change-indicator';
}

@CommandHandler(ChangeIndicator)
export class ChangeIndicatorHandler implements ICommandHandler<ChangeIndicator> {
  constructor(private readonly plans: PlanDesk) {}

  execute(useCase: ChangeIndicator): Promise<Outcome> {
    const { indicator, definition, reason } = useCase.input;
    return this.plans.carryOut(
      useCase,
      WHILE_DRAFTING,
      (cycle, scheme) => ({
        type: 'ChangeIndicator',
        indicator: settledIndicator({ ...definition, id: indicator }, scheme),
        reason,
        ...boundsOf(cycle),
      }),
      indicator,
    );
  }
}
