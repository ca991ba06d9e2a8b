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

  it('loses nothing when several nodes add at once, and each sees what the others added', async () => {
    const nodes = await Promise.all(Array.from({ length: 5 }, () => openAccountsFile(path)));
    await Promise.all(nodes.map((node, n) => node.add([account({ login: `clerk-${n}` })])));
    for (const node of nodes)
      expect((await node.all()).map(({ login }) => login).toSorted()).toEqual(
        nodes.map((_, n) => `clerk-${n}`),
      );
    nodes.forEach((node) => node.close());
  });

  it('shows a node that has started before what was added, changed and taken out since', async () => {
    const [node, other] = [await openAccountsFile(path), await openAccountsFile(path)];
    await other.add([account(), account({ login: 'later' })]);
    expect(await node.findByPerson('p-later')).toMatchObject({ login: 'later' });
    await writeFile(path, JSON.stringify({ version: 1, accounts: [{ ...account(), disabled: true }] }));
    expect(await node.findByLogin('clerk-u01')).toMatchObject({ disabled: true });
    expect(await node.findByPerson('p-later')).toBeUndefined();
    [node, other].forEach((each) => each.close());
  });

  it('leaves the last good accounts in force while an edit by hand is wrong, and says so once', async () => {
    const troubles: Error[] = [];
    const node = await openAccountsFile(path, (error) => void troubles.push(error));
    await node.add([account()]);
    await writeFile(path, '{');
    expect(await node.findByLogin('clerk-u01')).toBeDefined();
    expect(await node.findByLogin('clerk-u01')).toBeDefined();
    expect(troubles).toMatchObject([{ code: 'ACCOUNTS_FILE_INVALID' }]);
    await expect(node.add([account({ login: 'later' })])).rejects.toMatchObject({
      code: 'ACCOUNTS_FILE_INVALID',
    });
    node.close();
  });

  it('names the lock that a killed process has left, and never breaks it by guess', async () => {
    await writeFile(`${path}.lock`, '');
    const node = await openAccountsFile(path);
    await expect(node.add([account()])).rejects.toMatchObject({ code: 'FILE_HELD', lock: `${path}.lock` });
    node.close();
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
