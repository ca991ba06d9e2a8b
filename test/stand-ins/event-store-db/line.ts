import { connect, createServer, type Server, type Socket } from 'node:net';

/** What the line does with the next answer that comes back over it. */
type Fate = 'hand on' | 'lose and hang up';

/**
 * A TCP line between a client and a server, either of which may be real, that can be cut, go silent without a word
 * (half-open: both ends still believe in it) or lose the answer to what was delivered.
 */
export class Line {
  readonly #pairs = new Set<{ readonly near: Socket; readonly far: Socket }>();
  readonly #server: Server;
  #silent = false;
  #down = false;
  #fate: Fate = 'hand on';

  private constructor(
    private readonly target: { readonly host: string; readonly port: number },
    private readonly delayMs: () => number,
  ) {
    this.#server = createServer((near) => this.#join(near));
  }

  static async to(port: number, delayMs: () => number = () => 0): Promise<Line> {
    const line = new Line({ host: '127.0.0.1', port }, delayMs);
    await new Promise<void>((listening) => line.#server.listen(0, '127.0.0.1', listening));
    return line;
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the line is down');
    return address.port;
  }

  /** Breaks what is connected; who calls again gets through. */
  cut(): void {
    for (const { near, far } of this.#pairs) {
      near.destroy();
      far.destroy();
    }
  }

  /** Breaks what is connected, and whoever calls again is hung up on. */
  takeDown(): void {
    this.#down = true;
    this.cut();
  }

  putUp(): void {
    this.#down = false;
  }

  /** Nothing passes either way, nobody is told. */
  silence(): void {
    this.#silent = true;
  }

  /** What was sent into the silence arrives. */
  speak(): void {
    this.#silent = false;
    for (const { near, far } of this.#pairs) {
      near.resume();
      far.resume();
    }
  }

  /** The next answer is lost, and the connection with it; what was asked has been done. */
  loseNextAnswer(): void {
    this.#fate = 'lose and hang up';
  }

  #hold(from: Socket, bytes: Buffer): void {
    from.pause();
    from.unshift(bytes);
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise<void>((closed) => this.#server.close(() => closed()));
  }

  #join(near: Socket): void {
    if (this.#down) return void near.destroy();
    const far = connect(this.target);
    const pair = { near, far };
    this.#pairs.add(pair);
    const end = () => {
      near.destroy();
      far.destroy();
      this.#pairs.delete(pair);
    };
    for (const socket of [near, far]) socket.on('error', end).on('close', end);
    this.#carry(near, far, () => 'hand on');
    this.#carry(far, near, () => this.#takeFate());
  }

  #takeFate(): Fate {
    const fate = this.#fate;
    this.#fate = 'hand on';
    return fate;
  }

  #carry(from: Socket, to: Socket, fateOf: () => Fate): void {
    from.on('data', (bytes) => {
      if (this.#silent) return this.#hold(from, bytes);
      if (fateOf() === 'lose and hang up') return void from.destroy();
      const pass = () => void (to.destroyed || to.write(bytes));
      const delay = this.delayMs();
      if (delay > 0) setTimeout(pass, delay);
      else pass();
    });
  }
}
