import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';

export const CALENDAR_CATEGORY = 'calendar';

/** @param year four digits */
export const calendarStream = (year: number): string => streamName(CALENDAR_CATEGORY, String(year));

export type CalendarEvent = CalendarPublished;

/**
 * The working days of one year as the office entered them from the yearly notice (节假日安排的通知). A later version
 * replaces an earlier one for deadlines that are counted from then on; those already counted stay as their events say.
 */
export type CalendarPublished = DomainEvent<
  'CalendarPublished',
  {
    readonly year: number;
    /** 1 for the first of the year. */
    readonly version: number;
    /** What it was taken from: 国办发明电〔2025〕7号. */
    readonly source: string;
    /** ISO days, ascending. */
    readonly holidays: readonly string[];
    readonly workdays: readonly string[];
    readonly publishedBy: string;
  }
>;
