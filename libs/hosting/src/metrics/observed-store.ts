import {
  WrongExpectedRevision,
  type AppendOrigin,
  type AppendResult,
  type EventStore,
} from '@kaoping/event-store';
import { traced } from '../tracing/traced.js';
import type { Metrics } from './metrics.js';

export interface AppendObserver {
  readonly metrics: Metrics;
  readonly appending: (stream: string, origin: AppendOrigin) => void;
  /** Position of the last event, and our clock before and after. */
  readonly appended: (position: bigint, before: Date, after: Date) => void;
}

/** The same store, its appends timed. A conflict is an answer of a healthy store and is counted apart. */
export function observedStore(
  store: EventStore,
  { metrics, appending, appended }: AppendObserver,
): EventStore {
  const timed = async (append: () => Promise<AppendResult>): Promise<AppendResult> => {
    const before = new Date();
    const stop = metrics.appendSeconds.startTimer();
    try {
      const result = await append();
      stop({ outcome: result.repeated ? 'repeated' : 'written' });
      if (!result.repeated) appended(result.position, before, new Date());
      return result;
    } catch (error) {
      stop({ outcome: error instanceof WrongExpectedRevision ? 'conflict' : 'failed' });
      throw error;
    }
  };
  return {
    append: (stream, expected, events, origin) => {
      appending(stream, origin);
      // Only the kind of stream: the rest of its name may stand for a person.
      const [category = ''] = stream.split('-', 1);
      return traced('append', { 'kaoping.category': category, 'kaoping.events': events.length }, () =>
        timed(() => store.append(stream, expected, events, origin)),
      );
    },
    read: (stream, fromRevision) => store.read(stream, fromRevision),
    readAll: (after) => store.readAll(after),
    head: () => store.head(),
    follow: (after, signal) => store.follow(after, signal),
    close: () => store.close(),
  };
}
