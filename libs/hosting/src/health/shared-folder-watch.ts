import type { AppendOrigin, RecordedEvent } from '@kaoping/event-store';
import type { Logger } from '@kaoping/platform';
import type { HealthPart } from './node-health.js';

/** The event of a command comes back by the subscription within moments; so many commands are remembered for it. */
const MOST_KEPT = 20_000;

/**
 * Whether a node that shares its log shares its folder too. Two that do not have different accounts, keys and ballot
 * secrets, and everything looks well at either. That a log is shared shows when an event comes that nobody here appended.
 */
export class SharedFolderWatch {
  readonly #commands = new Set<string>();
  #start: bigint | undefined;
  #othersWrite = false;

  constructor(private readonly log: Logger) {}

  /** @param head of the log at the start; what lies before may be of an earlier run of this node. */
  begin(head: bigint | undefined): void {
    this.#start = head ?? -1n;
  }

  /** Told before the append: its event may come before its answer. */
  readonly appending = (stream: string, { commandId }: AppendOrigin): void => {
    this.#commands.add(keyOf(stream, commandId));
    const [oldest] = this.#commands;
    if (this.#commands.size > MOST_KEPT && oldest !== undefined) this.#commands.delete(oldest);
  };

  readonly applied = ({ stream, position, metadata: { commandId } }: RecordedEvent): void => {
    if (this.#othersWrite || this.#start === undefined || position <= this.#start) return;
    if (this.#commands.has(keyOf(stream, commandId))) return;
    this.#othersWrite = true;
    this.log.error(
      { code: 'SHARED_FOLDER_MISSING' },
      'another process writes to the log and KAOPING_SHARED is not set here: accounts, keys and ballot secrets are those of this node alone',
    );
  };

  get part(): HealthPart {
    return { ok: !this.#othersWrite, about: { shared: false, othersWrite: this.#othersWrite } };
  }
}

function keyOf(stream: string, commandId: string): string {
  return `${stream} ${commandId}`;
}
