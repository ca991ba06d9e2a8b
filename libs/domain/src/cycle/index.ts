export {
  approvalRule,
  awaitedApprovers,
  hasApproved,
  leadingStage,
  seatOf,
  type Awaited,
} from './approvals.js';
export * from './commands.js';
export * from './counting-stages.js';
export * from './decide.js';
export * from './events.js';
export * from './refusals.js';
export * from './state.js';
