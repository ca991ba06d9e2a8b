import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { hasStage } from '@kaoping/domain';
import type { CycleView, ReadModels } from '@kaoping/read-models';
import { schemeOf } from '../cycle/look-up.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { ResultDesk } from './result-desk.js';

/** Makes the result final once the public notice is over; without one in the scheme, once it is decided. */
export class FinaliseResult extends UseCase<{ readonly cycle: string }> {
  static readonly command = 'finalise-result';
}

@CommandHandler(FinaliseResult)
export class FinaliseResultHandler implements ICommandHandler<FinaliseResult> {
  constructor(private readonly results: ResultDesk) {}

  execute(useCase: FinaliseResult): Promise<Outcome> {
    const { actor, today } = useCase.envelope;
    const noticed = ({ cycle }: CycleView, views: ReadModels) =>
      hasStage(schemeOf(views, cycle), 'public-notice');
    return this.results.carryOut(
      useCase,
      (cycle, views) => (noticed(cycle, views) ? 'public-notice' : 'decision'),
      (cycle, views) => ({
        type: 'FinaliseResult',
        noticed: noticed(cycle, views),
        undecidedAppeals: views.appeals.undecided(cycle.cycle).map(({ appeal }) => appeal),
        rulings: views.appeals.corrections(cycle.cycle).map(({ ruling }) => ruling),
        today,
        actor,
      }),
    );
  }
}
