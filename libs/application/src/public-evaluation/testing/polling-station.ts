import { ballotRightStream, type CastBallotCommand } from '@kaoping/domain';
import type { EventStore, RecordedEvent } from '@kaoping/event-store';
import { InMemoryEventStore } from '@kaoping/event-store/memory';
import { rightHash } from '../ballot-codes.js';
import { BallotBox } from '../ballot-box.js';
import type { BallotSecrets } from '../ballot-secrets.js';

export const CYCLE = 'quanzhou-2024';
export const CODE = '7K2QD-0M9XA-PB4RT-6WZC1';

export const fixedSecret = (byte: number): BallotSecrets => ({
  secretOf: async () => Buffer.alloc(32, byte),
});

export function ballot(ratings: Record<string, string>): CastBallotCommand {
  const about = { cycle: CYCLE, units: ['u01', 'u02'], options: ['A', 'B', 'C', 'D'] };
  return { type: 'CastBallot', ...about, ratings, openStages: ['evaluation'] };
}

/** A store in which the right of `CODE` is issued, and the box over it. */
export async function pollingStation(store: EventStore = new InMemoryEventStore()) {
  const issued = [{ type: 'BallotRightIssued', data: { cycle: CYCLE } }];
  const origin = { commandId: 'issue', digest: 'd', metadata: { actor: 'p-office-1' } };
  await store.append(ballotRightStream(CYCLE, rightHash(CODE)), 'no-stream', issued, origin);
  return { store, box: new BallotBox(store, fixedSecret(7)) };
}

export async function eventsOf(store: EventStore): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll()) events.push(event);
  return events;
}

export async function typesOf(store: EventStore): Promise<readonly string[]> {
  return (await eventsOf(store)).map(({ type }) => type);
}

/** A store that is lost right before an event of this type would go in. */
export function cutOffBefore(type: string, store: EventStore): EventStore {
  const cut = Object.create(store) as EventStore;
  cut.append = (stream, expected, events, origin) => {
    if (events.some((event) => event.type === type)) throw new Error('the process died');
    return store.append(stream, expected, events, origin);
  };
  cut.read = (stream, from) => store.read(stream, from);
  return cut;
}
