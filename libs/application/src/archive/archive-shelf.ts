import { derivedId, makeFolder, randomId, syncFolder } from '@kaoping/platform';
import type { Views } from '@kaoping/read-models';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from './archive-folder.js';
import { verifyArchive } from './verify-archive.js';
import { writeArchive, type ArchiveSources } from './write-archive.js';

/** An archive that is being written; what a killed process left behind is thrown away after a day. */
const UNFINISHED = '.unfinished-';
const STALE_MS = 24 * 60 * 60_000;

/** The archive was written and does not say what its events give; it was not kept. */
export class ArchiveUnsound extends Error {
  override readonly name = 'ArchiveUnsound';
}

/**
 * What the archive of a cycle would be called now: the cycle, and a digest of what made it due — the result that became
 * final, its bulletin, each correction, and the close of the cycle. Undefined while the result may still change.
 */
export function archiveDue(
  { cycles, results }: Pick<Views, 'cycles' | 'results'>,
  cycle: string,
): string | undefined {
  const result = results.result(cycle);
  if (result?.phase !== 'final' || result.finalised === null) return undefined;
  const causes = [
    result.finalised.stamp,
    ...(result.bulletin === null ? [] : [result.bulletin.stamp]),
    ...result.corrections.flatMap(({ status, decided }) =>
      status === 'approved' && decided !== null ? [decided.stamp] : [],
    ),
    ...(cycles.cycle(cycle)?.stages ?? []).flatMap(({ stage, opened }) =>
      stage === 'archived' ? [opened] : [],
    ),
  ];
  return `${cycle}-${derivedId('archive', cycle, ...causes.map(({ ref }) => `${ref.stream}@${ref.revision}`)).slice(0, 16)}`;
}

/** Archives side by side in one folder, each there whole or not at all. */
export class ArchiveShelf {
  constructor(readonly folder: string) {}

  async holds(name: string): Promise<boolean> {
    return (await readManifest(join(this.folder, name))) !== undefined;
  }

  /**
   * Writes an archive aside, verifies it, and puts it in its place in one step. Any number may do so at once: the first
   * one's is kept.
   * @returns whether this one was kept
   * @throws ArchiveUnsound, ArchiveRefused
   */
  async put(
    name: string,
    sources: ArchiveSources,
    { cycle, at }: { readonly cycle: string; readonly at: string },
  ): Promise<boolean> {
    await makeFolder(this.folder);
    await this.#clear();
    const aside = join(this.folder, `${UNFINISHED}${randomId()}`);
    try {
      await writeArchive(sources, { cycle, at, folder: aside });
      if (!(await verifyArchive(aside)).sound) throw new ArchiveUnsound(name);
      return await this.#place(aside, name);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  }

  /** A folder cannot be renamed onto one that holds anything, on any system: that is what decides who was first. */
  async #place(aside: string, name: string): Promise<boolean> {
    try {
      await rename(aside, join(this.folder, name));
    } catch (error) {
      if (await this.holds(name)) return false;
      throw error;
    }
    await syncFolder(this.folder);
    return true;
  }

  async #clear(): Promise<void> {
    for (const name of await readdir(this.folder)) {
      if (!name.startsWith(UNFINISHED)) continue;
      const path = join(this.folder, name);
      const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Infinity }))).mtimeMs;
      if (age > STALE_MS) await rm(path, { recursive: true, force: true });
    }
  }
}
