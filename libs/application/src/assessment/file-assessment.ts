import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { assess } from './assess.js';
import { byUnit, type OnIndicator } from './concerning.js';

/** The clerk of the lead unit hands the dossier to the head (提交). */
export class FileAssessment extends UseCase<OnIndicator & { readonly unit: string }> {
  static readonly command = 'file-assessment';
}

@CommandHandler(FileAssessment)
export class FileAssessmentHandler implements ICommandHandler<FileAssessment> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: FileAssessment): Promise<Outcome> {
    const by = byUnit(await this.desk.lookUps(), useCase);
    return assess(this.desk, useCase, { ...useCase.input, ...by, type: 'FileAssessment' });
  }
}
