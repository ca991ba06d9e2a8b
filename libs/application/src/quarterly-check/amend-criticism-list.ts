import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { QuarterNumber } from '@kaoping/domain';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { unitsOfItem } from './adjust-check-item.js';
import { CheckDesk } from './check-desk.js';

/** Puts one item on the proposed list of what is criticised, or takes it off, with the reason. */
export class AmendCriticismList extends UseCase<{
  readonly cycle: string;
  readonly quarter: QuarterNumber;
  readonly indicator: string;
  readonly listed: boolean;
  readonly reason: string;
}> {
  static readonly command = 'amend-criticism-list';
}

@CommandHandler(AmendCriticismList)
export class AmendCriticismListHandler implements ICommandHandler<AmendCriticismList> {
  constructor(private readonly checks: CheckDesk) {}

  execute(useCase: AmendCriticismList): Promise<Outcome> {
    const { quarter, indicator, listed, reason } = useCase.input;
    const { actor } = useCase.envelope;
    return this.checks.carryOut(
      useCase,
      () => ({ type: 'AmendCriticismList', indicator, listed, reason, actor }),
      (facts) => ({ units: unitsOfItem(facts, quarter, indicator), officeUnit: facts.cycle.officeUnit }),
    );
  }
}
