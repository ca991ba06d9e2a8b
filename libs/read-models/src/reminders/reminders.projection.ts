import type { ReminderIssued } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

/** One reminder (提醒、催办、督办) as it was issued. */
export interface ReminderLine {
  readonly issued: ReminderIssued['data'];
  /** Counts from 1 in the cycle. */
  readonly number: number;
  /** Who swept; the machine's own sweeps name it. */
  readonly by: string | null;
  readonly stamp: Stamp;
}

/** Every reminder of a cycle. Whether what it is about is still to do, the deadlines of now tell. */
export class RemindersRegister extends OnceProjection<SavedByCycle<ReminderLine>> {
  readonly name = 'reminders';
  readonly version = 1;
  readonly #lines = new ByCycle<ReminderLine>();

  reminder(cycle: string, reminder: string): ReminderLine | undefined {
    return this.#lines.get(cycle, reminder);
  }

  /** In the order in which they were issued. */
  list(cycle: string): readonly ReminderLine[] {
    return this.#lines.rows(cycle);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    if (fact.type !== 'ReminderIssued') return;
    const { cycle, reminder } = fact.data;
    const number = this.#lines.count(cycle) + 1;
    const by = fact.metadata.actor ?? null;
    this.#lines.set(cycle, reminder, { issued: fact.data, number, by, stamp: stampOf(fact) });
  }

  protected saveView(): SavedByCycle<ReminderLine> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<ReminderLine>): void {
    this.#lines.load(saved);
  }
}
