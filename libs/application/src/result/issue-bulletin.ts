import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { ResultDesk } from './result-desk.js';

/** Issues the bulletin (通报) with its two texts: 存在的问题 and 有关要求. */
export class IssueBulletin extends UseCase<{
  readonly cycle: string;
  readonly number: string;
  readonly problems: readonly string[];
  readonly requirements: readonly string[];
}> {
  static readonly command = 'issue-bulletin';
}

@CommandHandler(IssueBulletin)
export class IssueBulletinHandler implements ICommandHandler<IssueBulletin> {
  constructor(private readonly results: ResultDesk) {}

  execute(useCase: IssueBulletin): Promise<Outcome> {
    const { number, problems, requirements } = useCase.input;
    const { actor } = useCase.envelope;
    return this.results.carryOut(useCase, 'bulletin', () => ({
      type: 'IssueBulletin',
      number,
      problems,
      requirements,
      actor,
    }));
  }
}
