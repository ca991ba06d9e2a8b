import { setTimeout as sleep } from 'node:timers/promises';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { status, type ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { Faults } from './faults.js';
import type { KeptEvent, StandInLog } from './log.js';
import { checkpoint, confirmation, eventAnswer, filterOf, streamNotFound, windowOf } from './messages.js';

type Call = ServerWritableStream<ReadReq, ReadResp>;

/** So far may a live subscription fall behind, as was measured. */
const FARTHEST_BEHIND = 32;
const BACKWARDS = 1;

/** Answers one read: of a stream or of everything, once or as a subscription. */
export class Reads {
  constructor(
    private readonly log: StandInLog,
    private readonly faults: Faults,
  ) {}

  async answer(call: Call): Promise<void> {
    const options = call.request.getOptions();
    if (options === undefined) return void call.destroy();
    const gone = new AbortController();
    call.on('cancelled', () => gone.abort());
    call.on('close', () => gone.abort());
    if (!this.#isPlace(options)) return endAsUnreadable(call);
    const events = this.#selected(options);
    if (options.hasSubscription()) return this.#subscribe(call, options, gone.signal);
    if (events === undefined) await send(call, streamNotFound(streamOf(options)), gone.signal);
    for (const event of events ?? []) {
      if (gone.signal.aborted) return;
      if (this.faults.slowReadsMs > 0) await sleep(this.faults.slowReadsMs);
      await send(call, eventAnswer(event), gone.signal);
    }
    if (!gone.signal.aborted) call.end();
  }

  /** A position is an offset in a file there: one that is not where an event begins cannot be read from. */
  #isPlace(options: ReadReq.Options): boolean {
    const position = options.getAll()?.getPosition()?.getCommitPosition();
    if (position === undefined) return true;
    const place = BigInt(position);
    return (
      this.log.events[firstFrom(this.log.events, (event) => event.position >= place)]?.position === place
    );
  }

  /** A read of everything sends no filter, whatever its caller asked for: that is how the client is. */
  #selected(options: ReadReq.Options): readonly KeptEvent[] | undefined {
    const backwards = (options.getReadDirection() as number) === BACKWARDS;
    const count = Number(options.getCount());
    const stream = options.getStream();
    const of = stream === undefined ? this.log.events : this.log.stream(streamOf(options));
    if (stream !== undefined && of.length === 0) return undefined;
    const placeOf = (event: KeptEvent) => (stream === undefined ? event.position : event.revision);
    const start = startOf(options, backwards);
    const first = firstFrom(of, (event) => placeOf(event) >= start);
    return backwards ? of.slice(Math.max(0, first - count), first).reverse() : of.slice(first, first + count);
  }

  async #subscribe(call: Call, options: ReadReq.Options, gone: AbortSignal): Promise<void> {
    const passes = filterOf(options);
    const window = windowOf(options);
    await send(call, confirmation(randomUUID()), gone);
    let next = this.#firstBehind(options);
    let live = false;
    let given = 0;
    let looked = 0;
    while (!gone.aborted) {
      if (this.faults.holdSubscriptions) {
        await sleep(20);
        continue;
      }
      const event = this.log.events[next];
      if (event === undefined) {
        live = true;
        await this.log.grown(next, gone);
        continue;
      }
      if (live && this.log.events.length - next > FARTHEST_BEHIND) return endAsTooSlow(call);
      next += 1;
      looked += 1;
      if (passes(event)) {
        if (this.faults.tooSlowAfter === given) return endAsTooSlow(call);
        given += 1;
        const keptBack = this.faults.slowReadsMs + this.faults.slowDeliveryMs;
        if (keptBack > 0) await sleep(keptBack);
        await send(call, eventAnswer(event), gone);
      }
      if (window !== undefined && looked % window === 0) await send(call, checkpoint(event.position), gone);
    }
  }

  /** A subscription begins behind the position that it is given. */
  #firstBehind(options: ReadReq.Options): number {
    const all = options.getAll();
    if (all?.hasEnd() === true) return this.log.events.length;
    const position = all?.getPosition();
    if (position === undefined) return 0;
    const after = BigInt(position.getCommitPosition());
    return firstFrom(this.log.events, (event) => event.position > after);
  }
}

/** Index of the first event that is at or behind a place; the events are in order. */
function firstFrom(events: readonly KeptEvent[], isBehind: (event: KeptEvent) => boolean): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBehind(events[middle] as KeptEvent)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function streamOf(options: ReadReq.Options): string {
  return Buffer.from(options.getStream()?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');
}

/** Forwards from this place on; backwards what lies before it. */
function startOf(options: ReadReq.Options, backwards: boolean): bigint {
  const stream = options.getStream();
  const all = options.getAll();
  const atEnd = stream?.hasEnd() === true || all?.hasEnd() === true;
  if (atEnd) return 2n ** 63n;
  if (stream?.hasStart() === true || all?.hasStart() === true) return 0n;
  const place = BigInt(stream?.getRevision() ?? all?.getPosition()?.getCommitPosition() ?? '0');
  // Backwards, a stream begins with the revision named, everything with what lies before the position.
  return backwards && stream !== undefined ? place + 1n : place;
}

async function send(call: Call, answer: ReadResp, gone: AbortSignal): Promise<void> {
  if (gone.aborted) return;
  if (!call.write(answer)) await once(call, 'drain', { signal: gone }).catch(() => undefined);
}

function endAsUnreadable(call: Call): void {
  call.emit('error', { code: status.UNKNOWN, details: 'Unexpected ReadAllResult: Error' });
}

function endAsTooSlow(call: Call): void {
  call.emit('error', {
    code: status.ABORTED,
    details: 'Operation timed out: Consumer too slow to handle event',
  });
}
