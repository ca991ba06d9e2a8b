import { GrantDelegationHandler } from './grant-delegation.js';
import { RevokeDelegationHandler } from './revoke-delegation.js';

export { Deputies } from './deputies.js';
export { GrantDelegation } from './grant-delegation.js';
export { RevokeDelegation } from './revoke-delegation.js';

export const DELEGATION_HANDLERS = [GrantDelegationHandler, RevokeDelegationHandler];
