import { PublishCalendarHandler } from './publish-calendar.js';

export { PublishCalendar } from './publish-calendar.js';
export { calendarYear, workCalendar, type CalendarYear } from './work-calendar.js';

export const CALENDAR_HANDLERS = [PublishCalendarHandler];
