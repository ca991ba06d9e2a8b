import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { assess } from './assess.js';
import { byUnit, type OnIndicator } from './concerning.js';

/** The unit takes its dossier back, until the office opens it. */
export class RecallAssessment extends UseCase<
  OnIndicator & { readonly unit: string; readonly reason: string }
> {
  static readonly command = 'recall-assessment';
}

@CommandHandler(RecallAssessment)
export class RecallAssessmentHandler implements ICommandHandler<RecallAssessment> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: RecallAssessment): Promise<Outcome> {
    const by = byUnit(await this.desk.lookUps(), useCase);
    return assess(this.desk, useCase, { ...useCase.input, ...by, type: 'RecallAssessment' });
  }
}
