import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { assess } from './assess.js';
import { byOffice, type OnIndicator } from './concerning.js';

/** The office takes a confirmed dossier in (受理). */
export class OpenAssessment extends UseCase<OnIndicator> {
  static readonly command = 'open-assessment';
}

@CommandHandler(OpenAssessment)
export class OpenAssessmentHandler implements ICommandHandler<OpenAssessment> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: OpenAssessment): Promise<Outcome> {
    const by = byOffice(await this.desk.lookUps(), useCase);
    return assess(this.desk, useCase, { ...useCase.input, ...by, type: 'OpenAssessment' });
  }
}
