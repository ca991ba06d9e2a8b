import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { PlanDesk, WHILE_DRAFTING } from './plan-desk.js';

/** Takes note, by name, of a sum that misses its declared value. */
export class AcknowledgePlanFinding extends UseCase<{
  readonly cycle: string;
  readonly key: string;
  readonly reason: string;
}> {
  static readonly command = 'acknowledge-plan-finding';
}

@CommandHandler(AcknowledgePlanFinding)
export class AcknowledgePlanFindingHandler implements ICommandHandler<AcknowledgePlanFinding> {
  constructor(private readonly plans: PlanDesk) {}

  execute(useCase: AcknowledgePlanFinding): Promise<Outcome> {
    const { key, reason } = useCase.input;
    const { actor } = useCase.envelope;
    return this.plans.carryOut(useCase, WHILE_DRAFTING, () => ({
      type: 'AcknowledgePlanFinding',
      key,
      reason,
      actor,
    }));
  }
}
