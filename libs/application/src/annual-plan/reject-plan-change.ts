import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { PlanDesk, WHILE_IN_FORCE } from './plan-desk.js';

/** Turns a requested change down, or takes it back. */
export class RejectPlanChange extends UseCase<{
  readonly cycle: string;
  readonly change: string;
  readonly reason: string;
}> {
  static readonly command = 'reject-plan-change';
}

@CommandHandler(RejectPlanChange)
export class RejectPlanChangeHandler implements ICommandHandler<RejectPlanChange> {
  constructor(private readonly plans: PlanDesk) {}

  execute(useCase: RejectPlanChange): Promise<Outcome> {
    const { change, reason } = useCase.input;
    const { actor } = useCase.envelope;
    return this.plans.carryOut(
      useCase,
      WHILE_IN_FORCE,
      () => ({ type: 'RejectPlanChange', change, reason, actor }),
      change,
    );
  }
}
