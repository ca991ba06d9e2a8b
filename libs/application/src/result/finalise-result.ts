import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { ResultDesk } from './result-desk.js';

/** Makes the result final once the public notice is over. */
export class FinaliseResult extends UseCase<{ readonly cycle: string }> {
  static readonly command = 'finalise-result';
}

@CommandHandler(FinaliseResult)
export class FinaliseResultHandler implements ICommandHandler<FinaliseResult> {
  constructor(private readonly results: ResultDesk) {}

  execute(useCase: FinaliseResult): Promise<Outcome> {
    const { actor, today } = useCase.envelope;
    return this.results.carryOut(useCase, 'public-notice', () => ({ type: 'FinaliseResult', today, actor }));
  }
}
