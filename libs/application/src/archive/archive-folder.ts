import { createHash } from 'node:crypto';
import { open, readdir, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, sha256Hex, syncFolder, writeFileAtomic } from '@kaoping/platform';
import { ArchiveRefused } from './archive-refused.js';

/** A file of an archive, as its manifest lists it. */
export interface ArchivedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A new folder that is filled file by file; the manifest comes last, so that a folder without one is unfinished. */
export class ArchiveWriter {
  private readonly files: ArchivedFile[] = [];

  private constructor(private readonly folder: string) {}

  /** @throws ArchiveRefused for a folder that holds anything */
  static async into(folder: string): Promise<ArchiveWriter> {
    await makeFolder(folder);
    if ((await readdir(folder)).length > 0) throw new ArchiveRefused('folderNotEmpty', { folder });
    return new ArchiveWriter(folder);
  }

  async json(name: string, content: unknown): Promise<void> {
    await this.plain(name, `${JSON.stringify(content, null, 2)}\n`);
  }

  async plain(name: string, content: string): Promise<void> {
    await writeFileAtomic(join(this.folder, name), content);
    this.files.push({ name, size: Buffer.byteLength(content), sha256: sha256Hex(content) });
  }

  /** One line after the other, so that a log of any length fits. */
  async lines(name: string, lines: AsyncIterable<string>): Promise<void> {
    const hash = createHash('sha256');
    let size = 0;
    const file = await open(join(this.folder, name), 'wx');
    try {
      for await (const line of lines) {
        const bytes = Buffer.from(`${line}\n`);
        hash.update(bytes);
        size += bytes.length;
        await file.write(bytes);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await syncFolder(this.folder);
    this.files.push({ name, size, sha256: hash.digest('hex') });
  }

  async manifest(content: object): Promise<void> {
    const manifest = { ...content, files: this.files };
    await writeFileAtomic(join(this.folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

export const MANIFEST = 'manifest.json';

/** Name, and what is wrong with it, of each file that is not as the manifest says. */
export async function alteredFiles(
  folder: string,
  files: readonly ArchivedFile[],
): Promise<readonly { readonly name: string; readonly what: 'missing' | 'altered' }[]> {
  const found = await Promise.all(
    files.map(async ({ name, sha256 }) => {
      const actual = await digestOf(join(folder, name));
      if (actual === undefined) return [{ name, what: 'missing' as const }];
      return actual === sha256 ? [] : [{ name, what: 'altered' as const }];
    }),
  );
  return found.flat();
}

async function digestOf(path: string): Promise<string | undefined> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch {
    return undefined;
  }
  const hash = createHash('sha256');
  for await (const chunk of file.createReadStream()) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

/** Undefined where there is none, or where it is no JSON object: then the folder is no archive. */
export async function readManifest(folder: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as unknown;
    return typeof manifest === 'object' && manifest !== null ? { ...manifest } : undefined;
  } catch {
    return undefined;
  }
}
