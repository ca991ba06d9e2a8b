import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { calendarDecider, calendarStream, CALENDAR_YEARS, refuseCalendar } from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';

/** Enters the working days of a year as its notice gives them (节假日安排), or replaces them. */
export class PublishCalendar extends UseCase<{
  readonly year: number;
  readonly source: string;
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}> {
  static readonly command = 'publish-calendar';
}

@CommandHandler(PublishCalendar)
export class PublishCalendarHandler implements ICommandHandler<PublishCalendar> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: PublishCalendar): Promise<Outcome> {
    const { input, envelope } = useCase;
    const { from, to } = CALENDAR_YEARS;
    // Asked here too, because the year makes the name of the stream.
    if (input.year < from || input.year > to)
      throw refuseCalendar.CALENDAR_YEAR_INVALID({ year: input.year, from, to });
    return this.desk.carryOut(
      useCase,
      {},
      {
        decider: calendarDecider,
        stream: calendarStream(input.year),
        command: { ...input, type: 'PublishCalendar', actor: envelope.actor },
        id: String(input.year),
      },
    );
  }
}
