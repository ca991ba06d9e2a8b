import { type StreamTip, StreamTips } from '../stream-tips.js';

export interface SeenTip extends StreamTip {
  /** False: nobody has looked, so the stream may be there after all. */
  looked: boolean;
}

/**
 * The beginnings of the streams in use, as far as this node has seen them. Others append too, so a tip says nothing of
 * what lies behind it; the exact revision of an append does: up to there we know every commandId, and the server
 * refuses when there is more.
 */
export class SeenStreams {
  readonly #tips = new StreamTips<SeenTip>();

  tip(stream: string): SeenTip {
    return (
      this.#tips.find(stream) ??
      this.#tips.keep(stream, { revision: -1n, looked: false, commands: new Map<string, bigint>() })
    );
  }

  /** The stream was read to its end. */
  looked(stream: string): SeenTip {
    const tip = this.tip(stream);
    tip.looked = true;
    return tip;
  }

  /** Takes what follows the tip, and nothing else: a read may begin in the middle. */
  see(stream: string, revision: bigint, commandId: string): void {
    const tip = this.tip(stream);
    if (revision !== tip.revision + 1n) return;
    tip.revision = revision;
    if (!tip.commands.has(commandId)) this.#tips.add(stream, tip, commandId, revision);
  }
}
