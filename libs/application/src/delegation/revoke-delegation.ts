import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { delegationDecider, delegationStream } from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';

/** Ends a delegation before its last day; what the deputy has done by then stands. */
export class RevokeDelegation extends UseCase<{
  readonly cycle: string;
  readonly delegation: string;
  readonly reason: string;
}> {
  static readonly command = 'revoke-delegation';
}

@CommandHandler(RevokeDelegation)
export class RevokeDelegationHandler implements ICommandHandler<RevokeDelegation> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: RevokeDelegation): Promise<Outcome> {
    const { cycle, delegation, reason } = useCase.input;
    const { actor } = useCase.envelope;
    const command = { type: 'RevokeDelegation', delegation, reason, actor } as const;
    // In an earlier log each has a stream of its own, and is revoked there.
    const views = await this.desk.lookUps();
    const stream =
      views.delegations.delegation(cycle, delegation)?.since.ref.stream ?? delegationStream(cycle);
    return this.desk.carryOut(useCase, {}, { decider: delegationDecider, stream, command, id: delegation });
  }
}
