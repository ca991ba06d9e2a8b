import { translate } from '@kaoping/contracts';
import type { Role } from '@kaoping/domain';
import { hashPassword, openAccountsFile } from '@kaoping/identity';
import { makeFolder } from '@kaoping/platform';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { BadInput } from './ending.js';
import { language } from './language.js';

const MIN_LENGTH = 10;

export interface AccountOptions {
  readonly data: string;
  /** Where the nodes of one system share one; the data folder otherwise. */
  readonly shared?: string;
  readonly roles: string;
  readonly label: string;
  readonly unit?: string;
  readonly heads?: string;
  /** Where the person worked before: what concerns these units is for others (回避). */
  readonly formerUnits?: string;
}

/** Adds an account; running nodes see it by themselves. The password is read from standard input, never from the arguments. */
export async function addAccount(
  login: string,
  { data, shared = data, roles, label, unit, heads, formerUnits }: AccountOptions,
): Promise<void> {
  await makeFolder(shared);
  const accounts = await openAccountsFile(join(shared, 'accounts.json'));
  try {
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
        ...(formerUnits !== undefined && { formerUnits: list(formerUnits) }),
        passwordHash: await hashPassword(password),
      },
    ]);
  } finally {
    accounts.close();
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
