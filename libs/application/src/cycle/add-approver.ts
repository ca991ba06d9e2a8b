import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';
import { impartiality } from './gate.js';
import { cycleOf } from './look-up.js';
import { carryOutOnCycle } from './on-cycle.js';

/** Asks one more member of the leading group to approve a transition (加签). */
export class AddApprover extends UseCase<{
  readonly cycle: string;
  readonly request: string;
  readonly person: string;
  readonly reason: string;
}> {
  static readonly command = 'add-approver';
}

@CommandHandler(AddApprover)
export class AddApproverHandler implements ICommandHandler<AddApprover> {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: AddApprover): Promise<Outcome> {
    const { cycle, ...input } = useCase.input;
    const known = (await this.staff.actorOf(input.person)) ?? null;
    const views = await this.desk.viewsAtHead();
    const facts = impartiality(views, cycle, cycleOf(views, cycle).transition?.request.from);
    const command = {
      type: 'AddApprover',
      ...input,
      known,
      actor: useCase.envelope.actor,
      ...facts,
    } as const;
    return carryOutOnCycle(this.desk, useCase, command, input.request);
  }
}
