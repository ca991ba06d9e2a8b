import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { assess } from './assess.js';
import { byUnit, type OnIndicator } from './concerning.js';

/** The head sends out what somebody else has filed (确认). */
export class ConfirmAssessment extends UseCase<OnIndicator & { readonly unit: string }> {
  static readonly command = 'confirm-assessment';
}

@CommandHandler(ConfirmAssessment)
export class ConfirmAssessmentHandler implements ICommandHandler<ConfirmAssessment> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ConfirmAssessment): Promise<Outcome> {
    const by = byUnit(await this.desk.lookUps(), useCase);
    return assess(this.desk, useCase, { ...useCase.input, ...by, type: 'ConfirmAssessment' });
  }
}
