import { hash, verify } from '@node-rs/argon2';
import type { AccountStore } from './account-store.port.js';
import type { Account } from './accounts.js';

/** argon2id with 19 MiB and two passes, OWASP's first choice; pinned here so that no update of the library moves it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Salt and digest are random bytes that belong to no password, at the same cost as real ones. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$5ZuqUOPHfNXBI7vVD6zjqw$GvTiylEwBXHJqQwPJ02EQ8DNToEpVVXYUgFWPAXZlds';

/** @returns the PHC form, with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

/**
 * The account when login and password are right and it is not disabled. An unknown login costs as much time as a
 * wrong password, so that nobody can find out which logins exist.
 */
export async function verifyPassword(
  accounts: AccountStore,
  login: string,
  password: string,
): Promise<Account | undefined> {
  const account = await accounts.findByLogin(login);
  const matches = await verify(account?.passwordHash ?? NOBODY, password.normalize('NFC'));
  return matches && account?.disabled !== true ? account : undefined;
}
