import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { QuarterNumber } from '@kaoping/domain';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { CheckDesk } from './check-desk.js';

/** Issues the circular (通报批评) over what is behind. */
export class IssueCriticism extends UseCase<{
  readonly cycle: string;
  readonly quarter: QuarterNumber;
  readonly number: string;
}> {
  static readonly command = 'issue-criticism';
}

@CommandHandler(IssueCriticism)
export class IssueCriticismHandler implements ICommandHandler<IssueCriticism> {
  constructor(private readonly checks: CheckDesk) {}

  execute(useCase: IssueCriticism): Promise<Outcome> {
    const { number } = useCase.input;
    const { actor } = useCase.envelope;
    return this.checks.carryOut(useCase, () => ({ type: 'IssueCriticism', number, actor }));
  }
}
