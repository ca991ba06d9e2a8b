import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileAtomic } from './atomic-file.js';
import { FollowedFile } from './followed-file.js';

describe('a file that others may replace', () => {
  let folder: string;
  let path: string;
  let troubles: string[];
  const opened: FollowedFile<string>[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-followed-'));
    path = join(folder, 'words');
    troubles = [];
  });
  afterEach(async () => {
    opened.splice(0).forEach((file) => file.close());
    await rm(folder, { recursive: true, force: true });
  });

  const follow = async (): Promise<FollowedFile<string>> => {
    const file = await FollowedFile.open({
      path,
      read: (text = 'nothing') => {
        if (text === 'bad') throw new Error('not understood');
        return text;
      },
      onTrouble: ({ message }) => void troubles.push(message),
    });
    opened.push(file);
    return file;
  };

  it('is read again when it has changed, also one that came later', async () => {
    const file = await follow();
    expect(file.content).toBe('nothing');
    await writeFileAtomic(path, 'first');
    await file.look();
    await writeFileAtomic(path, 'other');
    expect(file.content).toBe('first');
    await file.look();
    expect(file.content).toBe('other');
  });

  it('is looked at without being asked', async () => {
    const file = await follow();
    await writeFileAtomic(path, 'first');
    while (file.content !== 'first') await new Promise((resolve) => setImmediate(resolve));
    expect(troubles).toEqual([]);
  });

  it('stays what it was while it is gone or not understood, which is told once', async () => {
    await writeFile(path, 'first');
    const file = await follow();
    await rm(path);
    await file.look();
    await file.look();
    expect([file.content, troubles]).toEqual(['first', [`${path} is gone`]]);
    await writeFileAtomic(path, 'second');
    await file.look();
    await writeFileAtomic(path, 'bad');
    await file.look();
    expect([file.content, troubles[1]]).toEqual(['second', 'not understood']);
  });

  it('is refused at the start when it is not understood', async () => {
    await writeFile(path, 'bad');
    await expect(follow()).rejects.toThrow('not understood');
  });
});
