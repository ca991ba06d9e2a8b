import { ApproveNotApplicableHandler } from './approve-not-applicable.js';
import { DeclareNotApplicableHandler } from './declare-not-applicable.js';
import { RevokeNotApplicableHandler } from './revoke-not-applicable.js';

export { ApproveNotApplicable } from './approve-not-applicable.js';
export { DeclareNotApplicable } from './declare-not-applicable.js';
export { RevokeNotApplicable } from './revoke-not-applicable.js';

export const NOT_APPLICABLE_HANDLERS = [
  DeclareNotApplicableHandler,
  ApproveNotApplicableHandler,
  RevokeNotApplicableHandler,
];
