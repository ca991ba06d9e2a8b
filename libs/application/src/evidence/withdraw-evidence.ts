import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assess } from '../assessment/assess.js';
import { byOwnUnit, type OnIndicator } from '../assessment/concerning.js';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';

/** The unit takes its own evidence off the table; the file and the fact stay. */
export class WithdrawEvidence extends UseCase<
  OnIndicator & { readonly evidence: string; readonly reason: string }
> {
  static readonly command = 'withdraw-evidence';
}

@CommandHandler(WithdrawEvidence)
export class WithdrawEvidenceHandler implements ICommandHandler<WithdrawEvidence> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: WithdrawEvidence): Promise<Outcome> {
    const { input } = useCase;
    const by = byOwnUnit(await this.desk.lookUps(), useCase);
    return assess(this.desk, useCase, { ...input, ...by, type: 'WithdrawEvidence' }, input.evidence);
  }
}
