import { inPresentShapes } from '@kaoping/application';
import type { EventStore } from '@kaoping/event-store';
import { SqliteEventStore } from '@kaoping/event-store/sqlite';

export { openDiskEvidence } from '@kaoping/evidence/disk';
export { SqliteEventStore } from '@kaoping/event-store/sqlite';

/** The log of a data folder for reading, beside the server that writes it or without one. */
export async function openLog(folder: string): Promise<EventStore> {
  return inPresentShapes(await SqliteEventStore.openReader({ folder }));
}
