import { randomUUID } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { fileTypeFromFile } from 'file-type';
import { ContentScan } from './content-scan.js';
import { detectedKind } from './detect.js';
import type { ByteSource } from './zip-directory.js';

export interface IncomingFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly isText: boolean;
  readonly detected: string | undefined;
  /** Removes what is left of it; nothing when it was moved to its place. */
  discard(): Promise<void>;
}

/**
 * Writes an upload to a temporary file and flushes it. Memory use does not depend on the size.
 * @throws EvidenceRefused EVIDENCE_EMPTY or EVIDENCE_TOO_LARGE; the temporary file is gone then.
 */
export async function receive(
  stream: AsyncIterable<Uint8Array>,
  folder: string,
  maxBytes: number,
): Promise<IncomingFile> {
  const path = join(folder, `${randomUUID()}.part`);
  const discard = (): Promise<void> => rm(path, { force: true });
  try {
    // Read-only from its birth: the handle may still write, nobody else ever may.
    const handle = await open(path, 'wx+', 0o440);
    try {
      const scan = new ContentScan(maxBytes);
      for await (const chunk of stream) {
        scan.add(chunk);
        await handle.writeFile(chunk);
      }
      const scanned = scan.finish();
      await handle.sync();
      const detected = await detectedKind(await fileTypeFromFile(path), sourceOf(handle, scanned.size));
      return { path, ...scanned, detected, discard };
    } finally {
      await handle.close();
    }
  } catch (error) {
    await discard();
    throw error;
  }
}

function sourceOf(handle: FileHandle, size: number): ByteSource {
  return {
    size,
    read: async (offset, length) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(length, size - offset)), {
        position: offset,
      });
      return buffer.subarray(0, bytesRead);
    },
  };
}
