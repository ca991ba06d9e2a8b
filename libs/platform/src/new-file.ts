import { randomUUID } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './atomic-file.js';

/**
 * Makes a file unless there is one, as one step: of several processes, on one machine or on several that share the
 * folder, one makes it, and the others find it whole. The folder must exist and take hard links, as NFS does.
 * @returns false when there is one; its content is left alone
 */
export async function createFileAtomic(path: string, content: string, mode: number): Promise<boolean> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    // A rename would replace what another process has made in between; a link does not.
    await link(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(dirname(path));
  return true;
}
