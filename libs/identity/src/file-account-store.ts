import { FollowedFile, writeFileAtomic } from '@kaoping/platform';
import type { AccountStore } from './account-store.port.js';
import type { Account } from './accounts.js';
import { AccountsFileInvalid, accountsFrom, accountsText } from './accounts-file.js';
import { MemoryAccountStore } from './memory-account-store.js';
import { whileHolding } from './write-lock.js';

export interface AccountsFile extends AccountStore {
  /** Follows the file no more. */
  close(): void;
}

/**
 * Accounts in one JSON file that only its owner may read and that several nodes share. What another process writes is
 * seen within a second, and at once by somebody who is not found otherwise; an edit by hand too, and a damaged one
 * leaves the last good accounts in force. A missing file is an empty one.
 * @param path usually `accounts.json` in the shared folder, which must exist.
 * @param onTrouble told once when the file cannot be read, or not understood, while it is followed.
 * @throws AccountsFileInvalid naming the file and what is wrong in it.
 */
export async function openAccountsFile(
  path: string,
  onTrouble: (error: Error) => void = () => undefined,
): Promise<AccountsFile> {
  const read = (text: string | undefined): MemoryAccountStore => {
    try {
      return MemoryAccountStore.of(text === undefined ? [] : accountsFrom(text));
    } catch (error) {
      throw new AccountsFileInvalid(path, error);
    }
  };
  return new FileAccountStore(path, await FollowedFile.open({ path, read, onTrouble }), read);
}

class FileAccountStore implements AccountsFile {
  /** One write after the other: two at once would each lose what the other added. */
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly path: string,
    private readonly file: FollowedFile<MemoryAccountStore>,
    private readonly read: (text: string | undefined) => MemoryAccountStore,
  ) {}

  /** Looks whoever it is, so that the time tells nobody which logins there are. */
  async findByLogin(login: string): Promise<Account | undefined> {
    await this.file.look();
    return this.file.content.findByLogin(login);
  }

  async findByPerson(person: string): Promise<Account | undefined> {
    const found = await this.file.content.findByPerson(person);
    if (found !== undefined) return found;
    await this.file.look();
    return this.file.content.findByPerson(person);
  }

  async all(): Promise<readonly Account[]> {
    await this.file.look();
    return this.file.content.all();
  }

  add(accounts: readonly Account[]): Promise<void> {
    const added = this.writing.then(() => whileHolding(this.path, () => this.write(accounts)));
    this.writing = added.catch(() => undefined);
    return added;
  }

  close(): void {
    this.file.close();
  }

  /** Nobody can log in with an account before it is on disk. */
  private async write(accounts: readonly Account[]): Promise<void> {
    const known = this.read(await FollowedFile.text(this.path));
    await known.add(accounts);
    await writeFileAtomic(this.path, accountsText(await known.all()), 0o600);
    await this.file.look();
  }
}
