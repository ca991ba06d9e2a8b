import type { CommandBus } from '@nestjs/cqrs';
import type { Actor } from '@kaoping/domain';
import type { JobHandler, NewJob } from '@kaoping/jobs';
import { derivedId, shanghaiDate, type Clock, type Logger } from '@kaoping/platform';
import type { ReadModels } from '@kaoping/read-models';
import { remindersDue, SweepReminders } from '../reminder/index.js';
import type { JobName } from './job-names.js';

/** The machine sweeps for the office; no account has this id, so that the log tells the two apart. */
const SWEEPER: Actor = { person: 'system', roles: ['office'], heads: [] };

/** How long the handler waits until its node has read the log as it stands. */
const HEAD_MS = 30_000;

interface Parts {
  readonly commands: CommandBus;
  readonly views: ReadModels;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Named after exactly the rungs that are due: as long as none is issued, every sweep of every worker finds the same job. */
export function reminderJob(views: ReadModels, cycle: string, today: string): NewJob | undefined {
  const due = remindersDue(views, cycle, today);
  return due.length === 0 ? undefined : { id: causedBy('remind', cycle, due), name: 'remind', cycle };
}

/**
 * Issues the reminders of a cycle (提醒、催办、督办), as many appends as it takes. Each has a command id derived from the
 * rungs it finds due: two workers at once send the same command, and the stream takes a rung once in any case.
 */
export class ReminderJob implements JobHandler {
  readonly name: JobName = 'remind';

  constructor(private readonly parts: Parts) {}

  async run({ cycle }: NewJob, signal: AbortSignal): Promise<void> {
    const { commands, views, clock, log } = this.parts;
    while (!signal.aborted) {
      await views.waitForHead(HEAD_MS);
      const now = clock.now();
      const today = shanghaiDate(now);
      const due = remindersDue(views, cycle, today);
      if (due.length === 0) return;
      const commandId = causedBy('sweep', cycle, due);
      const at = { now: now.toISOString(), today };
      const envelope = { commandId, correlationId: commandId, actor: SWEEPER, ...at };
      const { repeated } = await commands.execute(new SweepReminders({ cycle }, envelope));
      if (!repeated) log.info({ cycle, due: due.length }, 'reminders issued');
    }
  }
}

function causedBy(what: string, cycle: string, due: readonly { readonly reminder: string }[]): string {
  return `${what}-${derivedId(what, cycle, ...due.map(({ reminder }) => reminder))}`;
}
