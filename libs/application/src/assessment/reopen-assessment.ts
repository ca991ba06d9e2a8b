import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { assess } from './assess.js';
import { byOffice, type OnIndicator } from './concerning.js';

/** Sets a verified score aside until it is verified anew. */
export class ReopenAssessment extends UseCase<OnIndicator & { readonly reason: string }> {
  static readonly command = 'reopen-assessment';
}

@CommandHandler(ReopenAssessment)
export class ReopenAssessmentHandler implements ICommandHandler<ReopenAssessment> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ReopenAssessment): Promise<Outcome> {
    const by = byOffice(await this.desk.lookUps(), useCase);
    return assess(this.desk, useCase, { ...useCase.input, ...by, type: 'ReopenAssessment' });
  }
}
