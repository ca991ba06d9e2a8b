/** What an append has to know of its stream, up to a revision. */
export interface StreamTip {
  /** Of the last event seen; -1 when none was. */
  revision: bigint;
  /** False: nobody has looked, so it may be there after all. */
  looked: boolean;
  /** commandId → revision of its first event. */
  readonly commands: Map<string, bigint>;
}

/** Streams and commandIds together, about 20 MB. */
const MOST_HELD = 200_000;

/**
 * The beginnings of the streams in use, as far as this node has seen them. Others append too, so a tip says nothing of
 * what lies behind it; the exact revision of an append does: up to there we know every commandId, and the server
 * refuses when there is more.
 */
export class StreamTips {
  readonly #tips = new Map<string, StreamTip>();
  readonly #most: number;
  #held = 0;

  constructor(most = MOST_HELD) {
    this.#most = most;
  }

  /** Kept for longest among those in use. */
  tip(stream: string): StreamTip {
    const known = this.#tips.get(stream);
    const tip = known ?? { revision: -1n, looked: false, commands: new Map<string, bigint>() };
    if (known === undefined) this.#held += 1;
    this.#tips.delete(stream);
    this.#tips.set(stream, tip);
    return tip;
  }

  /** The stream was read to its end. */
  looked(stream: string): StreamTip {
    const tip = this.tip(stream);
    tip.looked = true;
    return tip;
  }

  /** Takes what follows the tip, and nothing else: a read may begin in the middle. */
  see(stream: string, revision: bigint, commandId: string): void {
    const tip = this.tip(stream);
    if (revision !== tip.revision + 1n) return;
    tip.revision = revision;
    if (tip.commands.has(commandId)) return;
    tip.commands.set(commandId, revision);
    this.#held += 1;
    this.#trim(stream);
  }

  /** Drops the streams that were not used for longest; never the one in hand. */
  #trim(inHand: string): void {
    for (const [stream, tip] of this.#tips) {
      if (this.#held <= this.#most || stream === inHand) return;
      this.#held -= tip.commands.size + 1;
      this.#tips.delete(stream);
    }
  }
}
