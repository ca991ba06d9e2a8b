import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { endingOf } from './ending.js';
import { program } from './program.js';

describe('kaoping account', () => {
  let folder: string;
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') as PropertyDescriptor;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-account-'));
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    Object.defineProperty(process, 'stdin', stdin);
    await rm(folder, { recursive: true, force: true });
  });

  /** @returns the exit code */
  async function adds(login: string, password: string, ...options: readonly string[]): Promise<number> {
    Object.defineProperty(process, 'stdin', { ...stdin, get: () => Readable.from([`${password}\n`]) });
    const words = ['node', 'kaoping', 'account', login, '--data', folder, '--label', '核验人员', ...options];
    return program()
      .parseAsync(words)
      .then(
        () => 0,
        (error: unknown) => endingOf(error).code,
      );
  }

  const accounts = async (): Promise<readonly object[]> => {
    const text = await readFile(join(folder, 'accounts.json'), 'utf8').catch(() => '{"accounts":[]}');
    return (JSON.parse(text) as { readonly accounts: readonly object[] }).accounts;
  };

  it('keeps where somebody works and has worked, and no password', async () => {
    const places = ['--unit', 'u13', '--former-units', 'u03, u05'];
    expect(await adds('inspector-3', 'a long password', '--roles', 'inspector', ...places)).toBe(0);
    const [added] = await accounts();
    expect(added).toMatchObject({
      ...{ login: 'inspector-3', person: 'p-inspector-3', roles: ['inspector'], label: '核验人员' },
      ...{ unit: 'u13', formerUnits: ['u03', 'u05'], heads: [] },
    });
    expect(JSON.stringify(added)).not.toContain('a long password');
  });

  it('adds nobody with a short password, with two roles that exclude each other, or twice', async () => {
    expect(await adds('office-3', 'short', '--roles', 'office')).toBe(2);
    expect(await adds('office-3', 'a long password', '--roles', 'auditor,office')).toBe(2);
    expect(await accounts()).toEqual([]);
    expect(await adds('office-3', 'a long password', '--roles', 'office')).toBe(0);
    expect(await adds('office-3', 'another password', '--roles', 'office')).toBe(2);
    expect(await accounts()).toHaveLength(1);
  });
});
