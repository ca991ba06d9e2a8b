import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '@kaoping/platform';
import { BadInput } from '../ending.js';
import type { BackedUpFile } from './copied-file.js';

export const BACKUP_FORMAT = 1;
export const BACKED_UP_LOG = 'log.sqlite';
const MANIFEST = 'manifest.json';

export interface BackupManifest {
  readonly kind: 'kaoping-backup';
  readonly format: number;
  /** ISO instant at which the log was copied. */
  readonly madeAt: string;
  readonly log: {
    readonly events: number;
    readonly streams: number;
    /** As `kaoping migrate` prints it: over the events in their order. */
    readonly digest: string;
  };
  readonly files: readonly BackedUpFile[];
  /** Evidence files that were damaged already when the backup was made. */
  readonly damaged: readonly string[];
}

/** Comes last: a folder without one is a backup that was broken off. */
export async function writeManifest(folder: string, manifest: BackupManifest): Promise<void> {
  await writeFileAtomic(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, 0o600);
}

/** @throws BadInput for a folder that is no finished backup, or one of a newer version */
export async function readBackupManifest(folder: string): Promise<BackupManifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  const manifest = parsed(text);
  if (manifest?.kind !== 'kaoping-backup' || !isList(manifest.files))
    throw new BadInput('backupUnknown', { folder });
  if (manifest.format !== BACKUP_FORMAT) throw new BadInput('backupTooNew', { folder });
  // A name that leads out of the folder would be written wherever it says.
  if (manifest.files.some(({ name }) => !/^(log\.sqlite|(data|shared)\/.+)$/.test(name) || leadsOut(name)))
    throw new BadInput('backupUnknown', { folder });
  return manifest;
}

function parsed(text: string): BackupManifest | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? (value as BackupManifest) : undefined;
  } catch {
    return undefined;
  }
}

function isList(files: unknown): boolean {
  return (
    Array.isArray(files) && files.every((file) => typeof (file as BackedUpFile | null)?.name === 'string')
  );
}

function leadsOut(name: string): boolean {
  return name.split('/').some((part) => part === '..' || part === '.' || part === '' || part.includes('\\'));
}
