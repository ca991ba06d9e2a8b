import type { CalendarPublished } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { factOf, stampOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

/** One published version of the calendar of a year. */
export type CalendarLine = CalendarPublished['data'] & {
  readonly published: Stamp;
  /** Of the calendar's stream, for ETag and If-Match. */
  readonly revision: string;
};

/** Working-day calendars that the office has published; a year without one is counted by what was announced. */
export class Calendars extends OnceProjection<readonly CalendarLine[]> {
  readonly name = 'calendars';
  readonly version = 1;
  #lines: readonly CalendarLine[] = [];

  /** The latest version. */
  calendar(year: number): CalendarLine | undefined {
    return this.#lines.findLast((line) => line.year === year);
  }

  /** Every version of every year, oldest first. */
  list(): readonly CalendarLine[] {
    return this.#lines;
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    if (fact.type !== 'CalendarPublished') return;
    const line = { ...fact.data, published: stampOf(fact), revision: String(fact.revision) };
    this.#lines = [...this.#lines, line];
  }

  protected saveView(): readonly CalendarLine[] {
    return this.#lines;
  }

  protected loadView(saved: readonly CalendarLine[]): void {
    this.#lines = saved;
  }
}
