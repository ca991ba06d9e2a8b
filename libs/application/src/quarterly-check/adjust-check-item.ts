import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CheckStatus, QuarterNumber } from '@kaoping/domain';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { CheckDesk, type CheckFacts } from './check-desk.js';

/** Corrects one line of an open check, with a reason. */
export class AdjustCheckItem extends UseCase<{
  readonly cycle: string;
  readonly quarter: QuarterNumber;
  readonly indicator: string;
  readonly to: CheckStatus;
  readonly reason: string;
}> {
  static readonly command = 'adjust-check-item';
}

@CommandHandler(AdjustCheckItem)
export class AdjustCheckItemHandler implements ICommandHandler<AdjustCheckItem> {
  constructor(private readonly checks: CheckDesk) {}

  execute(useCase: AdjustCheckItem): Promise<Outcome> {
    const { quarter, indicator, to, reason } = useCase.input;
    const { actor } = useCase.envelope;
    return this.checks.carryOut(
      useCase,
      () => ({ type: 'AdjustCheckItem', indicator, to, reason, actor }),
      (facts) => ({ units: unitsOfItem(facts, quarter, indicator), officeUnit: facts.cycle.officeUnit }),
    );
  }
}

/** As the check froze them, which is what the domain judges by; an item that is not there concerns nobody. */
export function unitsOfItem(
  { cycle, views }: CheckFacts,
  quarter: QuarterNumber,
  indicator: string,
): readonly string[] {
  const items = views.quarterlyChecks.sheet(cycle.cycle, quarter)?.items ?? [];
  return items.find((item) => item.indicator === indicator)?.units ?? [];
}
