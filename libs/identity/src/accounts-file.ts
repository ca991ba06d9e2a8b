import { parseOptions } from '@node-rs/argon2';
import { Refusal, type Role } from '@kaoping/domain';
import type { Account } from './accounts.js';

const VERSION = 1;

/** The file cannot be trusted as it is; a start without accounts would be worse than none. */
export class AccountsFileInvalid extends Error {
  override readonly name = 'AccountsFileInvalid';
  readonly code = 'ACCOUNTS_FILE_INVALID';

  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`${path}: ${reasonOf(cause)}; mend it or restore it from a backup`, { cause });
  }
}

export function accountsText(accounts: readonly Account[]): string {
  return `${JSON.stringify({ version: VERSION, accounts }, null, 2)}\n`;
}

/** Checks shapes only; the rules between roles and accounts are checked when they are added. */
export function accountsFrom(text: string): readonly Account[] {
  const content: unknown = JSON.parse(text);
  if (!isRecord(content) || content['version'] !== VERSION || !Array.isArray(content['accounts'])) {
    throw new TypeError(`expected {"version": ${VERSION}, "accounts": [...]}`);
  }
  return content['accounts'].map((entry: unknown, index) => {
    if (!isRecord(entry)) throw new TypeError(`accounts[${index}] is no object`);
    return accountFrom(entry, `accounts[${index}]`);
  });
}

function accountFrom(entry: Readonly<Record<string, unknown>>, at: string): Account {
  const { unit, formerUnits, disabled } = entry;
  const passwordHash = text(entry['passwordHash'], `${at}.passwordHash`);
  parseOptions(passwordHash);
  return {
    person: text(entry['person'], `${at}.person`),
    login: text(entry['login'], `${at}.login`),
    label: text(entry['label'], `${at}.label`),
    roles: texts(entry['roles'], `${at}.roles`) as readonly Role[],
    ...(unit === undefined ? {} : { unit: text(unit, `${at}.unit`) }),
    ...(formerUnits === undefined ? {} : { formerUnits: texts(formerUnits, `${at}.formerUnits`) }),
    heads: texts(entry['heads'], `${at}.heads`),
    passwordHash,
    ...(disabled === undefined ? {} : { disabled: flag(disabled, `${at}.disabled`) }),
  };
}

function text(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new TypeError(`${at} is no text`);
  return value;
}

function texts(value: unknown, at: string): readonly string[] {
  if (!Array.isArray(value)) throw new TypeError(`${at} is no list`);
  return value.map((item: unknown, index) => text(item, `${at}[${index}]`));
}

function flag(value: unknown, at: string): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`${at} is neither true nor false`);
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function reasonOf(cause: unknown): string {
  if (cause instanceof Refusal) return `${cause.code} ${JSON.stringify(cause.params)}`;
  return cause instanceof Error ? cause.message : String(cause);
}
