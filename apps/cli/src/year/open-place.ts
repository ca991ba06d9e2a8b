import type { YearCase } from '@kaoping/application';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BadInput } from '../ending.js';
import { openServer } from './http-place.js';
import { openFolder } from './folder-place.js';
import type { Place } from './place.js';

export async function openPlace(
  yearCase: YearCase,
  { data, url }: { readonly data?: string; readonly url?: readonly string[] },
): Promise<Place> {
  if (url !== undefined) return openServer(yearCase, url);
  if (data !== undefined) return openFolder(yearCase, await emptyFolder(data));
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-year-'));
  const place = await openFolder(yearCase, folder);
  return {
    ...place,
    folder: undefined,
    close: () => place.close().finally(() => rm(folder, { recursive: true })),
  };
}

/** A year is played into a new or empty folder only: it would mix with what is there. */
async function emptyFolder(data: string): Promise<string> {
  const folder = resolve(data);
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new BadInput('folderUnusable', { folder, detail: error.code });
  });
  if (names.length > 0) throw new BadInput('folderNotEmpty', { folder });
  return folder;
}
