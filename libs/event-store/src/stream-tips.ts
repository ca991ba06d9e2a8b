/** What an append has to know of its stream, up to a revision. */
export interface StreamTip {
  /** Of the last event seen; -1 when none was. */
  revision: bigint;
  /** commandId → revision of its first event. */
  readonly commands: Map<string, bigint>;
}

/** Streams and commandIds together, about 20 MB. */
const MOST_HELD = 200_000;

/**
 * The tips of the streams in use. Where they are too many, the streams that were not used for longest are forgotten;
 * whoever asks for one of them again reads it from the log.
 */
export class StreamTips<Tip extends StreamTip> {
  readonly #tips = new Map<string, Tip>();
  readonly #most: number;
  #held = 0;

  constructor(most = MOST_HELD) {
    this.#most = most;
  }

  /** Being asked for counts as being used. */
  find(stream: string): Tip | undefined {
    const tip = this.#tips.get(stream);
    if (tip === undefined) return undefined;
    this.#tips.delete(stream);
    this.#tips.set(stream, tip);
    return tip;
  }

  keep(stream: string, tip: Tip): Tip {
    this.forget(stream);
    this.#tips.set(stream, tip);
    this.#held += weight(tip);
    this.#trim(stream);
    return tip;
  }

  /** A command that the stream did not have yet. */
  add(stream: string, tip: Tip, commandId: string, revision: bigint): void {
    tip.commands.set(commandId, revision);
    this.#held += 1;
    this.#trim(stream);
  }

  forget(stream: string): void {
    const tip = this.#tips.get(stream);
    if (tip === undefined) return;
    this.#held -= weight(tip);
    this.#tips.delete(stream);
  }

  /** Never the one in hand. */
  #trim(inHand: string): void {
    for (const stream of this.#tips.keys()) {
      if (this.#held <= this.#most || stream === inHand) return;
      this.forget(stream);
    }
  }
}

/** A stream without a command takes room too. */
function weight({ commands }: StreamTip): number {
  return commands.size + 1;
}
