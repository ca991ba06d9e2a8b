import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { makeFolder } from '@kaoping/platform';
import {
  SHA256_GRAMMAR,
  type EvidenceStore,
  type OpenedFile,
  type PutOptions,
  type StoredFile,
} from '../evidence-store.port.js';
import { cleanFileName } from '../file-name.js';
import { receive } from '../incoming-file.js';
import { decideMediaType } from '../media-type.js';
import { EvidenceDamaged, EvidenceUnavailable } from '../refusals.js';
import { verifiedStream } from '../verified-stream.js';
import { Bucket, type BucketOptions } from './bucket.js';

export interface S3EvidenceOptions extends BucketOptions {
  /** For uploads on their way: a file's place is its digest, which is known at its end. Made when missing. */
  readonly scratchFolder: string;
}

/**
 * Content under `evidence/ab/cdef…`, with name and media type in `evidence/ab/cdef….json`: the layout of the disk, so
 * that a folder of evidence is moved into a bucket, and back, by plain copying. The content is put last, so whoever
 * finds it finds the rest.
 * @throws EvidenceUnavailable when the bucket cannot be reached
 */
export async function openS3Evidence({
  scratchFolder,
  ...options
}: S3EvidenceOptions): Promise<EvidenceStore> {
  await makeFolder(scratchFolder);
  const bucket = new Bucket(options);
  await bucket.check();
  return new S3EvidenceStore(bucket, scratchFolder);
}

/** What stands in the JSON object beside the content. */
type Label = Pick<StoredFile, 'name' | 'mediaType'>;

class S3EvidenceStore implements EvidenceStore {
  constructor(
    private readonly bucket: Bucket,
    private readonly scratchFolder: string,
  ) {}

  async put(stream: AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredFile> {
    const received = await receive(stream, this.scratchFolder, options.maxBytes);
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
    const { name, mediaType } = await this.label(sha256);
    const stream = verifiedStream(sha256, () => this.content(sha256));
    return { file: { sha256, size, mediaType, name }, stream };
  }

  async has(sha256: string): Promise<boolean> {
    return (await this.sizeOf(sha256)) !== undefined;
  }

  check(): Promise<void> {
    return this.bucket.check();
  }

  private async keep(path: string, file: StoredFile): Promise<void> {
    const { sha256, size, name, mediaType } = file;
    const there = await this.sizeOf(sha256);
    if (there === size) return;
    if (there !== undefined) throw new EvidenceDamaged(sha256);
    await this.bucket.put(`${keyOf(sha256)}.json`, JSON.stringify({ name, mediaType } satisfies Label));
    await this.bucket.create(keyOf(sha256), {
      body: createReadStream(path),
      size,
      sha256: Buffer.from(sha256, 'hex').toString('base64'),
    });
  }

  /** Fetched when somebody begins to read, so that whoever asks for name and size only fetches nothing. */
  private async *content(sha256: string): AsyncIterable<Uint8Array> {
    const body = await this.bucket.read(keyOf(sha256));
    if (body === undefined) throw new EvidenceDamaged(sha256);
    try {
      yield* body as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw new EvidenceUnavailable('broken off', { cause: error });
    }
  }

  private async label(sha256: string): Promise<Label> {
    const body = await this.bucket.read(`${keyOf(sha256)}.json`);
    try {
      if (body === undefined) throw new Error('there is no label');
      return JSON.parse(await text(body)) as Label;
    } catch (error) {
      throw new EvidenceDamaged(sha256, { cause: error });
    }
  }

  private async sizeOf(sha256: string): Promise<number | undefined> {
    return SHA256_GRAMMAR.test(sha256) ? this.bucket.sizeOf(keyOf(sha256)) : undefined;
  }
}

function keyOf(sha256: string): string {
  return `evidence/${sha256.slice(0, 2)}/${sha256.slice(2)}`;
}
