import { translate } from '@kaoping/contracts';
import { makeFolder, syncFolder } from '@kaoping/platform';
import { chmod, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { AnswerIsNo, BadInput } from '../ending.js';
import { language } from '../language.js';
import { copyLogFile, examineLog, hasLogFile } from '../wiring/stores.js';
import { copyFile, digestOfFile, type BackedUpFile } from './copied-file.js';
import { evidenceDigest, filesToKeep } from './files-to-keep.js';
import { BACKED_UP_LOG, BACKUP_FORMAT, writeManifest, type BackupManifest } from './manifest.js';

export interface BackupOptions {
  readonly data: string;
  /** The data folder where nothing else is said. */
  readonly shared?: string;
  readonly to: string;
  readonly json?: boolean;
}

/**
 * Copies a data folder while the server runs, and examines the copy. The log goes first: what its events refer to was
 * there before them, so it is there when the files are copied. Exit code 1 when an evidence file is damaged already.
 */
export async function backup({ data, shared, to, json = false }: BackupOptions): Promise<void> {
  const [dataFolder, folder] = [resolve(data), resolve(to)];
  const sharedFolder = resolve(shared ?? data);
  const inside = [dataFolder, sharedFolder].some((one) => folder === one || folder.startsWith(`${one}/`));
  if (inside) throw new BadInput('backupIntoItself', { folder });
  if (process.env['KAOPING_STORE'] === 'eventstoredb' && !hasLogFile(dataFolder))
    throw new BadInput('backupLogOnServer', { data: dataFolder });
  await emptyFolder(folder);
  const madeAt = new Date().toISOString();
  await copyLogFile(dataFolder, join(folder, BACKED_UP_LOG));
  const { events, streams, digest } = await examineLog(folder);
  const files = [await listed(folder, BACKED_UP_LOG), ...(await copied(dataFolder, folder, 'data'))];
  if (sharedFolder !== dataFolder) files.push(...(await copied(sharedFolder, folder, 'shared')));
  const damaged = files.filter(isDamagedEvidence).map(({ name }) => name);
  const log = { events, streams: streams.size, digest };
  const manifest = { kind: 'kaoping-backup', format: BACKUP_FORMAT, madeAt, log, files, damaged } as const;
  await writeManifest(folder, manifest);
  say({ folder, data: dataFolder }, manifest, json);
  if (damaged.length > 0) throw new AnswerIsNo();
}

/** Holds passwords, keys and ballot secrets: nobody but its owner may look into it. */
async function emptyFolder(folder: string): Promise<void> {
  await makeFolder(folder);
  if ((await readdir(folder)).length > 0) throw new BadInput('folderNotEmpty', { folder });
  await chmod(folder, 0o700);
}

async function copied(from: string, folder: string, part: 'data' | 'shared'): Promise<BackedUpFile[]> {
  const files: BackedUpFile[] = [];
  for (const path of await filesToKeep(from)) {
    const name = `${part}/${path}`;
    await makeFolder(dirname(join(folder, name)));
    files.push({ name, ...(await copyFile(join(from, path), join(folder, name))) });
  }
  for (const parent of new Set(files.map(({ name }) => dirname(name))))
    await syncFolder(join(folder, parent));
  return files;
}

async function listed(folder: string, name: string): Promise<BackedUpFile> {
  const path = join(folder, name);
  const { size } = await stat(path);
  return { name, size, sha256: (await digestOfFile(path)) ?? '' };
}

function isDamagedEvidence({ name, sha256 }: BackedUpFile): boolean {
  const expected = evidenceDigest(name);
  return expected !== undefined && expected !== sha256;
}

function say(
  { folder, data }: { readonly folder: string; readonly data: string },
  manifest: BackupManifest,
  json: boolean,
): void {
  const { files, damaged, log, madeAt } = manifest;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const about = { folder, madeAt, ...log, files: files.length, bytes, damaged };
  const lines = [
    translate(language(), 'cli:backedUp', { ...about, mib: Math.ceil(bytes / 1024 ** 2) }),
    ...(log.events === 0 ? [translate(language(), 'cli:backupOfNothing', { data })] : []),
    ...damaged.map((name) => translate(language(), 'cli:backupOfDamaged', { name })),
  ];
  process.stdout.write(json ? `${JSON.stringify(about, null, 2)}\n` : `${lines.join('\n')}\n`);
}
