import type { Account } from './accounts.js';

/** Where accounts are kept. A directory of the bureau (LDAP, OIDC) can take its place. */
export interface AccountStore {
  findByLogin(login: string): Promise<Account | undefined>;
  findByPerson(person: string): Promise<Account | undefined>;
  /** In the order they were added. */
  all(): Promise<readonly Account[]>;
  /** All of them or none; durable when it resolves. @throws Refusal one of `accountRefusals`. */
  add(accounts: readonly Account[]): Promise<void>;
}
