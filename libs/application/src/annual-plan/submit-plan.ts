import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { PlanDesk, WHILE_DRAFTING } from './plan-desk.js';

/** Hands a draft to its two reviews. */
export class SubmitPlan extends UseCase<{ readonly cycle: string }> {
  static readonly command = 'submit-plan';
}

@CommandHandler(SubmitPlan)
export class SubmitPlanHandler implements ICommandHandler<SubmitPlan> {
  constructor(private readonly plans: PlanDesk) {}

  execute(useCase: SubmitPlan): Promise<Outcome> {
    const { actor } = useCase.envelope;
    return this.plans.carryOut(useCase, WHILE_DRAFTING, () => ({ type: 'SubmitPlan', actor }));
  }
}
