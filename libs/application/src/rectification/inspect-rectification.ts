import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';
import { cycleOf } from '../cycle/look-up.js';
import { staffOf } from '../staff/inspecting-staff.js';
import {
  aboutRectification,
  carryOutOnRectification,
  orderedUnit,
  type NamedOrder,
} from './on-rectification.js';

/** Records what two inspectors saw when they came again (复查). */
export class InspectRectification extends UseCase<
  NamedOrder & {
    readonly outcome: 'passed' | 'failed';
    readonly opinion: string;
    readonly inspectors: readonly string[];
  }
> {
  static readonly command = 'inspect-rectification';
}

@CommandHandler(InspectRectification)
export class InspectRectificationHandler implements ICommandHandler<InspectRectification> {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: InspectRectification): Promise<Outcome> {
    const { input, envelope } = useCase;
    const views = await this.desk.lookUps();
    const cycle = cycleOf(views, input.cycle);
    const command = {
      ...input,
      ...aboutRectification(views, useCase),
      type: 'InspectRectification',
      ...(await staffOf(this.staff, input.inspectors, { actor: envelope.actor, cycle })),
    } as const;
    return carryOutOnRectification(this.desk, useCase, orderedUnit(views, input), command);
  }
}
