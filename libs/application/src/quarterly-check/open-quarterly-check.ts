import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { QuarterNumber } from '@kaoping/domain';
import { endedBeforePublication, endOf } from './quarter.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { CheckDesk } from './check-desk.js';

/** Freezes what was due by the end of a quarter and how far it was. */
export class OpenQuarterlyCheck extends UseCase<{ readonly cycle: string; readonly quarter: QuarterNumber }> {
  static readonly command = 'open-quarterly-check';
}

@CommandHandler(OpenQuarterlyCheck)
export class OpenQuarterlyCheckHandler implements ICommandHandler<OpenQuarterlyCheck> {
  constructor(private readonly checks: CheckDesk) {}

  execute(useCase: OpenQuarterlyCheck): Promise<Outcome> {
    const { cycle: id, quarter } = useCase.input;
    const { today } = useCase.envelope;
    return this.checks.carryOut(useCase, ({ cycle, previous, views }) => ({
      type: 'OpenQuarterlyCheck',
      cycle: id,
      quarter,
      asOf: today,
      afterwards: endedBeforePublication(cycle, views, quarter),
      items: views.quarterlyChecks.itemsNow(id, quarter),
      previous,
      quarterEnded: endOf(cycle, quarter) < today,
      leftOut: views.quarterlyChecks.isLeftOut(id, quarter),
      stageOpen: cycle.openStages.includes('execution'),
    }));
  }
}
