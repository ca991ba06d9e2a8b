import { readFile } from 'node:fs/promises';
import { writeFileAtomic } from '@kaoping/platform';
import type { AccountStore } from './account-store.port.js';
import type { Account } from './accounts.js';
import { AccountsFileInvalid, accountsFrom, accountsText } from './accounts-file.js';
import { MemoryAccountStore } from './memory-account-store.js';

/**
 * Accounts in one JSON file that only its owner may read. It is read once; whoever edits it by hand does so while
 * the server stands still. A missing file is an empty one.
 * @param path usually `accounts.json` in the data folder, which must exist.
 * @throws AccountsFileInvalid naming the file and what is wrong in it.
 */
export async function openAccountsFile(path: string): Promise<AccountStore> {
  const store = new FileAccountStore(path);
  await store.load();
  return store;
}

class FileAccountStore implements AccountStore {
  private readonly kept = new MemoryAccountStore();
  /** One write after the other: two at once would each lose what the other added. */
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly path: string) {}

  async load(): Promise<void> {
    const text = await readFile(this.path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined) return;
    try {
      await this.kept.add(accountsFrom(text));
    } catch (error) {
      throw new AccountsFileInvalid(this.path, error);
    }
  }

  findByLogin(login: string): Promise<Account | undefined> {
    return this.kept.findByLogin(login);
  }

  findByPerson(person: string): Promise<Account | undefined> {
    return this.kept.findByPerson(person);
  }

  all(): Promise<readonly Account[]> {
    return this.kept.all();
  }

  add(accounts: readonly Account[]): Promise<void> {
    const added = this.writing.then(() => this.write(accounts));
    this.writing = added.catch(() => undefined);
    return added;
  }

  /** Nobody can log in with an account before it is on disk. */
  private async write(accounts: readonly Account[]): Promise<void> {
    const checked = new MemoryAccountStore();
    await checked.add([...(await this.kept.all()), ...accounts]);
    await writeFileAtomic(this.path, accountsText(await checked.all()), 0o600);
    await this.kept.add(accounts);
  }
}
