import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ReadModels } from '@kaoping/read-models';
import { setScoresAside } from '../assessment/set-scores-aside.js';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { PlanDesk, WHILE_IN_FORCE } from './plan-desk.js';
import { scoredNow } from './scored-now.js';

/** Puts a requested change in force as the plan's next version, and sets aside the scores that it re-opens. */
export class ApprovePlanChange extends UseCase<{ readonly cycle: string; readonly change: string }> {
  static readonly command = 'approve-plan-change';
}

/**
 * Each indicator has a stream of its own and an append is one stream: the version comes first, then what follows from
 * it, all under the command's own id. A process that ends in between leaves a change in force whose scores still stand;
 * the gate names them, and the same approval again sets the rest aside.
 */
@CommandHandler(ApprovePlanChange)
export class ApprovePlanChangeHandler implements ICommandHandler<ApprovePlanChange> {
  constructor(
    private readonly plans: PlanDesk,
    private readonly desk: CommandDesk,
  ) {}

  async execute(useCase: ApprovePlanChange): Promise<Outcome> {
    const { cycle, change } = useCase.input;
    const { actor, today } = useCase.envelope;
    const concerning = (views: ReadModels) => ({ units: views.plans.unitsOfChange(cycle, change) });
    const outcome = await this.plans.carryOut(
      useCase,
      WHILE_IN_FORCE,
      (_cycle, _scheme, views) => ({
        ...{ type: 'ApprovePlanChange', change, actor, today },
        scored: scoredNow(views, cycle),
      }),
      change,
      concerning,
    );
    const { expectedRevision: _ofThePlan, ...envelope } = useCase.envelope;
    const following = new ApprovePlanChange(useCase.input, envelope);
    const position = await setScoresAside(this.desk, following, concerning(await this.desk.lookUps()));
    return position === undefined ? outcome : { ...outcome, position };
  }
}
