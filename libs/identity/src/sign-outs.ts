import { appendFile } from 'node:fs/promises';
import { FollowedFile, writeFileAtomic, type Clock } from '@kaoping/platform';

/** Sessions that were ended before their time. A signed token cannot be called back, so they are remembered. */
export interface SignOuts {
  has(session: string): boolean;
  /** @param until when the session would have ended anyway; from then on nobody need remember it */
  add(session: string, until: Date): Promise<void>;
}

/** What one node knows by itself. */
export interface KnownSignOuts extends SignOuts {
  /** Those whose time is not yet over, as [session, end in ms since 1970]. */
  all(): readonly (readonly [string, number])[];
}

const PRUNE_EVERY_MS = 3_600_000;

/** The twin for tests and for what needs no disk. */
export class MemorySignOuts implements KnownSignOuts {
  readonly #until = new Map<string, number>();
  #prunedAt = 0;

  constructor(private readonly clock: Clock) {}

  has(session: string): boolean {
    return this.#until.has(session);
  }

  async add(session: string, until: Date): Promise<void> {
    const now = this.clock.now().getTime();
    if (until.getTime() > now) this.#until.set(session, until.getTime());
    if (now - this.#prunedAt > PRUNE_EVERY_MS) this.#prune(now);
  }

  all(): readonly (readonly [string, number])[] {
    this.#prune(this.clock.now().getTime());
    return [...this.#until];
  }

  #prune(now: number): void {
    this.#prunedAt = now;
    for (const [session, until] of this.#until) if (until <= now) this.#until.delete(session);
  }
}

/**
 * Keeps them in a file of the node's own, too: a restart must not open sessions again that were ended, whether there
 * is a Redis to ask or not. One line each, `end session`; a line that a power cut has left half-written is passed over.
 * @param path in the data folder, which one process holds
 */
export async function openSignOutsFile(path: string, clock: Clock): Promise<KnownSignOuts> {
  const known = new MemorySignOuts(clock);
  for (const line of ((await FollowedFile.text(path)) ?? '').split('\n')) {
    const [, until, session] = /^(\d{13}) ([A-Za-z0-9_-]{22})$/.exec(line) ?? [];
    if (session !== undefined) await known.add(session, new Date(Number(until)));
  }
  const lineOf = ([session, until]: readonly [string, number]): string => `${until} ${session}\n`;
  await writeFileAtomic(path, known.all().map(lineOf).join(''), 0o600);
  return {
    has: (session) => known.has(session),
    all: () => known.all(),
    add: async (session, until) => {
      if (known.has(session)) return;
      // In force at once, whatever becomes of the disk.
      await known.add(session, until);
      await appendFile(path, lineOf([session, until.getTime()]), { mode: 0o600, flush: true });
    },
  };
}
