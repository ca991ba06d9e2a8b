import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PlanPublished } from '@kaoping/domain';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { PlanDesk } from './plan-desk.js';

/** Puts the reviewed plan in force; quarters that ended before are checked afterwards or marked unchecked. */
export class PublishPlan extends UseCase<
  { readonly cycle: string } & Pick<PlanPublished['data'], 'publishedOn' | 'earlierQuarters'>
> {
  static readonly command = 'publish-plan';
}

@CommandHandler(PublishPlan)
export class PublishPlanHandler implements ICommandHandler<PublishPlan> {
  constructor(private readonly plans: PlanDesk) {}

  execute(useCase: PublishPlan): Promise<Outcome> {
    const { publishedOn, earlierQuarters } = useCase.input;
    return this.plans.carryOut(useCase, ['review'], ({ quarters }) => ({
      type: 'PublishPlan',
      publishedOn,
      earlierQuarters,
      quarters,
    }));
  }
}
