import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { PlanDesk } from './plan-desk.js';

/** The first or second review: passed, or returned with a reason. */
export class ReviewPlan extends UseCase<{
  readonly cycle: string;
  readonly review: 1 | 2;
  readonly outcome: 'passed' | 'returned';
  readonly reason?: string;
}> {
  static readonly command = 'review-plan';
}

@CommandHandler(ReviewPlan)
export class ReviewPlanHandler implements ICommandHandler<ReviewPlan> {
  constructor(private readonly plans: PlanDesk) {}

  execute(useCase: ReviewPlan): Promise<Outcome> {
    const { review, outcome, reason = '' } = useCase.input;
    const { actor } = useCase.envelope;
    return this.plans.carryOut(useCase, ['review'], () =>
      outcome === 'passed'
        ? { type: 'PassReview', review, actor }
        : { type: 'ReturnPlan', review, reason, actor },
    );
  }
}
