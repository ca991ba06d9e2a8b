import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { RectificationSent } from '@kaoping/domain';
import { heirOf, inCycle } from '@kaoping/read-models';
import { workCalendar } from '../calendar/work-calendar.js';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf, schemeOf } from '../cycle/look-up.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';
import { requireStanding } from '../organisation/on-organisation.js';
import { aboutRectification, carryOutOnRectification } from './on-rectification.js';
import { orderId, ordersOfSubject, standingAmong } from './order-id.js';

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
    const views = await this.desk.viewsAtHead();
    const about = aboutRectification(views, useCase);
    const finding = views.findings.finding(cycle, input.finding ?? '');
    const result = views.results.result(cycle);
    const standing = cycleOf(views, cycle);
    requireStanding(standing, [unit]);
    const closer = await this.staff.actorOf(input.closer);
    const before = ordersOfSubject(standing, views.rectifications.list(cycle), input);
    const command = {
      ...input,
      ...about,
      type: 'OrderRectification',
      order: orderId(before, input, envelope.commandId),
      units: standing.units.map(({ id }) => id),
      known: closer === undefined ? null : inCycle(standing, closer),
      confirmedAgainst:
        finding?.status === 'confirmed' ? finding.charges.map((charge) => heirOf(standing, charge.unit)) : [],
      bulletinIssued: (result?.bulletin ?? null) !== null,
      grade: result?.computed.units.find((row) => row.unit === unit)?.grade ?? null,
      lowestGrade: schemeOf(views, cycle).bands.at(-1)?.name ?? '',
      earlier: standingAmong(before),
      today: envelope.today,
      calendar: workCalendar(views, envelope.today),
    } as const;
    return carryOutOnRectification(this.desk, useCase, { units: [unit] }, command);
  }
}
