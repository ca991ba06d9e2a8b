import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { assess } from './assess.js';
import { byOffice, type OnIndicator } from './concerning.js';

/** Hands a dossier back, or asks for one that was never filed. `deadline` is an ISO date. */
export class ReturnAssessment extends UseCase<
  OnIndicator & { readonly reason: string; readonly deadline: string }
> {
  static readonly command = 'return-assessment';
}

@CommandHandler(ReturnAssessment)
export class ReturnAssessmentHandler implements ICommandHandler<ReturnAssessment> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ReturnAssessment): Promise<Outcome> {
    const by = byOffice(await this.desk.lookUps(), useCase);
    const { today } = useCase.envelope;
    return assess(this.desk, useCase, { ...useCase.input, ...by, today, type: 'ReturnAssessment' });
  }
}
