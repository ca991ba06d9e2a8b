import { inPresentShapes } from '@kaoping/application';
import type { EventStore } from '@kaoping/event-store';
import type { EventStoreDbStore } from '@kaoping/event-store/eventstoredb';
import { SqliteEventStore } from '@kaoping/event-store/sqlite';
import { loadEventStoreDb } from '@kaoping/platform';

export { openDiskEvidence } from '@kaoping/evidence/disk';
export {
  copyLogFile,
  examineLog,
  hasLogFile,
  holdLogPlace,
  putLogInPlace,
  SqliteEventStore,
} from '@kaoping/event-store/sqlite';

/**
 * A log by its address: `sqlite:FOLDER`, the connection string of EventStoreDB, or `esdb` for the one of the settings, so
 * that no password stands in a list of processes. Undefined: it is none of them. @throws ConfigError
 */
export async function openLogAt(
  address: string,
  { prefix, write }: { readonly prefix: string; readonly write: boolean },
): Promise<EventStore | undefined> {
  const [, folder] = /^sqlite:(.+)$/.exec(address) ?? [];
  if (folder !== undefined)
    return write ? SqliteEventStore.open({ folder }) : SqliteEventStore.openReader({ folder });
  const url = address === 'esdb' ? loadEventStoreDb(process.env).url : address;
  if (!/^esdb(\+discover)?:\/\//.test(url)) return undefined;
  const { EventStoreDbStore } = await import('./event-store-db.js');
  return EventStoreDbStore.open({ url, prefix });
}

/** The prefixes of logs on the server that a store is on; undefined where it is on none. @throws StoreUnavailable */
export async function prefixesOn(store: EventStore): Promise<readonly string[] | undefined> {
  return 'prefixes' in store ? (store as EventStoreDbStore).prefixes() : undefined;
}

/** The log of a data folder for reading, beside the server that writes it or without one. */
export async function openLog(folder: string): Promise<EventStore> {
  return inPresentShapes(await SqliteEventStore.openReader({ folder }));
}
