import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { noticeTerms } from './notice-terms.js';
import { ResultDesk } from './result-desk.js';

/** Gives a public notice that was opened wrongly other dates (变更公示期), with the reason, as long as it is not over. */
export class RevisePublicNotice extends UseCase<{
  readonly cycle: string;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}> {
  static readonly command = 'revise-public-notice';
}

@CommandHandler(RevisePublicNotice)
export class RevisePublicNoticeHandler implements ICommandHandler<RevisePublicNotice> {
  constructor(private readonly results: ResultDesk) {}

  execute(useCase: RevisePublicNotice): Promise<Outcome> {
    const { from, until, reason } = useCase.input;
    const { actor, today } = useCase.envelope;
    return this.results.carryOut(useCase, 'public-notice', ({ cycle }, views) => ({
      ...{
        type: 'RevisePublicNotice',
        from,
        until,
        reason,
        ...noticeTerms(views, cycle, from),
        actor,
        today,
      },
    }));
  }
}
