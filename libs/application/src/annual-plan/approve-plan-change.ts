import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ReadModels } from '@kaoping/read-models';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { PlanDesk, WHILE_IN_FORCE } from './plan-desk.js';

/** Puts a requested change in force as the plan's next version. */
export class ApprovePlanChange extends UseCase<{ readonly cycle: string; readonly change: string }> {
  static readonly command = 'approve-plan-change';
}

@CommandHandler(ApprovePlanChange)
export class ApprovePlanChangeHandler implements ICommandHandler<ApprovePlanChange> {
  constructor(private readonly plans: PlanDesk) {}

  execute(useCase: ApprovePlanChange): Promise<Outcome> {
    const { cycle, change } = useCase.input;
    const { actor } = useCase.envelope;
    return this.plans.carryOut(
      useCase,
      WHILE_IN_FORCE,
      () => ({ type: 'ApprovePlanChange', change, actor }),
      change,
      (views) => ({ units: unitsOf(views, cycle, change) }),
    );
  }
}

/** Units that carry a changed indicator, before or after: who heads one of them gains or loses by the change. */
function unitsOf(views: ReadModels, cycle: string, change: string): readonly string[] {
  const changed = views.plans.plan(cycle)?.changes.find((line) => line.change === change)?.indicators ?? [];
  const definitions = changed.flatMap((after) => [after, views.plans.indicator(cycle, after.id) ?? after]);
  return [...new Set(definitions.flatMap(({ units }) => units.map(({ unit }) => unit)))];
}
