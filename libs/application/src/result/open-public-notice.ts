import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { noticeTerms } from './notice-terms.js';
import { ResultDesk } from './result-desk.js';

/** Opens the result to the units (公示) for the days that the scheme asks for. */
export class OpenPublicNotice extends UseCase<{
  readonly cycle: string;
  readonly from: string;
  readonly until: string;
}> {
  static readonly command = 'open-public-notice';
}

@CommandHandler(OpenPublicNotice)
export class OpenPublicNoticeHandler implements ICommandHandler<OpenPublicNotice> {
  constructor(private readonly results: ResultDesk) {}

  execute(useCase: OpenPublicNotice): Promise<Outcome> {
    const { from, until } = useCase.input;
    const { actor, today } = useCase.envelope;
    return this.results.carryOut(useCase, 'public-notice', ({ cycle }, views) => {
      return { type: 'OpenPublicNotice', from, until, ...noticeTerms(views, cycle, from), actor, today };
    });
  }
}
