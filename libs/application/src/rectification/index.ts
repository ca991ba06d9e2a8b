import { CloseRectificationHandler } from './close-rectification.js';
import { InspectRectificationHandler } from './inspect-rectification.js';
import { OrderRectificationHandler } from './order-rectification.js';
import { PlanRectificationHandler } from './plan-rectification.js';
import { RepeatRectificationHandler } from './repeat-rectification.js';
import { ReportRectificationHandler } from './report-rectification.js';
import { WaiveRectificationHandler } from './waive-rectification.js';

export { CloseRectification } from './close-rectification.js';
export { InspectRectification } from './inspect-rectification.js';
export { OrderRectification } from './order-rectification.js';
export { PlanRectification } from './plan-rectification.js';
export { RepeatRectification } from './repeat-rectification.js';
export { ReportRectification } from './report-rectification.js';
export { WaiveRectification } from './waive-rectification.js';

export const RECTIFICATION_HANDLERS = [
  OrderRectificationHandler,
  PlanRectificationHandler,
  ReportRectificationHandler,
  InspectRectificationHandler,
  CloseRectificationHandler,
  RepeatRectificationHandler,
  WaiveRectificationHandler,
];
