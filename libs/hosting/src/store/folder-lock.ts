import { takeWriterLock, type WriterLock } from '@kaoping/event-store/sqlite';
import { makeFolder, type Config } from '@kaoping/platform';

/**
 * Holds the data folder of a node whose log is on a server: two nodes on one would write each other's snapshots and
 * sign-outs. The embedded log has the same lock of its own.
 * @throws StoreLocked
 */
export async function holdDataFolder({ store, dataFolder }: Config): Promise<WriterLock> {
  if (store.kind === 'sqlite') return { release: () => undefined };
  await makeFolder(dataFolder);
  return takeWriterLock(dataFolder);
}
