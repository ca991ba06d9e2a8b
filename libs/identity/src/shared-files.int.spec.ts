import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SimulatedClock, writeFileAtomic } from '@kaoping/platform';
import { openSessionKeys } from './session-keys.js';
import { openSignOutsFile } from './sign-outs.js';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaoping-identity-'));
  path = join(folder, 'file');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const hex = (key: Uint8Array): string => Buffer.from(key).toString('hex');

describe('the file of session keys', () => {
  it('is made by the first of several nodes, for the owner only, and all have the same', async () => {
    const nodes = await Promise.all(Array.from({ length: 10 }, () => openSessionKeys(path)));
    const keys = nodes.map((node) => node.all().map(hex));
    nodes.forEach((node) => node.close());
    expect(new Set(keys.map(String)).size).toBe(1);
    expect(keys[0]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('may be given a new key before the old one while nodes run', async () => {
    const node = await openSessionKeys(path);
    const old = hex(node.all()[0]);
    await writeFileAtomic(path, `${'ab'.repeat(32)}\n${old}\n`, 0o600);
    await node.look();
    node.close();
    expect(node.all().map(hex)).toEqual(['ab'.repeat(32), old]);
  });

  it.each([
    ['is empty', ''],
    ['holds something else', 'secret\n'],
    ['holds a key that was cut off', `${'ab'.repeat(32)}\nabab\n`],
  ])('is refused and left alone when it %s', async (_, text) => {
    await writeFile(path, text);
    await expect(openSessionKeys(path)).rejects.toMatchObject({ code: 'SESSION_KEYS_INVALID' });
    expect(await readFile(path, 'utf8')).toBe(text);
  });
});

describe('the file of sign-outs', () => {
  const start = new Date('2024-07-31T01:00:00Z');
  const in7Days = new Date('2024-08-07T01:00:00Z');
  const session = 'AAAAAAAAAAAAAAAAAAAAAA';

  it('keeps them over a restart, until the session would have ended anyway', async () => {
    const clock = new SimulatedClock(start);
    await (await openSignOutsFile(path, clock)).add(session, in7Days);
    expect((await openSignOutsFile(path, clock)).has(session)).toBe(true);
    clock.set(in7Days);
    expect((await openSignOutsFile(path, clock)).has(session)).toBe(false);
    expect(await readFile(path, 'utf8')).toBe('');
  });

  it('passes over a line that a power cut has left half-written', async () => {
    await writeFile(path, `${in7Days.getTime()} ${session}\n${in7Days.getTime()} AAAA`);
    const known = await openSignOutsFile(path, new SimulatedClock(start));
    expect(known.all()).toEqual([[session, in7Days.getTime()]]);
  });

  it('has a sign-out in force though the disk takes nothing more', async () => {
    const known = await openSignOutsFile(path, new SimulatedClock(start));
    await rm(folder, { recursive: true });
    await expect(known.add(session, in7Days)).rejects.toThrow('ENOENT');
    expect(known.has(session)).toBe(true);
  });
});
