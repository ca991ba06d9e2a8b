export type { Actor, Role } from './actor.js';
export { addYears, daysInMonth, daysIncluded, isDate, isoDate } from './dates.js';
export type { Decider, DomainEvent } from './decider.js';
export {
  Refusal,
  refusals,
  type RefusalFault,
  type RefusalKind,
  type RefusalParams,
  type RefusalTable,
} from './refusal.js';
export { ID_GRAMMAR, streamName } from './streams.js';
