import type { CalendarEvent, CalendarPublished } from './events.js';

export type CalendarState =
  { readonly status: 'none' } | { readonly status: 'published'; readonly latest: CalendarPublished['data'] };

export const noCalendar: CalendarState = { status: 'none' };

export function evolveCalendar(_state: CalendarState, event: CalendarEvent): CalendarState {
  return { status: 'published', latest: event.data };
}
