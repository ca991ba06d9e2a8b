import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PanelMember } from '@kaoping/domain';
import { inCycle, type CycleView } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { isChairRecused, STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';
import { handsIn } from './hands-in.js';
import { aboutAppeal, appealedItem, appealingUnit, carryOutOnAppeal, type NamedAppeal } from './on-appeal.js';

/** Names who hears an appeal (复核组); nobody of them has a part in the matter. */
export class NameAppealPanel extends UseCase<
  NamedAppeal & { readonly members: readonly string[]; readonly presiding?: string }
> {
  static readonly command = 'name-appeal-panel';
}

@CommandHandler(NameAppealPanel)
export class NameAppealPanelHandler implements ICommandHandler<NameAppealPanel> {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: NameAppealPanel): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.viewsAtHead();
    const about = aboutAppeal(views, useCase);
    const line = views.appeals.appeal(input.cycle, input.appeal);
    const units = appealedItem(views, line)?.units ?? (line === undefined ? [] : [line.unit]);
    const cycle = cycleOf(views, input.cycle);
    return carryOutOnAppeal(this.desk, useCase, appealingUnit(views, input), {
      ...{ ...input, ...about, type: 'NameAppealPanel' },
      members: await Promise.all(input.members.map((person) => this.memberOf(person, cycle))),
      units,
      hands: line === undefined ? [] : handsIn(views, input.cycle, line),
      chairRecused: await isChairRecused(this.staff, cycle, units, { former: true }),
    });
  }

  private async memberOf(person: string, cycle: CycleView): Promise<PanelMember> {
    const colleague = await this.staff.colleague(person);
    return colleague === undefined
      ? { person, known: false, heads: [] }
      : { ...inCycle(cycle, { person, ...colleague }), known: true };
  }
}
