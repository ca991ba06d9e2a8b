import { SweepRemindersHandler } from './sweep-reminders.js';

export { remindersDue, SweepReminders, type Swept } from './sweep-reminders.js';

export const REMINDER_HANDLERS = [SweepRemindersHandler];
