import { translate } from '@kaoping/contracts';
import type { Role } from '@kaoping/domain';
import { hashPassword, openAccountsFile } from '@kaoping/identity';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { BadInput } from './ending.js';
import { language } from './language.js';
import { SqliteEventStore } from './wiring/stores.js';

const MIN_LENGTH = 10;

export interface AccountOptions {
  readonly data: string;
  readonly roles: string;
  readonly label: string;
  readonly unit?: string;
  readonly heads?: string;
}

/** Adds an account while the server stands still; the password is read from standard input, never from the arguments. */
export async function addAccount(
  login: string,
  { data, roles, label, unit, heads }: AccountOptions,
): Promise<void> {
  // A running server has read its accounts already and would not see another: its lock on the folder tells.
  const lock = await SqliteEventStore.open({ folder: data });
  try {
    const accounts = await openAccountsFile(join(data, 'accounts.json'));
    const password = await readPassword();
    if (password.length < MIN_LENGTH) throw new BadInput('passwordTooShort', { min: MIN_LENGTH });
    await accounts.add([
      {
        person: `p-${login}`,
        login,
        label,
        roles: list(roles) as readonly Role[],
        heads: list(heads),
        ...(unit !== undefined && { unit }),
        passwordHash: await hashPassword(password),
      },
    ]);
  } finally {
    await lock.close();
  }
  process.stdout.write(`${translate(language(), 'cli:accountAdded', { login })}\n`);
}

function list(text = ''): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

async function readPassword(): Promise<string> {
  const terminal = createInterface({ input: process.stdin });
  if (process.stdin.isTTY) process.stderr.write(`${translate(language(), 'cli:askPassword')} `);
  try {
    for await (const line of terminal) return line;
    return '';
  } finally {
    terminal.close();
  }
}
