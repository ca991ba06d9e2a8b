import type { Actor, Role } from '@kaoping/domain';
import type { Account } from '../accounts.js';

/** Somebody with one role; `unit` and `heads` where the story needs them. */
export function somebody(role: Role, more: Partial<Actor> = {}): Actor {
  return { person: `p-${role}`, roles: [role], heads: [], ...more };
}

/** A hash in the right form that belongs to no password. */
const NO_PASSWORD =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

export function account(more: Partial<Account> = {}): Account {
  const login = more.login ?? 'clerk-u01';
  return {
    person: `p-${login}`,
    login,
    label: '协调科·联络员',
    roles: ['clerk'],
    unit: 'u01',
    heads: [],
    passwordHash: NO_PASSWORD,
    ...more,
  };
}

/** Code of the refusal that a call ends in, or `passed`. Errors of the program are thrown on. */
export function outcome(call: () => void): string {
  try {
    call();
    return 'passed';
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') return error.message;
    throw error;
  }
}
