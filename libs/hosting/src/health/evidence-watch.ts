import type { EvidenceStore } from '@kaoping/evidence';
import type { HealthPart } from './node-health.js';

const LOOK_EVERY_MS = 15_000;

/**
 * Whether the evidence storage answers, looked up now and then: a storage on the network goes away by itself, and that
 * nothing can be uploaded should be known before somebody tries.
 */
export class EvidenceWatch {
  #reachable = true;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly store: Pick<EvidenceStore, 'check'>) {}

  start(): void {
    void this.look();
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Never rejects: a storage that does not answer is what it finds out. */
  async look(): Promise<void> {
    this.#reachable = await this.store.check().then(
      () => true,
      () => false,
    );
  }

  get reachable(): boolean {
    return this.#reachable;
  }

  /** The node serves without it, but takes in and shows no file. */
  get part(): HealthPart {
    return { ok: this.#reachable, about: { reachable: this.#reachable } };
  }
}
