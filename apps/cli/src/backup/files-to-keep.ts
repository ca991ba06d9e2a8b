import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What is not copied as a file: the log has a way of its own; views and jobs are made again from it; a lock belongs to a
 * process, an upload on its way to nobody yet, and a name with a dot in front is half-written.
 */
const LEFT_OUT = [
  /^log\.sqlite(-wal|-shm|-journal)?$/,
  /^jobs\.sqlite(-wal|-shm|-journal)?$/,
  /^snapshots$/,
  /^evidence\/incoming$/,
  /\.lock$/,
  /(^|\/)\.[^/]*$/,
];

/** Paths below a folder with `/` between their parts, in order. Whatever is new there is kept until it is named above. */
export async function filesToKeep(folder: string, below = ''): Promise<readonly string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (LEFT_OUT.some((left) => left.test(path))) continue;
    if (entry.isDirectory()) found.push(...(await filesToKeep(folder, path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

/** The digest that an evidence file is named by; undefined for any other file. */
export function evidenceDigest(path: string): string | undefined {
  const [, head, tail] = /(?:^|\/)evidence\/([0-9a-f]{2})\/([0-9a-f]{62})$/.exec(path) ?? [];
  return head === undefined || tail === undefined ? undefined : head + tail;
}
