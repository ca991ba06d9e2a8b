import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openAccountsFile } from './file-account-store.js';
import { account } from './testing/people.js';

describe('the accounts file', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-accounts-'));
    path = join(folder, 'accounts.json');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('keeps accounts over a restart', async () => {
    const kept = [
      account(),
      account({ login: 'clerk-u02', disabled: true }),
      account({ login: 'leader-1', roles: ['supervisor'], heads: ['u02'] }),
    ];
    await (await openAccountsFile(path)).add(kept);
    expect(await (await openAccountsFile(path)).all()).toEqual(kept);
  });

  it('may be read by its owner only', async () => {
    await (await openAccountsFile(path)).add([account()]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('loses nothing when two add at once', async () => {
    const store = await openAccountsFile(path);
    await Promise.all(['a', 'b', 'c', 'd'].map((login) => store.add([account({ login })])));
    expect((await (await openAccountsFile(path)).all()).map(({ login }) => login)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('goes on after a refused addition, of which nothing is kept', async () => {
    const store = await openAccountsFile(path);
    await store.add([account()]);
    await expect(store.add([account({ login: 'new' }), account()])).rejects.toMatchObject({
      code: 'ACCOUNT_LOGIN_TAKEN',
    });
    await store.add([account({ login: 'later' })]);
    expect((await (await openAccountsFile(path)).all()).map(({ login }) => login)).toEqual([
      'clerk-u01',
      'later',
    ]);
  });

  it('knows nobody whose account could not be written', async () => {
    const store = await openAccountsFile(join(folder, 'gone', 'accounts.json'));
    await expect(store.add([account()])).rejects.toThrow('ENOENT');
    expect(await store.findByLogin('clerk-u01')).toBeUndefined();
  });

  it.each([
    ['is no JSON', '{'],
    ['has another form', '[]'],
    ['has another version', '{"version":2,"accounts":[]}'],
    ['has an entry that is no account', '{"version":1,"accounts":["clerk"]}'],
    [
      'has an account without a password',
      JSON.stringify({ version: 1, accounts: [account()] }).replace('passwordHash', 'password'),
    ],
    [
      'has a password in plain text',
      JSON.stringify({ version: 1, accounts: [account({ passwordHash: 'secret' })] }),
    ],
    ['has a flag that is none', JSON.stringify({ version: 1, accounts: [{ ...account(), disabled: 'no' }] })],
    [
      'has units that are no list',
      JSON.stringify({ version: 1, accounts: [{ ...account(), heads: 'u01' }] }),
    ],
    [
      'joins roles that are kept apart',
      JSON.stringify({ version: 1, accounts: [account({ roles: ['auditor', 'office'] })] }),
    ],
    ['has a login twice', JSON.stringify({ version: 1, accounts: [account(), account()] })],
  ])('is refused whole and left alone when it %s', async (_, text) => {
    await writeFile(path, text);
    await expect(openAccountsFile(path)).rejects.toMatchObject({ code: 'ACCOUNTS_FILE_INVALID', path });
    expect(await readFile(path, 'utf8')).toBe(text);
  });
});
