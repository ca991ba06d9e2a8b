import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteEventStore } from '../wiring/stores.js';
import type { Check } from './check.js';

/** Reads the whole log once: every row must parse, and the revisions of each stream must be without a gap. */
export async function checkStore(data: string): Promise<Check> {
  if (!existsSync(join(data, 'log.sqlite'))) return { name: 'store', verdict: 'ok', key: 'storeEmpty' };
  try {
    const store = await SqliteEventStore.openReader({ folder: data });
    const revisions = new Map<string, bigint>();
    let events = 0;
    try {
      for await (const { stream, revision } of store.readAll()) {
        const expected = (revisions.get(stream) ?? -1n) + 1n;
        if (revision !== expected) return gap(stream, expected, revision);
        revisions.set(stream, revision);
        events += 1;
      }
    } finally {
      await store.close();
    }
    return { name: 'store', verdict: 'ok', key: 'storeOk', params: { events, streams: revisions.size } };
  } catch (error) {
    return {
      name: 'store',
      verdict: 'broken',
      key: 'storeBroken',
      params: { detail: error instanceof Error ? error.message : String(error) },
    };
  }
}

function gap(stream: string, expected: bigint, found: bigint): Check {
  return {
    name: 'store',
    verdict: 'broken',
    key: 'storeGap',
    params: { stream, expected: String(expected), found: String(found) },
  };
}
