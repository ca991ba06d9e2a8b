import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutFinding, carryOutOnFinding, chargedUnits, type NamedFinding } from './on-finding.js';

/** Stays in the register; its deductions no longer count. */
export class WithdrawFinding extends UseCase<NamedFinding & { readonly reason: string }> {
  static readonly command = 'withdraw-finding';
}

@CommandHandler(WithdrawFinding)
export class WithdrawFindingHandler implements ICommandHandler<WithdrawFinding> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: WithdrawFinding): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const command = { ...input, ...aboutFinding(views, useCase), type: 'WithdrawFinding' } as const;
    return carryOutOnFinding(this.desk, useCase, chargedUnits(views, input), command);
  }
}
