import type { EventStore, RecordedEvent } from '@kaoping/event-store';
import type { AnyDomainEvent } from '../facts.js';

/** A fact and where it is told: what the builders of this folder give. */
export interface Told {
  readonly stream: string;
  readonly event: AnyDomainEvent;
  readonly actor?: string;
  readonly at?: string;
}

/** One fact or a chapter of them, so that stories compose. */
export type Telling = Told | readonly Told[];

export type Teller<Type extends AnyDomainEvent['type']> = (
  change?: Partial<Extract<AnyDomainEvent, { readonly type: Type }>['data']>,
) => Told;

/** The same fact by somebody, or at another time. */
export const by = (actor: string, told: Told): Told => ({ ...told, actor });
export const at = (instant: string, told: Told): Told => ({ ...told, at: instant });

const NOON = '2024-08-01T04:00:00.000Z';

/** Gives facts their place in a log: positions from 1, revisions by stream, ids from both. */
export class TestLog {
  readonly #revisions = new Map<string, bigint>();
  #position = 0n;

  record(...told: readonly Telling[]): RecordedEvent[] {
    return told.flat().map((one) => this.#place(one));
  }

  #place({ stream, event, actor, at: instant }: Told): RecordedEvent {
    const revision = this.#revisions.get(stream) ?? 0n;
    this.#revisions.set(stream, revision + 1n);
    this.#position += 1n;
    const commandId = `k${this.#position}`;
    const secret = stream.startsWith('ballot');
    const shown = secret ? {} : { actor: actor ?? 'p1', recordedAt: instant ?? NOON };
    return {
      id: `${stream}@${revision}`,
      stream,
      revision,
      position: this.#position,
      type: event.type,
      data: event.data,
      metadata: { ...shown, commandId, digest: commandId },
    };
  }
}

/** Appends facts to a store one by one, as commands would. */
export async function appendTold(store: EventStore, ...told: readonly Telling[]): Promise<bigint> {
  let position = 0n;
  for (const event of new TestLog().record(...told)) {
    const expected = event.revision === 0n ? 'no-stream' : event.revision - 1n;
    const { commandId, digest, ...metadata } = event.metadata;
    const result = await store.append(event.stream, expected, [event], { commandId, digest, metadata });
    position = result.position;
  }
  return position;
}
