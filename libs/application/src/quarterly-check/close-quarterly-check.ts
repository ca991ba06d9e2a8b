import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { QuarterNumber } from '@kaoping/domain';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { CheckDesk } from './check-desk.js';

/** Closes a quarter for good. */
export class CloseQuarterlyCheck extends UseCase<{
  readonly cycle: string;
  readonly quarter: QuarterNumber;
}> {
  static readonly command = 'close-quarterly-check';
}

@CommandHandler(CloseQuarterlyCheck)
export class CloseQuarterlyCheckHandler implements ICommandHandler<CloseQuarterlyCheck> {
  constructor(private readonly checks: CheckDesk) {}

  execute(useCase: CloseQuarterlyCheck): Promise<Outcome> {
    const { actor } = useCase.envelope;
    return this.checks.carryOut(useCase, ({ previous }) => ({
      type: 'CloseQuarterlyCheck',
      previous,
      actor,
    }));
  }
}
