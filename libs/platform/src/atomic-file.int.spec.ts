import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeFolder, writeFileAtomic } from './atomic-file.js';

describe('a file written as one step', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-atomic-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('replaces the old content and leaves nothing else behind', async () => {
    await writeFileAtomic(join(folder, 'accounts.json'), 'a long first content');
    await writeFileAtomic(join(folder, 'accounts.json'), 'second');
    expect(await readFile(join(folder, 'accounts.json'), 'utf8')).toBe('second');
    expect(await readdir(folder)).toEqual(['accounts.json']);
  });

  it('has the permissions that were asked for', async () => {
    await writeFileAtomic(join(folder, 'accounts.json'), 'x', 0o600);
    expect((await stat(join(folder, 'accounts.json'))).mode & 0o777).toBe(0o600);
  });

  it('keeps one whole content when writers meet', async () => {
    const contents = Array.from({ length: 8 }, (_, writer) => String(writer).repeat(10_000));
    await Promise.all(contents.map((content) => writeFileAtomic(join(folder, 'snapshot'), content)));
    expect(contents).toContain(await readFile(join(folder, 'snapshot'), 'utf8'));
  });

  it('removes its temporary file when it fails', async () => {
    await mkdir(join(folder, 'taken', 'inside'), { recursive: true });
    await expect(writeFileAtomic(join(folder, 'taken'), 'x')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });

  it('needs its folder, which is made with those above it', async () => {
    const deep = join(folder, 'a', 'b');
    await expect(writeFileAtomic(join(deep, 'x'), '1')).rejects.toThrow('ENOENT');
    await makeFolder(deep);
    await makeFolder(deep);
    await writeFileAtomic(join(deep, 'x'), '1');
    expect(await readdir(deep)).toEqual(['x']);
  });
});

const onLinux = process.platform === 'linux' ? it : it.skip;

describe('making a folder where none can be', () => {
  onLinux('ends with the reason below /proc, where a recursive mkdir of Node never ends', async () => {
    await expect(makeFolder('/proc/kaoping/data')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
