import { createHash } from 'node:crypto';
import { EvidenceRefused } from './refusals.js';

/** Looks once at a file on its way in: its digest, its size against the limit, and whether all of it is text. */
export class ContentScan {
  private readonly hash = createHash('sha256');
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private bytes = 0;
  private text = true;

  constructor(private readonly maxBytes: number) {}

  /** @throws EvidenceRefused EVIDENCE_TOO_LARGE as soon as the limit is passed, before the rest arrives. */
  add(chunk: Uint8Array): void {
    this.bytes += chunk.byteLength;
    if (this.bytes > this.maxBytes)
      throw new EvidenceRefused('EVIDENCE_TOO_LARGE', { maxBytes: this.maxBytes });
    this.hash.update(chunk);
    this.text &&= !chunk.includes(0) && this.decodes(chunk, true);
  }

  /** @throws EvidenceRefused EVIDENCE_EMPTY */
  finish(): { readonly sha256: string; readonly size: number; readonly isText: boolean } {
    if (this.bytes === 0) throw new EvidenceRefused('EVIDENCE_EMPTY');
    // The last call finds a character that was cut off at the end.
    const isText = this.text && this.decodes(new Uint8Array(), false);
    return { sha256: this.hash.digest('hex'), size: this.bytes, isText };
  }

  private decodes(chunk: Uint8Array, more: boolean): boolean {
    try {
      this.decoder.decode(chunk, { stream: more });
      return true;
    } catch {
      return false;
    }
  }
}
