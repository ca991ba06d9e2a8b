import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  DEFAULT_REMINDERS,
  reminderDecider,
  reminderStream,
  rungsDue,
  type Deadline,
  type ReminderIssued,
} from '@kaoping/domain';
import { deadlinesOf, type ReadModels } from '@kaoping/read-models';
import { workCalendar } from '../calendar/work-calendar.js';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf, schemeOf } from '../cycle/look-up.js';

/** `waiting`: rungs whose day has come and that were not issued when the sweep began. */
export type Swept = Outcome & { readonly waiting: number };

/**
 * Issues every reminder of a cycle whose day has come (提醒、催办、督办) and whose cause still stands. It knows no timer:
 * whoever has a clock sends it, as often as they like. What is due follows from the events and the day, so that nothing
 * is lost while nobody sweeps, and nothing is issued twice however many do.
 */
export class SweepReminders extends UseCase<{ readonly cycle: string }, Swept> {
  static readonly command = 'sweep-reminders';
}

@CommandHandler(SweepReminders)
export class SweepRemindersHandler implements ICommandHandler<SweepReminders> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: SweepReminders): Promise<Swept> {
    const { cycle } = useCase.input;
    const views = await this.desk.viewsAtHead();
    const due = remindersDue(views, cycle, useCase.envelope.today);
    const outcome = await this.desk.carryOut(
      useCase,
      {},
      {
        decider: reminderDecider,
        stream: reminderStream(cycle),
        command: { type: 'IssueReminders', due },
        id: cycle,
      },
    );
    return { ...outcome, waiting: due.length };
  }
}

/** Rungs whose day has come, whose cause still stands and that were not issued. @throws CYCLE_UNKNOWN */
export function remindersDue(
  views: ReadModels,
  id: string,
  today: string,
): readonly ReminderIssued['data'][] {
  const days = schemeOf(views, id).reminders ?? DEFAULT_REMINDERS;
  return deadlinesOf(cycleOf(views, id), views, today)
    .flatMap((deadline) => rungsDue(id, deadline, { days, calendar: calendarAround(views, deadline), today }))
    .filter(({ reminder }) => views.reminders.reminder(id, reminder) === undefined);
}

/** Days are counted back from a deadline, too: the calendar begins with the year before it. */
function calendarAround(views: ReadModels, { until }: Deadline) {
  return workCalendar(views, `${Number(until.slice(0, 4)) - 1}-01-01`);
}
