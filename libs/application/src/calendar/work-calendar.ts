import type { WorkCalendar } from '@kaoping/domain';
import { ANNOUNCED_SOURCE, announcedYear } from '@kaoping/platform';
import type { Views } from '@kaoping/read-models';

/** The days of one year and where they come from. */
export interface CalendarYear {
  readonly year: number;
  /** `published`: by the office; `announced`: data of the library; `weekends`: nobody has said anything yet. */
  readonly origin: 'published' | 'announced' | 'weekends';
  /** Names the data: `calendar-2027@0`, `chinese-days@1.5.7`, `weekends`. */
  readonly source: string;
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

type Known = Pick<Views, 'calendars'>;

/** What the office has published, else what was announced, else weekends alone. */
export function calendarYear({ calendars }: Known, year: number): CalendarYear {
  const published = calendars.calendar(year);
  if (published !== undefined) {
    const { holidays, workdays, published: stamp } = published;
    const source = `${stamp.ref.stream}@${stamp.ref.revision}`;
    return { year, origin: 'published', source, holidays, workdays };
  }
  const announced = announcedYear(year);
  return announced === undefined
    ? { year, origin: 'weekends', source: 'weekends', holidays: [], workdays: [] }
    : { year, origin: 'announced', source: ANNOUNCED_SOURCE, ...announced };
}

/**
 * The calendar that a deadline beginning on this day is counted by: its year and the two after it, which is as far as
 * `MOST_WORKING_DAYS` can reach.
 * @param from ISO day in Asia/Shanghai
 */
export function workCalendar(views: Known, from: string): WorkCalendar {
  const first = Number(from.slice(0, 4));
  const years = [first, first + 1, first + 2].map((year) => calendarYear(views, year));
  return {
    version: years.map(({ year, source }) => `${year}=${source}`).join(','),
    holidays: years.flatMap(({ holidays }) => holidays),
    workdays: years.flatMap(({ workdays }) => workdays),
  };
}
