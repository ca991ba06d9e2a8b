export type { AccountStore } from './account-store.port.js';
export { assertAccount, toActor, type Account } from './accounts.js';
export { AccountsFileInvalid } from './accounts-file.js';
export { authorise, authoriseRole, type PolicyFacts } from './authorise.js';
export { actingFor } from './deputy.js';
export { DEMO_PASSWORD, demoAccounts, type DemoBureau } from './demo-accounts.js';
export { openAccountsFile, type AccountsFile } from './file-account-store.js';
export {
  LoginThrottle,
  type LoginLimit,
  type ThrottleAnswer,
  type ThrottleLimits,
} from './login-throttle.js';
export { MemoryAccountStore } from './memory-account-store.js';
export { hashPassword, verifyPassword } from './passwords.js';
export { assertPolicyComplete, POLICY, type PolicyRow, type Relation } from './policy.js';
export { accountRefusals, policyRefusals } from './refusals.js';
export type { RequestCounts } from './request-counts.js';
export { BUSINESS_ROLES, hasAnyRole } from './roles.js';
export { openSessionKeys, SessionKeysInvalid, type SessionKeys } from './session-keys.js';
export { SignedSessions, type Session, type SessionLimits, type SessionStore } from './sessions.js';
export { MemorySignOuts, openSignOutsFile, type KnownSignOuts, type SignOuts } from './sign-outs.js';
export { FileHeld } from './write-lock.js';
export { visibleUnits } from './standings-visibility.js';
