import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileAtomic } from './new-file.js';

describe('a file that several would make', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-new-file-'));
    path = join(folder, 'key');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is made by one of them, whole, for its owner only, and nothing is left beside it', async () => {
    const contents = Array.from({ length: 20 }, (_, n) => `made by ${n}\n`);
    const made = await Promise.all(contents.map((content) => createFileAtomic(path, content, 0o600)));
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await readFile(path, 'utf8')).toBe(contents[made.indexOf(true)]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['key']);
  });

  it('is an error of the system where its folder is not there', async () => {
    await expect(createFileAtomic(join(folder, 'gone', 'key'), '', 0o600)).rejects.toThrow('ENOENT');
  });
});
