import type { RecordedEvent } from '@kaoping/event-store';
import { filesNamed } from './archived-events.js';

/** A file of the evidence store. */
export interface NamedFile {
  readonly sha256: string;
  /** Events that name it, `stream@revision`, in the order of the log. */
  readonly namedBy: readonly string[];
}

/** The files that events name, in the order in which they are first named. */
export class NamedFiles {
  readonly #namedBy = new Map<string, string[]>();

  take({ stream, revision, data }: Pick<RecordedEvent, 'stream' | 'revision' | 'data'>): void {
    for (const sha256 of new Set(filesNamed(data))) {
      const namedBy = this.#namedBy.get(sha256) ?? [];
      namedBy.push(`${stream}@${revision}`);
      this.#namedBy.set(sha256, namedBy);
    }
  }

  all(): readonly NamedFile[] {
    return [...this.#namedBy].map(([sha256, namedBy]) => ({ sha256, namedBy }));
  }
}
