import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Milestone } from '@kaoping/domain';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { PlanDesk } from './plan-desk.js';

/** Changes what is due of an indicator at the end of quarters whose check is not opened yet (序时进度调整). */
export class ChangeMilestones extends UseCase<{
  readonly cycle: string;
  readonly indicator: string;
  /** Of the quarters that change; the others stay. */
  readonly milestones: readonly Milestone[];
  readonly reason: string;
}> {
  static readonly command = 'change-milestones';
}

@CommandHandler(ChangeMilestones)
export class ChangeMilestonesHandler implements ICommandHandler<ChangeMilestones> {
  constructor(private readonly plans: PlanDesk) {}

  execute(useCase: ChangeMilestones): Promise<Outcome> {
    const { indicator, milestones, reason } = useCase.input;
    const { actor } = useCase.envelope;
    return this.plans.carryOut(
      useCase,
      ['execution'],
      ({ cycle }, { milestoneSplit }, views) => ({
        ...{ type: 'ChangeMilestones', indicator, milestones, reason, actor, milestoneSplit },
        checked: views.quarterlyChecks.settledQuarters(cycle),
      }),
      indicator,
      (views) => ({
        units: views.plans.indicator(useCase.input.cycle, indicator)?.units.map(({ unit }) => unit) ?? [],
        officeUnit: views.cycles.cycle(useCase.input.cycle)?.officeUnit ?? '',
      }),
    );
  }
}
