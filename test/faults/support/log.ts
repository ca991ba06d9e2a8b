import { SqliteEventStore } from '@kaoping/event-store/sqlite';

/** Cycles that a log holds, each as often as it was opened. */
export async function cyclesIn(folder: string): Promise<readonly string[]> {
  const store = await SqliteEventStore.openReader({ folder });
  try {
    const cycles: string[] = [];
    for await (const { type, data } of store.readAll())
      if (type === 'CycleOpened') cycles.push((data as { readonly cycle: string }).cycle);
    return cycles;
  } finally {
    await store.close();
  }
}
