import type { RecordedEvent } from '@kaoping/event-store';
import { Views } from '@kaoping/read-models';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { presentShape } from '../core/past-shapes.js';
import { ARCHIVE_FORMAT, EVENTS_FILE, SUPERSEDED } from './archive-format.js';
import { alteredFiles, readManifest, type ArchivedFile } from './archive-folder.js';
import { ArchiveRefused } from './archive-refused.js';
import { contradictions, type Contradiction } from './contradictions.js';
import { readEventLines } from './event-lines.js';
import { recompute, type Recomputed } from './recompute.js';

export interface ArchiveVerified {
  readonly manifest: ArchiveManifest;
  readonly altered: Awaited<ReturnType<typeof alteredFiles>>;
  readonly contradicted: readonly Contradiction[];
  readonly computations: readonly Recomputed[];
  /** Computations that give another result here and now. */
  readonly wrong: readonly Recomputed[];
  /** Nothing of the above differs, and there is a computation to say so; one without proves nothing. */
  readonly sound: boolean;
  /** A later archive of the cycle that has taken its place; null: none that its shelf knows of. */
  readonly supersededBy: string | null;
}

export interface ArchiveManifest {
  readonly format: number;
  readonly cycle: string;
  readonly events: number;
  /** Counts the archives of a cycle; absent in those of earlier releases. */
  readonly edition?: number;
  readonly files: readonly ArchivedFile[];
}

/** So many events are replayed before others get their turn: whoever verifies may also serve. */
const EVENTS_A_TURN = 50;

/**
 * Holds an archive against itself: every file against its digest, every computation of the result against the one that
 * its events give here and now, and what else it says against the same events.
 * @throws ArchiveRefused for a folder that is no archive
 */
export async function verifyArchive(folder: string): Promise<ArchiveVerified> {
  const manifest = await manifestOf(folder);
  const altered = await alteredFiles(folder, manifest.files);
  const supersededBy = await successorOf(folder);
  if (altered.length > 0)
    return {
      ...{ manifest, altered, contradicted: [], computations: [], wrong: [] },
      sound: false,
      supersededBy,
    };
  const events = (await readEventLines(join(folder, EVENTS_FILE))).map(presentShape);
  const views = new Views();
  const computations = await replayed(events, manifest.cycle, views);
  const contradicted = await contradictions(folder, { events, views }, manifest);
  const wrong = computations.filter(({ sameInputs, difference }) => !sameInputs || difference !== undefined);
  const sound = contradicted.length + wrong.length === 0 && computations.length > 0;
  return { manifest, altered, contradicted, computations, wrong, sound, supersededBy };
}

async function replayed(events: readonly RecordedEvent[], cycle: string, views: Views) {
  const found: Recomputed[] = [];
  for (let from = 0; from < events.length; from += EVENTS_A_TURN) {
    found.push(...recompute(events.slice(from, from + EVENTS_A_TURN), cycle, views));
    await nextTurn();
  }
  return found;
}

async function successorOf(folder: string): Promise<string | null> {
  const name = await readFile(join(folder, SUPERSEDED), 'utf8').catch(() => '');
  return name.trim() === '' ? null : name.trim();
}

async function manifestOf(folder: string): Promise<ArchiveManifest> {
  const manifest = await readManifest(folder);
  if (manifest === undefined || !Array.isArray(manifest['files']))
    throw new ArchiveRefused('archiveUnknown', { folder });
  if (manifest['format'] !== ARCHIVE_FORMAT) throw new ArchiveRefused('archiveTooNew', { folder });
  return manifest as unknown as ArchiveManifest;
}
