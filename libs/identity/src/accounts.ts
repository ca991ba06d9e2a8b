import { ID_GRAMMAR, type Actor, type Role } from '@kaoping/domain';
import { refuseAccount } from './refusals.js';
import { ADMINISTRATOR_ROLES, BUSINESS_ROLES, hasAnyRole, ROLES } from './roles.js';

/** Somebody who can log in. */
export interface Account {
  /** Id that events carry. */
  readonly person: string;
  /** Lower-case ASCII, typed at the login. */
  readonly login: string;
  /** A post such as `办公室·联络员`, never a person's name. */
  readonly label: string;
  readonly roles: readonly Role[];
  /** Unit that the person works in; clerks and heads have one. */
  readonly unit?: string;
  /** Units that the person worked in before, of whose findings they are recused too (回避). */
  readonly formerUnits?: readonly string[];
  /** Units in a leader's charge (分管). */
  readonly heads: readonly string[];
  /** argon2id in PHC form. */
  readonly passwordHash: string;
  /** Cannot log in any more; kept because events name the person. */
  readonly disabled?: boolean;
}

const LOGIN_GRAMMAR = /^[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?$/;
const LABEL_MAX = 80;

/** @throws Refusal one of `accountRefusals`, e.g. ACCOUNT_ROLES_NOT_SEPARATED {roles}. */
export function assertAccount({ person, login, label, roles, unit }: Account): void {
  if (!LOGIN_GRAMMAR.test(login)) throw refuseAccount.ACCOUNT_LOGIN_INVALID({ login });
  if (!ID_GRAMMAR.test(person)) throw refuseAccount.ACCOUNT_PERSON_INVALID({ login, person });
  if (label.trim() === '' || label.length > LABEL_MAX)
    throw refuseAccount.ACCOUNT_LABEL_INVALID({ login, max: LABEL_MAX });
  assertRoles(login, roles);
  if (unit === undefined && hasAnyRole({ roles }, ['clerk', 'head']))
    throw refuseAccount.ACCOUNT_UNIT_MISSING({ login });
}

/** Together, so that an account file or a set of new accounts goes in whole or not at all. */
export function assertAccounts(accounts: readonly Account[]): void {
  const logins = new Set<string>();
  const persons = new Set<string>();
  for (const account of accounts) {
    const { login, person } = account;
    assertAccount(account);
    if (logins.has(login)) throw refuseAccount.ACCOUNT_LOGIN_TAKEN({ login });
    if (persons.has(person)) throw refuseAccount.ACCOUNT_PERSON_TAKEN({ person });
    logins.add(login);
    persons.add(person);
  }
}

export function toActor({ person, roles, unit, formerUnits, heads }: Account): Actor {
  return {
    ...{ person, roles, heads },
    ...(unit !== undefined && { unit }),
    ...(formerUnits !== undefined && { formerUnits }),
  };
}

function assertRoles(login: string, roles: readonly Role[]): void {
  if (roles.length === 0) throw refuseAccount.ACCOUNT_WITHOUT_ROLE({ login });
  const unknown = roles.find((role) => !ROLES.includes(role));
  if (unknown !== undefined) throw refuseAccount.ACCOUNT_ROLE_UNKNOWN({ login, role: unknown });
  const administrator = ADMINISTRATOR_ROLES.filter((role) => roles.includes(role));
  const mixed = administrator.length > 0 && hasAnyRole({ roles }, BUSINESS_ROLES);
  if (administrator.length > 1 || mixed) throw refuseAccount.ACCOUNT_ROLES_NOT_SEPARATED({ login, roles });
}
