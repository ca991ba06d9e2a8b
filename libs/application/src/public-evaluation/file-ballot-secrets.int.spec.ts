import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileBallotSecrets } from './file-ballot-secrets.js';

let folder: string;
let drawn: number;

/** Other bytes at every draw, so that a secret made twice is noticed. */
const random = (bytes: number): Uint8Array => Buffer.alloc(bytes, (drawn += 1));

beforeEach(async () => {
  drawn = 0;
  folder = await mkdtemp(join(tmpdir(), 'kaoping-ballots-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the secret of a cycle', () => {
  it('is made once, also when many ask for it at once', async () => {
    const secrets = new FileBallotSecrets(join(folder, 'ballots'), random);
    const asked = await Promise.all(Array.from({ length: 10 }, () => secrets.secretOf('quanzhou-2024')));
    for (const secret of asked) expect(secret).toEqual(Buffer.alloc(32, 1));
    expect(await readdir(join(folder, 'ballots'))).toEqual(['quanzhou-2024.secret']);
  });

  it('is the same on every node, also when all ask for the first time at once', async () => {
    const nodes = Array.from({ length: 10 }, () => new FileBallotSecrets(folder, random));
    const asked = await Promise.all(nodes.map((node) => node.secretOf('quanzhou-2024')));
    expect(new Set(asked.map((secret) => Buffer.from(secret).toString('hex'))).size).toBe(1);
    expect(await readdir(folder)).toEqual(['quanzhou-2024.secret']);
  });

  it('is the same after a restart, and another one in another cycle', async () => {
    const first = await new FileBallotSecrets(folder, random).secretOf('quanzhou-2024');
    const restarted = new FileBallotSecrets(folder, random);
    expect(await restarted.secretOf('quanzhou-2024')).toEqual(first);
    expect(await restarted.secretOf('quanzhou-2025')).not.toEqual(first);
  });

  it("is readable by the server's user only", async () => {
    await new FileBallotSecrets(folder, random).secretOf('quanzhou-2024');
    expect((await stat(join(folder, 'quanzhou-2024.secret'))).mode & 0o777).toBe(0o600);
  });

  it('is not made anew over a damaged file, and asked again once that is mended', async () => {
    const path = join(folder, 'quanzhou-2024.secret');
    await writeFile(path, 'abc');
    const secrets = new FileBallotSecrets(folder, random);
    await expect(secrets.secretOf('quanzhou-2024')).rejects.toThrow('not a ballot secret');
    await writeFile(path, `${'0a'.repeat(32)}\n`);
    expect(await secrets.secretOf('quanzhou-2024')).toEqual(Buffer.alloc(32, 10));
  });
});
