import type { Actor } from '@kaoping/domain';

/** What travels with every command; set once at the edge, so that nothing below reads a clock or draws an id. */
export interface Envelope {
  /** The same id again is the same command: it answers as the first time. */
  readonly commandId: string;
  readonly actor: Actor;
  readonly correlationId: string;
  /** ISO instant of our clock. */
  readonly now: string;
  /** Date of `now` in Asia/Shanghai; due dates go by it. */
  readonly today: string;
  /** ISO instant that the sender claims; recorded, decides nothing. */
  readonly happenedAt?: string;
  /** From `If-Match`: the revision of the document that the sender had seen. */
  readonly expectedRevision?: bigint;
}

/** Answer of a write: where it stands in the log, and the id of what it made, if anything. */
export interface Outcome {
  readonly commandId: string;
  /** Decimal string; undefined only when nothing was ever written to that stream. */
  readonly position: string | undefined;
  readonly revision: string | undefined;
  /** True when this command had been carried out before. */
  readonly repeated: boolean;
  /** Id of the aggregate that the command made or changed. */
  readonly id?: string;
}
