import type { AccountStore } from './account-store.port.js';
import { assertAccounts, type Account } from './accounts.js';

/** The twin for tests and for a year that is played in memory. */
export class MemoryAccountStore implements AccountStore {
  private accounts: readonly Account[] = [];

  /** @throws Refusal one of `accountRefusals` */
  static of(accounts: readonly Account[]): MemoryAccountStore {
    assertAccounts(accounts);
    const store = new MemoryAccountStore();
    store.accounts = accounts;
    return store;
  }

  async findByLogin(login: string): Promise<Account | undefined> {
    return this.accounts.find((account) => account.login === login);
  }

  async findByPerson(person: string): Promise<Account | undefined> {
    return this.accounts.find((account) => account.person === person);
  }

  async all(): Promise<readonly Account[]> {
    return this.accounts;
  }

  async add(accounts: readonly Account[]): Promise<void> {
    const together = [...this.accounts, ...accounts];
    assertAccounts(together);
    this.accounts = together;
  }
}
