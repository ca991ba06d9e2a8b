import { ApproveTransitionHandler } from './approve-transition.js';
import { OpenCycleHandler } from './open-cycle.js';
import { RequestTransitionHandler } from './request-transition.js';
import { ReturnTransitionHandler } from './return-transition.js';

export { ApproveTransition } from './approve-transition.js';
export { OpenCycle } from './open-cycle.js';
export { RequestTransition } from './request-transition.js';
export { ReturnTransition } from './return-transition.js';

export const CYCLE_HANDLERS = [
  OpenCycleHandler,
  RequestTransitionHandler,
  ApproveTransitionHandler,
  ReturnTransitionHandler,
];
