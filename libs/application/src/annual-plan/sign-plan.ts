import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { PlanDesk, WHILE_DRAFTING } from './plan-desk.js';

/** One of the signatures on the plan's form. */
export class SignPlan extends UseCase<{ readonly cycle: string; readonly place: string }> {
  static readonly command = 'sign-plan';
}

@CommandHandler(SignPlan)
export class SignPlanHandler implements ICommandHandler<SignPlan> {
  constructor(private readonly plans: PlanDesk) {}

  execute(useCase: SignPlan): Promise<Outcome> {
    const { place } = useCase.input;
    const { actor } = useCase.envelope;
    return this.plans.carryOut(useCase, WHILE_DRAFTING, () => ({ type: 'SignPlan', place, actor }));
  }
}
