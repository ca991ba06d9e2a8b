import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { PlanDesk, WHILE_DRAFTING } from './plan-desk.js';

/** Takes an indicator out of a draft. */
export class RemoveIndicator extends UseCase<{
  readonly cycle: string;
  readonly indicator: string;
  readonly reason: string;
}> {
  static readonly command = 'remove-indicator';
}

@CommandHandler(RemoveIndicator)
export class RemoveIndicatorHandler implements ICommandHandler<RemoveIndicator> {
  constructor(private readonly plans: PlanDesk) {}

  execute(useCase: RemoveIndicator): Promise<Outcome> {
    const { indicator, reason } = useCase.input;
    return this.plans.carryOut(useCase, WHILE_DRAFTING, () => ({
      type: 'RemoveIndicator',
      indicator,
      reason,
    }));
  }
}
