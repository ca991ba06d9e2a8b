import { refusals } from '@kaoping/domain';

export const policyRefusals = {
  /** Over HTTP this is 401: nobody is logged in. */
  LOGIN_REQUIRED: 'forbidden',
  ROLE_MISSING: 'forbidden',
  NOT_YOUR_UNIT: 'forbidden',
  YOUR_OWN_UNIT: 'forbidden',
  NOT_YOUR_SHEET: 'forbidden',
  /** `command`: done in person. */
  NOT_BY_DEPUTY: 'forbidden',
  /** `principal`: has named the actor for no such day, or has taken it back. */
  MANDATE_NOT_HELD: 'forbidden',
  /** `stages`, `open` */
  MANDATE_STAGE_EXCEEDED: 'forbidden',
  /** `units` */
  MANDATE_UNITS_EXCEEDED: 'forbidden',
} as const;

export const refusePolicy = refusals(policyRefusals);

export const accountRefusals = {
  ACCOUNT_LOGIN_INVALID: 'invalid',
  ACCOUNT_PERSON_INVALID: 'invalid',
  ACCOUNT_LABEL_INVALID: 'invalid',
  ACCOUNT_WITHOUT_ROLE: 'invalid',
  ACCOUNT_ROLE_UNKNOWN: 'invalid',
  ACCOUNT_ROLES_NOT_SEPARATED: 'forbidden',
  ACCOUNT_UNIT_MISSING: 'invalid',
  ACCOUNT_LOGIN_TAKEN: 'conflict',
  ACCOUNT_PERSON_TAKEN: 'conflict',
} as const;

export const refuseAccount = refusals(accountRefusals);
