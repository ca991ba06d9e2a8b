import { fileTypeFromBuffer } from 'file-type';
import { ContentScan } from '../content-scan.js';
import { detectedKind } from '../detect.js';
import type { EvidenceStore, OpenedFile, PutOptions, StoredFile } from '../evidence-store.port.js';
import { cleanFileName } from '../file-name.js';
import { decideMediaType } from '../media-type.js';
import { verifiedStream } from '../verified-stream.js';

/** The twin for tests and for a year that is played in memory. Keeps nothing beyond the process. */
export class MemoryEvidenceStore implements EvidenceStore {
  private readonly files = new Map<string, { readonly file: StoredFile; readonly content: Uint8Array }>();

  async put(stream: AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredFile> {
    const scan = new ContentScan(options.maxBytes);
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) {
      scan.add(chunk);
      chunks.push(chunk);
    }
    const { sha256, size, isText } = scan.finish();
    const content = Buffer.concat(chunks);
    const source = {
      size,
      read: async (offset: number, length: number) => content.subarray(offset, offset + length),
    };
    const name = cleanFileName(options.name);
    const detected = await detectedKind(await fileTypeFromBuffer(content), source);
    const file = { sha256, size, mediaType: decideMediaType(name, { detected, isText }), name };
    if (!this.files.has(sha256)) this.files.set(sha256, { file, content });
    return file;
  }

  async open(sha256: string): Promise<OpenedFile | undefined> {
    const found = this.files.get(sha256);
    if (found === undefined) return undefined;
    return {
      file: found.file,
      stream: verifiedStream(sha256, async function* () {
        yield found.content;
      }),
    };
  }

  async check(): Promise<void> {
    await Promise.resolve();
  }

  async has(sha256: string): Promise<boolean> {
    return this.files.has(sha256);
  }
}
