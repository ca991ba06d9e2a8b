import { makeFolder, randomId, syncFolder, writeFileAtomic } from '@kaoping/platform';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from './archive-folder.js';
import { SUPERSEDED } from './archive-format.js';
import { verifyArchive } from './verify-archive.js';
import { writeArchive, type ArchiveSources } from './write-archive.js';

/** An archive that is being written; what a killed process left behind is thrown away after a day. */
const UNFINISHED = '.unfinished-';
const STALE_MS = 24 * 60 * 60_000;

/** The archive was written and does not say what its events give; it was not kept. */
export class ArchiveUnsound extends Error {
  override readonly name = 'ArchiveUnsound';
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
      const kept = await this.#place(aside, name);
      await this.#supersede(cycle, name);
      return kept;
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

  /**
   * Earlier archives of the cycle stay, and say which one has taken their place: what was told at the time can be
   * verified for ever.
   */
  async #supersede(cycle: string, by: string): Promise<void> {
    const edition = editionOf(await readManifest(join(this.folder, by)));
    for (const name of await readdir(this.folder)) {
      if (name === by || name.startsWith(UNFINISHED)) continue;
      const manifest = await readManifest(join(this.folder, name));
      if (manifest?.['cycle'] !== cycle || editionOf(manifest) >= edition) continue;
      await writeFileAtomic(join(this.folder, name, SUPERSEDED), `${by}\n`);
    }
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

/** Archives of releases that counted none come before all that are counted. */
function editionOf(manifest: Readonly<Record<string, unknown>> | undefined): number {
  const edition = manifest?.['edition'];
  return typeof edition === 'number' ? edition : 0;
}
