import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { QuarterNumber } from '@kaoping/domain';
import { endedBeforePublication } from './quarter.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { CheckDesk } from './check-desk.js';

/** Leaves out a quarter that had ended when the plan was published. */
export class MarkQuarterUnchecked extends UseCase<{
  readonly cycle: string;
  readonly quarter: QuarterNumber;
  readonly reason: string;
}> {
  static readonly command = 'mark-quarter-unchecked';
}

@CommandHandler(MarkQuarterUnchecked)
export class MarkQuarterUncheckedHandler implements ICommandHandler<MarkQuarterUnchecked> {
  constructor(private readonly checks: CheckDesk) {}

  execute(useCase: MarkQuarterUnchecked): Promise<Outcome> {
    const { cycle: id, quarter, reason } = useCase.input;
    const { actor } = useCase.envelope;
    return this.checks.carryOut(useCase, ({ cycle, views }) => ({
      type: 'MarkQuarterUnchecked',
      cycle: id,
      quarter,
      reason,
      actor,
      endedBeforePublication: endedBeforePublication(cycle, views, quarter),
    }));
  }
}
