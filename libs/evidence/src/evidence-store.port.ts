import type { Readable } from 'node:stream';

/**
 * Files of proof (佐证材料), addressed by their content. Nothing is ever deleted or overwritten, and who may see a
 * file is decided above. Every adapter passes `testing/evidence-store.contract.ts`.
 */
export interface EvidenceStore {
  /**
   * Takes a file in and resolves when it is durable. The same content twice is one file.
   * Rejects with the stream's own error when that breaks, and with the system's when the disk does;
   * in both cases nothing is kept.
   * @throws EvidenceRefused for an empty, too large, unknown or disallowed file.
   */
  put(stream: AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredFile>;

  /** Undefined when there is none, also for text that is no digest. The stream fails with EvidenceDamaged at its end
   * when the content is no longer what its digest says. */
  open(sha256: string): Promise<OpenedFile | undefined>;

  has(sha256: string): Promise<boolean>;

  /** Whether the storage answers. @throws EvidenceUnavailable, or the system's error of the folder, when it does not */
  check(): Promise<void>;
}

export interface PutOptions {
  /** As the sender calls it; path parts and control characters are taken off. */
  readonly name: string;
  /** Largest size accepted, that size included. */
  readonly maxBytes: number;
}

export interface StoredFile {
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  /** `put` answers with the name just given, `open` with the one the content first came with. */
  readonly name: string;
}

export interface OpenedFile {
  readonly file: StoredFile;
  readonly stream: Readable;
}

export const SHA256_GRAMMAR = /^[0-9a-f]{64}$/;
