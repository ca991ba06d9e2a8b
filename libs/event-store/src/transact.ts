import { CommandIdReused, RevisionMismatch, WrongExpectedRevision } from './errors.js';
import type {
  AppendOrigin,
  EventStore,
  ExpectedRevision,
  NewEvent,
  RecordedEvent,
} from './event-store.port.js';
import { type Fold, type FoldedStream, load } from './folded-stream.js';
import { inTurn } from './stream-queue.js';
import { requireCommandId, requireStreamName } from './stream-name.js';

export interface Transaction<State, Event extends NewEvent> {
  readonly stream: string;
  /** Keep it one constant object per aggregate: long streams are remembered by it. */
  readonly decider: Fold<State, Event>;
  /** Pure. `[]` when it is so already; a refusal is thrown and reaches the caller, nothing is written. */
  decide(state: State, context: { readonly revision: bigint | undefined }): readonly Event[];
  readonly origin: AppendOrigin;
  /** The caller's precondition (If-Match). With it there is no second try. */
  readonly expectedRevision?: ExpectedRevision | undefined;
  /** How often to decide at most when others keep appending in between; default 8. */
  readonly attempts?: number;
}

export interface TransactResult {
  /** Position and revision of the command's last event, of the stream's last when it changed nothing. */
  readonly position: bigint | undefined;
  readonly revision: bigint | undefined;
  readonly repeated: boolean;
  readonly events: readonly RecordedEvent[];
}

/**
 * One command on one stream: load, decide, append at the revision that was loaded. A command whose id the stream
 * holds already is answered as the first time and not decided again.
 *
 * @throws CommandIdReused, RevisionMismatch, WrongExpectedRevision when the attempts are used up, whatever
 *   `decide` throws, and what `append` throws
 */
export async function transact<State, Event extends NewEvent>(
  store: EventStore,
  transaction: Transaction<State, Event>,
): Promise<TransactResult> {
  const { stream, origin, expectedRevision, attempts = 8 } = transaction;
  requireStreamName(stream);
  requireCommandId(origin.commandId);
  return inTurn(store, stream, async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(store, transaction);
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision)) throw error;
        if (expectedRevision !== undefined)
          throw new RevisionMismatch(stream, expectedRevision, error.actual);
        if (attempt >= attempts) throw error;
      }
    }
  });
}

async function once<State, Event extends NewEvent>(
  store: EventStore,
  transaction: Transaction<State, Event>,
): Promise<TransactResult> {
  const { stream, decider, origin, expectedRevision } = transaction;
  const folded = await load(store, stream, decider);
  const before = await answered(store, stream, origin, folded);
  if (before !== undefined) return before;
  const { revision, position } = folded;
  const loaded = revision ?? 'no-stream';
  if (expectedRevision !== undefined && expectedRevision !== loaded) {
    throw new RevisionMismatch(stream, expectedRevision, revision);
  }
  const events = transaction.decide(folded.state, { revision });
  if (events.length === 0) return { position, revision, repeated: false, events: [] };
  return store.append(stream, loaded, events, origin);
}

/** What the same command was answered the first time; undefined when it is new. */
async function answered(
  store: EventStore,
  stream: string,
  { commandId, digest }: AppendOrigin,
  folded: FoldedStream<unknown>,
): Promise<TransactResult | undefined> {
  const first = folded.commands.get(commandId);
  if (first === undefined) return undefined;
  if (first.digest !== digest) throw new CommandIdReused(stream, commandId);
  const events: RecordedEvent[] = [];
  for await (const event of store.read(stream, first.revision)) {
    if (event.metadata.commandId !== commandId) break;
    events.push(event);
  }
  const last = events.at(-1);
  return { position: last?.position, revision: last?.revision, repeated: true, events };
}
