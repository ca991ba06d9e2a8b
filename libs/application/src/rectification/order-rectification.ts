import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { WORKING_STAGES, type RectificationSent } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import { heirOf, inCycle, type ReadModels } from '@kaoping/read-models';
import { workCalendar } from '../calendar/work-calendar.js';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf, schemeOf } from '../cycle/look-up.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';
import { requireStanding } from '../organisation/on-organisation.js';
import { aboutRectification, carryOutOnRectification } from './on-rectification.js';

/** Orders a unit to put something right (交办), and names who closes it off. */
export class OrderRectification extends UseCase<RectificationSent & { readonly cycle: string }> {
  static readonly command = 'order-rectification';
}

@CommandHandler(OrderRectification)
export class OrderRectificationHandler implements ICommandHandler<OrderRectification> {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: OrderRectification): Promise<Outcome> {
    const { input, envelope } = useCase;
    const { cycle, unit } = input;
    const views = await this.desk.lookUps();
    const about = aboutRectification(views, useCase);
    const finding = views.findings.finding(cycle, input.finding ?? '');
    const result = views.results.result(cycle);
    const standing = cycleOf(views, cycle);
    requireStanding(standing, [unit]);
    const closer = await this.staff.actorOf(input.closer);
    const command = {
      ...input,
      ...about,
      type: 'OrderRectification',
      order: derivedId('rectification', envelope.commandId),
      units: standing.units.map(({ id }) => id),
      known: closer === undefined ? null : inCycle(standing, closer),
      confirmedAgainst:
        finding?.status === 'confirmed' ? finding.charges.map((charge) => heirOf(standing, charge.unit)) : [],
      bulletinIssued: (result?.bulletin ?? null) !== null,
      grade: result?.computed.units.find((row) => row.unit === unit)?.grade ?? null,
      lowestGrade: schemeOf(views, cycle).bands.at(-1)?.name ?? '',
      earlier: earlierOrder(views, input),
      today: envelope.today,
      calendar: workCalendar(views, envelope.today),
    } as const;
    return carryOutOnRectification(this.desk, useCase, { units: [unit] }, command);
  }
}

/** An order of before about the same finding of the unit, or about its grade, that nobody has waived. */
function earlierOrder(
  views: ReadModels,
  { cycle, unit, finding }: RectificationSent & { readonly cycle: string },
) {
  const view = cycleOf(views, cycle);
  const during = WORKING_STAGES.some((stage) => view.openStages.includes(stage));
  const found = views.rectifications
    .list(cycle)
    .filter((line) => line.status !== 'waived' && heirOf(view, line.unit) === unit)
    .find((line) => (finding === undefined ? !during && line.grade !== null : line.finding === finding));
  return found === undefined ? null : { order: found.order, number: found.number };
}
