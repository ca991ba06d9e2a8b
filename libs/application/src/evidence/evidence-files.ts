import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@kaoping/domain';
import type { EvidenceStore, OpenedFile, PutOptions, StoredFile } from '@kaoping/evidence';
import { authorise } from '@kaoping/identity';
import { EVIDENCE_STORE } from '../core/tokens.js';
import { refuseEvidenceFile } from './refusals.js';

/** Files of proof (佐证材料), kept before a command refers to them by their SHA-256. */
@Injectable()
export class EvidenceFiles {
  constructor(@Inject(EVIDENCE_STORE) private readonly store: EvidenceStore) {}

  /** Takes a file in; the same content again is the same file. @throws EvidenceRefused */
  async keep(actor: Actor, content: AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredFile> {
    authorise(actor, 'upload-evidence-file', {});
    return this.store.put(content, options);
  }

  /** For reading. The caller ends the stream. @throws EVIDENCE_FILE_UNKNOWN */
  async open(actor: Actor, sha256: string): Promise<OpenedFile> {
    authorise(actor, 'read-evidence-file', {});
    return this.found(sha256);
  }

  /** What a command refers to, as it was stored: nobody claims another type or size. @throws EVIDENCE_FILE_UNKNOWN */
  async stored(sha256: string): Promise<StoredFile> {
    const { file, stream } = await this.found(sha256);
    stream.destroy();
    return file;
  }

  /** @throws EVIDENCE_FILE_UNKNOWN for the first one that is not there */
  async requireAll(sha256s: readonly string[]): Promise<void> {
    for (const sha256 of sha256s) {
      if (!(await this.store.has(sha256))) throw refuseEvidenceFile.EVIDENCE_FILE_UNKNOWN({ sha256 });
    }
  }

  private async found(sha256: string): Promise<OpenedFile> {
    const opened = await this.store.open(sha256);
    if (opened === undefined) throw refuseEvidenceFile.EVIDENCE_FILE_UNKNOWN({ sha256 });
    return opened;
  }
}
