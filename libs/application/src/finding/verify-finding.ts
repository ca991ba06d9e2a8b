import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { aboutFinding, carryOutOnFinding, chargedUnits, type NamedFinding } from './on-finding.js';

/** The office looks at what a section in charge (归口科室) recorded. */
export class VerifyFinding extends UseCase<NamedFinding & { readonly opinion?: string }> {
  static readonly command = 'verify-finding';
}

@CommandHandler(VerifyFinding)
export class VerifyFindingHandler implements ICommandHandler<VerifyFinding> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: VerifyFinding): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const { officeUnit } = cycleOf(views, input.cycle);
    const command = { ...input, ...aboutFinding(views, useCase), type: 'VerifyFinding' } as const;
    return carryOutOnFinding(this.desk, useCase, { ...chargedUnits(views, input), officeUnit }, command);
  }
}
