import { translate } from '@kaoping/contracts';
import { EventStoreError, type LogSummary } from '@kaoping/event-store';
import { makeFolder, syncFolder } from '@kaoping/platform';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { AnswerIsNo, BadInput } from '../ending.js';
import { language } from '../language.js';
import { examineLog, holdLogPlace, putLogInPlace } from '../wiring/stores.js';
import { copyFile, digestOfFile } from './copied-file.js';
import { BACKED_UP_LOG, readBackupManifest, type BackupManifest } from './manifest.js';

export interface RestoreOptions {
  readonly data: string;
  /** The data folder where nothing else is said. */
  readonly shared?: string;
  readonly json?: boolean;
}

/**
 * Examines a whole backup, then fills an empty data folder from it and examines what is there. Until the last step the
 * folder holds a log that no server opens, so that a restore which was broken off is not taken for a new system. Exit
 * code 1 for a backup that is damaged, and nothing was written then; or for evidence that the backup knew to be damaged,
 * and then all of it was restored.
 */
export async function restore(
  backupFolder: string,
  { data, shared, json = false }: RestoreOptions,
): Promise<void> {
  const folder = resolve(backupFolder);
  const manifest = await readBackupManifest(folder);
  const places = { data: resolve(data), shared: resolve(shared ?? data) };
  for (const place of new Set(Object.values(places))) await requireEmpty(place);
  const wrong = await damagedFiles(folder, manifest);
  if (wrong.length > 0) return refuse(wrong);
  await holdLogPlace(places.data);
  const log = await stagedLog(folder, places.data);
  try {
    if (!isSame(log.summary, manifest)) return refuse([{ name: BACKED_UP_LOG, what: 'altered' }]);
    await fill(folder, manifest, places);
    await putLogInPlace(join(log.folder, BACKED_UP_LOG), places.data);
  } finally {
    await rm(log.folder, { recursive: true, force: true });
  }
  say(places.data, manifest, json);
  if (manifest.damaged.length > 0) throw new AnswerIsNo();
}

function say(folder: string, manifest: BackupManifest, json: boolean): void {
  const { madeAt, files, log, damaged } = manifest;
  const about = { folder, madeAt, ...log, files: files.length, damaged };
  const lines = [
    translate(language(), 'cli:restored', about),
    ...damaged.map((name) => translate(language(), 'cli:restoredDamaged', { name })),
  ];
  process.stdout.write(`${json ? JSON.stringify(about, null, 2) : lines.join('\n')}\n`);
}

async function requireEmpty(folder: string): Promise<void> {
  await makeFolder(folder);
  if ((await readdir(folder)).length > 0) throw new BadInput('folderNotEmpty', { folder });
}

interface Wrong {
  readonly name: string;
  readonly what: 'missing' | 'altered';
}

async function damagedFiles(folder: string, { files }: BackupManifest): Promise<readonly Wrong[]> {
  const wrong: Wrong[] = [];
  for (const { name, sha256 } of files) {
    const found = await digestOfFile(join(folder, name));
    if (found !== sha256) wrong.push({ name, what: found === undefined ? 'missing' : 'altered' });
  }
  return wrong;
}

function refuse(wrong: readonly Wrong[]): never {
  const key = { missing: 'backupFileMissing', altered: 'backupFileAltered' } as const;
  const lines = wrong.map(({ name, what }) => translate(language(), `cli:${key[what]}`, { name }));
  process.stdout.write(`${[...lines, translate(language(), 'cli:backupDamaged')].join('\n')}\n`);
  throw new AnswerIsNo();
}

/** A copy of the log on the disk that it will stay on, read from beginning to end. */
async function stagedLog(
  folder: string,
  data: string,
): Promise<{ readonly folder: string; readonly summary: LogSummary | undefined }> {
  const staging = await mkdtemp(join(data, '.restoring-'));
  await copyFile(join(folder, BACKED_UP_LOG), join(staging, BACKED_UP_LOG));
  try {
    return { folder: staging, summary: await examineLog(staging) };
  } catch (error) {
    if (!(error instanceof EventStoreError)) throw error;
    return { folder: staging, summary: undefined };
  }
}

function isSame(found: LogSummary | undefined, { log }: BackupManifest): boolean {
  return found?.digest === log.digest && found.events === log.events && found.streams.size === log.streams;
}

async function fill(
  folder: string,
  { files }: BackupManifest,
  places: Readonly<Record<'data' | 'shared', string>>,
): Promise<void> {
  const parents = new Set<string>();
  for (const { name, sha256 } of files) {
    const [part, ...path] = name.split('/');
    if (part !== 'data' && part !== 'shared') continue;
    const target = join(places[part], ...path);
    await makeFolder(dirname(target));
    const written = await copyFile(join(folder, name), target);
    if (written.sha256 !== sha256) return refuse([{ name, what: 'altered' }]);
    parents.add(dirname(target));
  }
  for (const parent of parents) await syncFolder(parent);
}
