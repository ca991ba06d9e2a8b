import type { CommandBus } from '@nestjs/cqrs';
import { SweepReminders } from '@kaoping/application';
import { MOST_REMINDERS_AT_ONCE, Refusal, type Actor } from '@kaoping/domain';
import { randomId, shanghaiDate, type Clock, type Logger } from '@kaoping/platform';
import type { ReadModels } from '@kaoping/read-models';
import { setTimeout } from 'node:timers/promises';

/** The machine sweeps for the office; no account has this id, so that the log tells the two apart. */
const SWEEPER: Actor = { person: 'system', roles: ['office'], heads: [] };

interface Parts {
  readonly commands: CommandBus;
  readonly views: ReadModels;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Sweeps the reminders of every cycle: once at the start, for what a stop has missed, and then again and again. */
export class ReminderClock {
  constructor(private readonly parts: Parts) {}

  /** Until `signal` ends it. A sweep that fails is told in the log, and the next one does its work. */
  async run(everyMinutes: number, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.sweep().catch((error: unknown) => {
        this.parts.log.error({ err: error }, 'reminders were not swept');
      });
      await setTimeout(everyMinutes * 60_000, undefined, { signal }).catch(() => undefined);
    }
  }

  private async sweep(): Promise<void> {
    const { views, log } = this.parts;
    for (const { cycle, openStages } of views.cycles.list()) {
      if (openStages.length === 0) continue;
      try {
        await this.sweepCycle(cycle);
      } catch (error) {
        // A cycle that cannot be swept keeps no other from it.
        if (!(error instanceof Refusal)) throw error;
        log.warn({ cycle, code: error.code }, 'reminders of a cycle were not swept');
      }
    }
  }

  /** As many appends as it takes. */
  private async sweepCycle(cycle: string): Promise<void> {
    const { commands, clock, log } = this.parts;
    let waiting: number;
    do {
      const now = clock.now();
      const commandId = randomId();
      const at = { now: now.toISOString(), today: shanghaiDate(now) };
      const envelope = { commandId, correlationId: commandId, actor: SWEEPER, ...at };
      ({ waiting } = await commands.execute(new SweepReminders({ cycle }, envelope)));
      if (waiting > 0) log.info({ cycle, waiting }, 'reminders issued');
    } while (waiting > MOST_REMINDERS_AT_ONCE);
  }
}
