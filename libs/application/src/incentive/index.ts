import { ClaimIncentiveHandler } from './claim-incentive.js';
import { GrantIncentiveHandler } from './grant-incentive.js';
import { RejectIncentiveHandler } from './reject-incentive.js';
import { VerifyIncentiveHandler } from './verify-incentive.js';

export { ClaimIncentive } from './claim-incentive.js';
export { GrantIncentive } from './grant-incentive.js';
export { RejectIncentive } from './reject-incentive.js';
export { VerifyIncentive } from './verify-incentive.js';

export const INCENTIVE_HANDLERS = [
  ClaimIncentiveHandler,
  VerifyIncentiveHandler,
  RejectIncentiveHandler,
  GrantIncentiveHandler,
];
