import streams from '@eventstore/db-client/generated/streams_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import type { AppendReq, AppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { UUID } from '@eventstore/db-client/generated/shared_pb.js';
import type { Expected, KeptEvent, Proposed, Written } from './log.js';

/** Between the messages of the wire and what the stand-in works with. The messages are those that the client ships. */

export function expectedOf(options: AppendReq.Options): Expected {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasAny()) return 'any';
  if (options.hasStreamExists()) return 'exists';
  return BigInt(options.getRevision());
}

export function proposedOf(message: AppendReq.ProposedMessage): Proposed {
  const told = message.getMetadataMap() as { get(key: string): string | undefined };
  return {
    id: textOf(message.getId()),
    type: told.get('type') ?? '',
    contentType: told.get('content-type') ?? '',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

function textOf(id: UUID | undefined): string {
  if (id === undefined) return '';
  if (id.hasString()) return id.getString().toLowerCase();
  const parts = id.getStructured();
  const hex = [parts?.getMostSignificantBits() ?? '0', parts?.getLeastSignificantBits() ?? '0']
    .map((half) => BigInt.asUintN(64, BigInt(half)).toString(16).padStart(16, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function appendAnswer(written: Written, expected: Expected): AppendResp {
  const answer = new streams.AppendResp();
  if (written.kind === 'written') {
    const success = new streams.AppendResp.Success();
    success.setCurrentRevision(String(written.revision));
    const position = new streams.AppendResp.Position();
    position.setCommitPosition(String(written.position));
    position.setPreparePosition(String(written.position));
    success.setPosition(position);
    answer.setSuccess(success);
    return answer;
  }
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (written.current === undefined) wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(String(written.current));
  if (typeof expected === 'bigint') wrong.setExpectedRevision(String(expected));
  else if (expected === 'no-stream') wrong.setExpectedNoStream(new shared.Empty());
  else if (expected === 'any') wrong.setExpectedAny(new shared.Empty());
  else wrong.setExpectedStreamExists(new shared.Empty());
  answer.setWrongExpectedVersion(wrong);
  return answer;
}

export function eventAnswer(event: KeptEvent): ReadResp {
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent();
  const id = new shared.UUID();
  id.setString(event.id);
  recorded.setId(id);
  recorded.setStreamIdentifier(identifier(event.stream));
  recorded.setStreamRevision(String(event.revision));
  recorded.setCommitPosition(String(event.position));
  recorded.setPreparePosition(String(event.position));
  recorded.setData(event.data);
  recorded.setCustomMetadata(event.metadata);
  const told = recorded.getMetadataMap() as { set(key: string, value: string): unknown };
  told.set('type', event.type);
  told.set('content-type', event.contentType);
  // Ticks of 100 ns since 1970.
  told.set('created', String(BigInt(event.created) * 10_000n));
  const read = new streams.ReadResp.ReadEvent();
  read.setEvent(recorded);
  read.setCommitPosition(String(event.position));
  const answer = new streams.ReadResp();
  answer.setEvent(read);
  return answer;
}

export function confirmation(subscription: string): ReadResp {
  const confirmed = new streams.ReadResp.SubscriptionConfirmation();
  confirmed.setSubscriptionId(subscription);
  const answer = new streams.ReadResp();
  answer.setConfirmation(confirmed);
  return answer;
}

export function checkpoint(position: bigint): ReadResp {
  const reached = new streams.ReadResp.Checkpoint();
  reached.setCommitPosition(String(position));
  reached.setPreparePosition(String(position));
  const answer = new streams.ReadResp();
  answer.setCheckpoint(reached);
  return answer;
}

export function streamNotFound(stream: string): ReadResp {
  const unknown = new streams.ReadResp.StreamNotFound();
  unknown.setStreamIdentifier(identifier(stream));
  const answer = new streams.ReadResp();
  answer.setStreamNotFound(unknown);
  return answer;
}

function identifier(stream: string) {
  const named = new shared.StreamIdentifier();
  named.setStreamName(Buffer.from(stream, 'utf8').toString('base64'));
  return named;
}

/** Whether a filter of a subscription lets an event through. */
export function filterOf(options: ReadReq.Options): (event: KeptEvent) => boolean {
  const filter = options.getFilter();
  if (filter === undefined) return () => true;
  const byStream = filter.hasStreamIdentifier();
  const expression = byStream ? filter.getStreamIdentifier() : filter.getEventType();
  const prefixes = expression?.getPrefixList() ?? [];
  const regex = expression?.getRegex() ?? '';
  const fits = regex === '' ? (text: string) => prefixes.some((one) => text.startsWith(one)) : fitting(regex);
  return (event) => fits(byStream ? event.stream : event.type);
}

function fitting(regex: string): (text: string) => boolean {
  const compiled = new RegExp(regex);
  return (text) => compiled.test(text);
}

/** How many events are looked at between two checkpoints; undefined: none are sent. */
export function windowOf(options: ReadReq.Options): number | undefined {
  const filter = options.getFilter();
  if (filter === undefined) return undefined;
  return (filter.hasMax() ? filter.getMax() : 32) * filter.getCheckpointintervalmultiplier();
}
