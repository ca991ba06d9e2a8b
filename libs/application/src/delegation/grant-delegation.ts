import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { delegationDecider, delegationStream, type StageId } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf, schemeOf } from '../cycle/look-up.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';

/** A leader who will be away names a deputy for days, stages and units. */
export class GrantDelegation extends UseCase<{
  readonly cycle: string;
  readonly deputy: string;
  readonly from: string;
  readonly until: string;
  readonly stages: readonly StageId[];
  readonly units: readonly string[];
  readonly reason: string;
}> {
  static readonly command = 'grant-delegation';
}

@CommandHandler(GrantDelegation)
export class GrantDelegationHandler implements ICommandHandler<GrantDelegation> {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: GrantDelegation): Promise<Outcome> {
    const { cycle, ...input } = useCase.input;
    const { actor, commandId, today } = useCase.envelope;
    const delegation = derivedId('delegation', commandId);
    const known = (await this.staff.actorOf(input.deputy)) ?? null;
    const views = await this.desk.viewsAtHead();
    const command = {
      ...{ type: 'GrantDelegation' as const, cycle, delegation, ...input, actor, known, today },
      cycleStages: schemeOf(views, cycle).stages.map(({ id }) => id),
      cycleUnits: cycleOf(views, cycle).units.map(({ id }) => id),
      others: views.delegations.standing(cycle),
    };
    const stream = delegationStream(cycle);
    return this.desk.carryOut(useCase, {}, { decider: delegationDecider, stream, command, id: delegation });
  }
}
