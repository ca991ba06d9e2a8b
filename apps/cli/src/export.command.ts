import { SqliteEventStore } from './wiring/stores.js';

/** Every event as one JSON line, in the order of the log; positions and revisions as decimal strings. */
export async function exportEvents({ data }: { readonly data: string }): Promise<void> {
  const store = await SqliteEventStore.openReader({ folder: data });
  try {
    for await (const { position, revision, ...event } of store.readAll()) {
      await write(
        `${JSON.stringify({ position: String(position), revision: String(revision), ...event })}\n`,
      );
    }
  } finally {
    await store.close();
  }
}

/** Waits for a slow reader of the pipe, so that a long log never piles up in memory. */
function write(line: string): Promise<void> | undefined {
  if (process.stdout.write(line)) return undefined;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
