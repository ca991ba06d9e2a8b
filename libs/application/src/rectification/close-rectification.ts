import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { formerAmong, ownAmong } from '@kaoping/domain';
import { heirOf, inCycle, type ReadModels } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';
import {
  aboutRectification,
  carryOutOnRectification,
  orderedUnit,
  type NamedOrder,
} from './on-rectification.js';

/** Closes an order off (销号), by the person it names, or by a leader where that person has a part in the unit by now. */
export class CloseRectification extends UseCase<NamedOrder> {
  static readonly command = 'close-rectification';
}

@CommandHandler(CloseRectification)
export class CloseRectificationHandler implements ICommandHandler<CloseRectification> {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: CloseRectification): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    return carryOutOnRectification(this.desk, useCase, orderedUnit(views, input), {
      ...{ ...input, ...aboutRectification(views, useCase), type: 'CloseRectification' },
      closerRecused: await this.closerRecused(views, input),
    });
  }

  private async closerRecused(views: ReadModels, { cycle: id, order }: NamedOrder): Promise<boolean> {
    const cycle = cycleOf(views, id);
    const line = views.rectifications.rectification(id, order);
    if (line === undefined) return false;
    const closer = await this.staff.actorOf(line.closer);
    if (closer === undefined) return true;
    const [known, units] = [inCycle(cycle, closer), [line.unit, heirOf(cycle, line.unit)]];
    return (ownAmong(known, units) ?? formerAmong(known, units)) !== undefined;
  }
}
