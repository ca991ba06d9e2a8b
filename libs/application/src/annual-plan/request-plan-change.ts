import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { settledIndicator, type IndicatorDraft } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { requireStanding } from '../organisation/on-organisation.js';
import { boundsOf, PlanDesk, WHILE_IN_FORCE } from './plan-desk.js';

/** Asks to change indicators of the plan in force. */
export class RequestPlanChange extends UseCase<{
  readonly cycle: string;
  readonly reason: string;
  readonly indicators: readonly IndicatorDraft[];
}> {
  static readonly command = 'request-plan-change';
}

@CommandHandler(RequestPlanChange)
export class RequestPlanChangeHandler implements ICommandHandler<RequestPlanChange> {
  constructor(private readonly plans: PlanDesk) {}

  execute(useCase: RequestPlanChange): Promise<Outcome> {
    const { reason, indicators } = useCase.input;
    const { actor, commandId } = useCase.envelope;
    const change = derivedId('plan-change', commandId);
    return this.plans.carryOut(
      useCase,
      WHILE_IN_FORCE,
      (cycle, scheme) => {
        const named = indicators.flatMap(({ units }) => units.map(({ unit }) => unit));
        requireStanding(cycle, named);
        return {
          ...{ type: 'RequestPlanChange', change, reason, actor },
          indicators: indicators.map((indicator) => settledIndicator(indicator, scheme)),
          ...boundsOf(cycle),
        };
      },
      change,
    );
  }
}
