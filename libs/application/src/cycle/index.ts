import { AddApproverHandler } from './add-approver.js';
import { ApproveTransitionHandler } from './approve-transition.js';
import { ForceTransitionHandler } from './force-transition.js';
import { OpenCycleHandler } from './open-cycle.js';
import { RequestTransitionHandler } from './request-transition.js';
import { ReturnStageHandler } from './return-stage.js';
import { ReturnTransitionHandler } from './return-transition.js';

export { AddApprover } from './add-approver.js';
export { ApproveTransition } from './approve-transition.js';
export { ForceTransition } from './force-transition.js';
export { OpenCycle } from './open-cycle.js';
export { RequestTransition } from './request-transition.js';
export { ReturnStage } from './return-stage.js';
export { ReturnTransition } from './return-transition.js';

export const CYCLE_HANDLERS = [
  OpenCycleHandler,
  RequestTransitionHandler,
  ApproveTransitionHandler,
  ReturnTransitionHandler,
  ReturnStageHandler,
  ForceTransitionHandler,
  AddApproverHandler,
];
