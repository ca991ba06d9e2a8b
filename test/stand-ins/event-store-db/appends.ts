import { setTimeout as sleep } from 'node:timers/promises';
import { Metadata, status, type sendUnaryData, type ServerReadableStream } from '@grpc/grpc-js';
import type { AppendReq, AppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendFault, Faults } from './faults.js';
import type { Expected, Proposed, StandInLog } from './log.js';
import { appendAnswer, expectedOf, proposedOf } from './messages.js';

type Answer = sendUnaryData<AppendResp>;

/** The server's own default limit of an append. */
const MAX_APPEND_BYTES = 1_048_576;

interface Append {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: readonly Proposed[];
}

/** Takes one append, and does to it what the faults say. */
export class Appends {
  constructor(
    private readonly log: StandInLog,
    private readonly faults: Faults,
  ) {}

  async take(call: ServerReadableStream<AppendReq, AppendResp>, answer: Answer): Promise<void> {
    const append = await received(call);
    // Who hung up meanwhile has sent only a part of it.
    if (append === undefined) return;
    const fault = this.faults.takeAppend();
    if (fault?.kind === 'slow') await sleep(fault.ms);
    if (fault !== undefined && this.#refused(fault, answer)) return;
    const bytes = append.events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
    if (bytes > MAX_APPEND_BYTES) return refuse(answer, status.INVALID_ARGUMENT, tooLarge());
    const written = this.log.append(append.stream, append.expected, append.events);
    if (fault?.kind === 'silent-after') return;
    if (fault?.kind === 'unavailable-after') return refuse(answer, status.UNAVAILABLE);
    answer(null, appendAnswer(written, append.expected));
  }

  /** True when the fault ends it before anything is written. */
  #refused(fault: AppendFault, answer: Answer): boolean {
    switch (fault.kind) {
      case 'unavailable-before':
        refuse(answer, status.UNAVAILABLE);
        return true;
      case 'silent-before':
        return true;
      case 'wrong-expected-version':
        answer(null, appendAnswer({ kind: 'conflict', current: undefined }, 'no-stream'));
        return true;
      case 'not-leader':
        refuse(answer, status.NOT_FOUND, notLeader(fault));
        return true;
      default:
        return false;
    }
  }
}

async function received(call: ServerReadableStream<AppendReq, AppendResp>): Promise<Append | undefined> {
  let head: AppendReq.Options | undefined;
  const events: Proposed[] = [];
  try {
    for await (const message of call as AsyncIterable<AppendReq>) {
      head ??= message.getOptions();
      const proposed = message.getProposedMessage();
      if (proposed !== undefined) events.push(proposedOf(proposed));
    }
  } catch {
    return undefined;
  }
  if (head === undefined || call.cancelled) return undefined;
  const stream = Buffer.from(head.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');
  return { stream, expected: expectedOf(head), events };
}

function refuse(answer: Answer, code: status, metadata = new Metadata()): void {
  answer({ code, details: 'refused by the stand-in', metadata });
}

function tooLarge(): Metadata {
  const metadata = new Metadata();
  metadata.set('exception', 'maximum-append-size-exceeded');
  metadata.set('maximum-append-size', String(MAX_APPEND_BYTES));
  return metadata;
}

function notLeader({ host, port }: { readonly host: string; readonly port: number }): Metadata {
  const metadata = new Metadata();
  metadata.set('exception', 'not-leader');
  metadata.set('leader-endpoint-host', host);
  metadata.set('leader-endpoint-port', String(port));
  return metadata;
}
