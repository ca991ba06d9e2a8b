/**
 * The log. Facts go in through `append` and come out through `read`, `readAll` and `follow`;
 * nothing is ever changed or removed. Every adapter passes the contract suite in `event-store.contract.ts`.
 */
export interface EventStore {
  /**
   * Appends a batch to one stream: all of it or none. Resolves when the batch is durable.
   *
   * @param expected `'no-stream'` or the exact revision of the stream's last event; never "any".
   * A commandId that the stream holds already is answered as the first time, whatever `expected` says.
   *
   * @throws WrongExpectedRevision, CommandIdReused, CommandIdInvalid, StreamNameInvalid, AppendTooLarge,
   *   StoreUnavailable; RangeError for an empty batch, TypeError for data that is not JSON
   */
  append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
    origin: AppendOrigin,
  ): Promise<AppendResult>;

  /** One stream, oldest first, from `fromRevision` (inclusive, default 0n). An unknown stream is empty. @throws StreamNameInvalid */
  read(stream: string, fromRevision?: bigint): AsyncIterable<RecordedEvent>;

  /** The whole log in its order, after `after` (the position of an event, exclusive; everything when absent), up to the head at the call. */
  readAll(after?: bigint): AsyncIterable<RecordedEvent>;

  /** Position of the last event in the log; `undefined` for an empty log. */
  head(): Promise<bigint | undefined>;

  /**
   * Everything after `after` (exclusive), then live for ever, without a gap or a repetition.
   * Ends when `signal` aborts or the consumer breaks out of the loop; throws StoreUnavailable when the log is lost.
   */
  follow(after: bigint | undefined, signal?: AbortSignal): AsyncIterable<RecordedEvent>;

  /** Answers the appends in flight, then lets go of the log. Everything after that throws StoreUnavailable. */
  close(): Promise<void>;
}

export type ExpectedRevision = 'no-stream' | bigint;

/** A fact as the domain decides it. `type` is the stored name, `data` plain JSON. */
export interface NewEvent {
  readonly type: string;
  readonly data: unknown;
}

/** Where a batch comes from. `commandId` is unique per stream; `digest` is over the command without its clock. */
export interface AppendOrigin {
  readonly commandId: string;
  readonly digest: string;
  readonly metadata: EventMetadata;
}

/** What is stored beside an event besides commandId and digest. A ballot carries none of these. */
export interface EventMetadata {
  /** Person id of who acted; names live in the directory, never here. */
  readonly actor?: string;
  readonly onBehalfOf?: string;
  readonly correlationId?: string;
  /** ISO instant that somebody claims; decides nothing. */
  readonly happenedAt?: string;
  /** ISO instant set by our clock at the edge; due dates go by its date in Asia/Shanghai. */
  readonly recordedAt?: string;
}

export interface RecordedEvent<Type extends string = string, Data = unknown> {
  /** hash(stream, commandId, index in the batch). */
  readonly id: string;
  readonly stream: string;
  /** 0n for the first event of its stream, then contiguous. */
  readonly revision: bigint;
  /** Strictly growing over the log, not necessarily contiguous. A decimal string outside this process. */
  readonly position: bigint;
  readonly type: Type;
  readonly data: Data;
  readonly metadata: EventMetadata & { readonly commandId: string; readonly digest: string };
}

export interface AppendResult {
  /** Position of the batch's last event. */
  readonly position: bigint;
  /** Revision of the batch's last event. */
  readonly revision: bigint;
  /** True when this commandId had been appended before; nothing was written now. */
  readonly repeated: boolean;
  readonly events: readonly RecordedEvent[];
}
