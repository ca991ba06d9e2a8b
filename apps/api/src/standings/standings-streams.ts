import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Refusal, type Actor } from '@kaoping/domain';
import { shanghaiDate, type Clock, type Logger } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import type { FastifyReply } from 'fastify';
import { lookInto, type Sight } from '../cycles/cycle-sight.js';
import { EdgeProblem } from '../http/problem.js';
import { CLOCK, LOGGER } from '@kaoping/hosting';
import { rawSink } from './raw-sink.js';
import { Rounds } from './rounds.js';
import { frameText, type FrameText } from './sent-state.js';
import { standingsFrame } from './standings-frame.js';
import { StreamClient, type Reader } from './stream-client.js';

const MAX_CLIENTS = 1_000;
/** Five events a second are as many as an eye can follow. */
const PAUSE_MS = 200;
const HEARTBEAT_MS = 15_000;
const PATIENCE_MS = 60_000;

/** Row of the policy table; its name is the operation id too. */
export const STREAM = 'standings-stream';

/** All open standings streams of this process. A frame is made once for everybody who reads the cycle. */
@Injectable()
export class StandingsStreams implements OnModuleDestroy {
  readonly #clients = new Set<StreamClient>();
  readonly #moved = new Set<string>();
  /** The latest of each cycle that is read, whole and without what is withheld. */
  readonly #frames = new Map<string, Framed>();
  readonly #rounds = new Rounds(PAUSE_MS, () => this.#round());
  #stopListening: (() => void) | undefined;
  #heartbeat: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(
    private readonly views: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /**
   * Hands the response over to the stream, which begins with the whole state.
   * @throws CYCLE_UNKNOWN, what the policy says, EdgeProblem 503 STREAM_FULL
   */
  async open(cycle: string, reader: Reader, reply: FastifyReply): Promise<void> {
    const sight = this.#look(cycle, await reader());
    if (this.#closed || this.#clients.size >= MAX_CLIENTS) {
      throw new EdgeProblem(503, 'STREAM_FULL', { max: MAX_CLIENTS }, undefined, { 'retry-after': '30' });
    }
    if (reply.raw.destroyed) return;
    const sink = rawSink(reply);
    // Fastify answers HEAD by the route of GET; a stream without a body has an end.
    if (reply.request.method === 'HEAD') return sink.end();
    const client = new StreamClient(cycle, reader, sink);
    this.#add(client);
    reply.raw.once('close', () => this.#remove(client));
    reply.raw.on('drain', () => {
      client.drained();
      this.#move(cycle);
    });
    client.show(this.#frame(cycle, sight), sight.units, performance.now());
  }

  /** How many are open. */
  get size(): number {
    return this.#clients.size;
  }

  onModuleDestroy(): void {
    this.#closed = true;
    this.#rounds.stop();
    for (const client of [...this.#clients]) {
      client.leave(Math.random());
      this.#remove(client);
    }
  }

  #add(client: StreamClient): void {
    this.#clients.add(client);
    this.#stopListening ??= this.views.changes(({ cycles }) => cycles.forEach((cycle) => this.#move(cycle)));
    this.#heartbeat ??= setInterval(() => void this.#beat(), HEARTBEAT_MS);
  }

  #remove(client: StreamClient): void {
    this.#clients.delete(client);
    if (this.#clients.size > 0) return;
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#frames.clear();
    clearInterval(this.#heartbeat);
    this.#heartbeat = undefined;
  }

  #end(client: StreamClient): void {
    client.end();
    this.#remove(client);
  }

  #move(cycle: string): void {
    this.#moved.add(cycle);
    this.#rounds.ask();
  }

  /** Shows every reader of a cycle that has moved what it comes to now. */
  async #round(): Promise<void> {
    const moved = new Set(this.#moved);
    this.#moved.clear();
    const readers = [...this.#clients].filter(({ cycle }) => moved.has(cycle));
    await Promise.all(readers.map((client) => this.#show(client)));
  }

  /** Asks anew who reads even when nothing moved, so that a stream does not outlive its session by long. */
  async #beat(): Promise<void> {
    const now = performance.now();
    for (const client of [...this.#clients]) {
      if (client.isStuck(now, PATIENCE_MS)) this.#end(client);
      else if (!(await this.#show(client))) client.beat(now);
    }
  }

  /** @returns whether the client got anything; false too when the stream had to end */
  async #show(client: StreamClient): Promise<boolean> {
    try {
      const sight = this.#look(client.cycle, await client.reader());
      if (!this.#clients.has(client)) return false;
      return client.show(this.#frame(client.cycle, sight), sight.units, performance.now());
    } catch (error) {
      if (!(error instanceof Refusal))
        this.log.error({ err: error, cycle: client.cycle }, 'a standings stream failed');
      this.#end(client);
      return false;
    }
  }

  #look(cycle: string, actor: Actor | undefined): Sight {
    return lookInto(this.views, { cycle, actor, today: this.#today, name: STREAM });
  }

  get #today(): string {
    return shanghaiDate(this.clock.now());
  }

  #frame(cycle: string, { withheld }: Sight): FrameText {
    const [key, position, today] = [`${cycle} ${withheld ?? ''}`, String(this.views.position), this.#today];
    const latest = this.#frames.get(key);
    if (latest?.frame.position === position && latest.today === today) return latest.frame;
    const made = { today, simulatedClock: this.clock.simulated, withheld };
    const frame = frameText(standingsFrame(this.views, cycle, made));
    this.#frames.set(key, { today, frame });
    return frame;
  }
}

/** With a new day another notice may be open, and an entry over, though nothing was written. */
interface Framed {
  readonly today: string;
  readonly frame: FrameText;
}
