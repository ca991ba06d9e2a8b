import { eventLine } from '@kaoping/application';
import { archive as archiveCycle } from './archive/write-archive.command.js';
import { BadInput } from './ending.js';
import { SqliteEventStore } from './wiring/stores.js';

export interface ExportOptions {
  readonly data: string;
  readonly events?: boolean;
  readonly archive?: string;
  readonly cycle?: string;
}

/** Either the whole log as lines, or one final cycle as a folder. */
export async function exportWhat({ data, events, archive, cycle }: ExportOptions): Promise<void> {
  if ((events === true) === (archive !== undefined)) throw new BadInput('exportOneOf');
  if (archive === undefined) return exportEvents({ data });
  if (cycle === undefined) throw new BadInput('archiveWithoutCycle');
  return archiveCycle({ data, cycle, folder: archive });
}

/** Every event as one JSON line, in the order of the log; positions and revisions as decimal strings. */
async function exportEvents({ data }: { readonly data: string }): Promise<void> {
  const store = await SqliteEventStore.openReader({ folder: data });
  try {
    for await (const event of store.readAll()) await write(`${eventLine(event)}\n`);
  } finally {
    await store.close();
  }
}

/** Waits for a slow reader of the pipe, so that a long log never piles up in memory. */
function write(line: string): Promise<void> | undefined {
  if (process.stdout.write(line)) return undefined;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
