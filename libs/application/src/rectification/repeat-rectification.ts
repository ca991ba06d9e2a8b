import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { workCalendar } from '../calendar/work-calendar.js';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import {
  aboutRectification,
  carryOutOnRectification,
  orderedUnit,
  type NamedOrder,
} from './on-rectification.js';

/** Sends back what did not pass the re-inspection, at a surcharge while deductions still count. */
export class RepeatRectification extends UseCase<
  NamedOrder & {
    readonly reason: string;
    readonly surcharge?: string;
    readonly planWorkingDays: number;
    readonly reportWorkingDays: number;
  }
> {
  static readonly command = 'repeat-rectification';
}

@CommandHandler(RepeatRectification)
export class RepeatRectificationHandler implements ICommandHandler<RepeatRectification> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: RepeatRectification): Promise<Outcome> {
    const { input, envelope } = useCase;
    const { today } = envelope;
    const views = await this.desk.lookUps();
    const about = { ...aboutRectification(views, useCase), today, calendar: workCalendar(views, today) };
    const command = { ...input, ...about, type: 'RepeatRectification' } as const;
    return carryOutOnRectification(this.desk, useCase, orderedUnit(views, input), command);
  }
}
