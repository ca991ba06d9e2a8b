import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import {
  aboutFinding,
  carryOutOnFinding,
  chargedUnits,
  cyclesOfOneYear,
  inspectionRules,
  type NamedFinding,
} from './on-finding.js';

/** Upholds a finding: every unit charged loses its points from here. Above a limit of the scheme it takes two leaders. */
export class ConfirmFinding extends UseCase<
  NamedFinding & { readonly reason?: string; readonly acknowledgePrecedent?: string }
> {
  static readonly command = 'confirm-finding';
}

@CommandHandler(ConfirmFinding)
export class ConfirmFindingHandler implements ICommandHandler<ConfirmFinding> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ConfirmFinding): Promise<Outcome> {
    const { input } = useCase;
    // Another node may have taken a finding of the same breach a moment ago.
    const views = await this.desk.viewsAtHead();
    const { secondSignatureAbove } = inspectionRules(views, input.cycle);
    const command = {
      ...{ ...input, ...aboutFinding(views, useCase), type: 'ConfirmFinding' as const },
      ...{
        secondSignatureAbove,
        earlier: views.findings.pricesBefore(cyclesOfOneYear(views, input.cycle), input),
      },
    };
    return carryOutOnFinding(this.desk, useCase, chargedUnits(views, input), command);
  }
}
