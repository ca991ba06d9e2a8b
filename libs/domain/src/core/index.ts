export { isSha256 } from './digest.js';
export { formerAmong, isActing, ownAmong, worksIn, type Actor, type Mandate, type Role } from './actor.js';
export { addDays, addYears, daysInMonth, daysIncluded, isDate, isoDate, weekdayOf } from './dates.js';
export type { Decider, DomainEvent } from './decider.js';
export {
  Refusal,
  refusals,
  type RefusalFault,
  type RefusalKind,
  type RefusalParams,
  type RefusalTable,
} from './refusal.js';
export { plainName, sameName } from './same-name.js';
export { ID_GRAMMAR, streamName } from './streams.js';
export {
  addWorkingDays,
  deadlineAfter,
  isWorkingDay,
  MOST_WORKING_DAYS,
  workingDaysIncluded,
  type WorkCalendar,
  type WorkingDeadline,
} from './working-days.js';
