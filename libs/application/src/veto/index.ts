import { ConfirmVetoHandler } from './confirm-veto.js';
import { ProposeVetoHandler } from './propose-veto.js';
import { RevokeVetoHandler } from './revoke-veto.js';

export { ConfirmVeto } from './confirm-veto.js';
export { ProposeVeto } from './propose-veto.js';
export { RevokeVeto } from './revoke-veto.js';

export const VETO_HANDLERS = [ProposeVetoHandler, ConfirmVetoHandler, RevokeVetoHandler];
