import type { EventStore } from '@kaoping/event-store';
import { SqliteEventStore } from '@kaoping/event-store/sqlite';
import type { Config, Logger } from '@kaoping/platform';
import { endOn } from './end-on.js';

export function openSqliteLog({ dataFolder }: Config, log: Logger): Promise<EventStore> {
  return SqliteEventStore.open({ folder: dataFolder, onFatal: endOn(log) });
}
