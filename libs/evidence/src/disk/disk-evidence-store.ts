import { constants, createReadStream } from 'node:fs';
import { access, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder, syncFolder, writeFileAtomic } from '@kaoping/platform';
import {
  SHA256_GRAMMAR,
  type EvidenceStore,
  type OpenedFile,
  type PutOptions,
  type StoredFile,
} from '../evidence-store.port.js';
import { cleanFileName } from '../file-name.js';
import { decideMediaType } from '../media-type.js';
import { EvidenceDamaged } from '../refusals.js';
import { verifiedStream } from '../verified-stream.js';
import { receive } from '../incoming-file.js';

/**
 * Content in `<folder>/ab/cdef…`, read-only, with name and media type in `cdef….json` beside it; uploads on their
 * way in `<folder>/incoming`. The content is renamed into place last, so whoever finds it finds the rest.
 * @param folder created when missing. @throws the system's error when it cannot be written.
 */
export async function openDiskEvidence(folder: string): Promise<EvidenceStore> {
  const incoming = join(folder, 'incoming');
  await makeFolder(incoming);
  return new DiskEvidenceStore(folder, incoming);
}

/** What stands in the JSON file beside the content. */
type Label = Pick<StoredFile, 'name' | 'mediaType'>;

class DiskEvidenceStore implements EvidenceStore {
  constructor(
    private readonly folder: string,
    private readonly incoming: string,
  ) {}

  async put(stream: AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredFile> {
    const received = await receive(stream, this.incoming, options.maxBytes);
    try {
      const { sha256, size, isText, detected } = received;
      const name = cleanFileName(options.name);
      const file = { sha256, size, mediaType: decideMediaType(name, { detected, isText }), name };
      await this.keep(received.path, file);
      return file;
    } finally {
      await received.discard();
    }
  }

  async open(sha256: string): Promise<OpenedFile | undefined> {
    const size = await this.sizeOf(sha256);
    if (size === undefined) return undefined;
    const path = this.pathOf(sha256);
    const { name, mediaType } = await this.label(sha256);
    const stream = verifiedStream(sha256, () => createReadStream(path) as AsyncIterable<Uint8Array>);
    return { file: { sha256, size, mediaType, name }, stream };
  }

  async has(sha256: string): Promise<boolean> {
    return (await this.sizeOf(sha256)) !== undefined;
  }

  async check(): Promise<void> {
    await access(this.incoming, constants.W_OK);
  }

  /** Two uploads of the same content may both rename; the bytes are the same, and each waits for its own flush. */
  private async keep(temporary: string, file: StoredFile): Promise<void> {
    const path = this.pathOf(file.sha256);
    const size = await this.sizeOf(file.sha256);
    if (size !== undefined && size !== file.size) throw new EvidenceDamaged(file.sha256);
    if (size === undefined) {
      await makeFolder(dirname(path));
      await writeFileAtomic(
        `${path}.json`,
        JSON.stringify({ name: file.name, mediaType: file.mediaType } satisfies Label),
      );
      await rename(temporary, path);
    }
    await syncFolder(dirname(path));
  }

  private async label(sha256: string): Promise<Label> {
    try {
      return JSON.parse(await readFile(`${this.pathOf(sha256)}.json`, 'utf8')) as Label;
    } catch (error) {
      throw new EvidenceDamaged(sha256, { cause: error });
    }
  }

  private async sizeOf(sha256: string): Promise<number | undefined> {
    if (!SHA256_GRAMMAR.test(sha256)) return undefined;
    try {
      return (await stat(this.pathOf(sha256))).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  private pathOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2));
  }
}
