import { inPresentShapes, writeArchive } from '@kaoping/application';
import { translate } from '@kaoping/contracts';
import { systemClock } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import { resolve } from 'node:path';
import { language } from '../language.js';
import { openEvidence } from '../wiring/evidence.js';
import { SqliteEventStore } from '../wiring/stores.js';

/** How long reading the log may take before the command gives up. */
const PATIENCE_MS = 10 * 60_000;

/** Writes the archive of one cycle (归档) from a data folder, beside the server that writes it or without one. */
export async function archive(options: {
  readonly data: string;
  readonly cycle: string;
  readonly folder: string;
}): Promise<void> {
  const { data, cycle } = options;
  const folder = resolve(options.folder);
  const stored = await SqliteEventStore.openReader({ folder: data });
  const views = new ReadModels({ store: inPresentShapes(stored), onFatal: fail });
  try {
    await views.start();
    await views.waitForHead(PATIENCE_MS);
    const evidence = await openEvidence(data);
    const at = systemClock.now().toISOString();
    const written = await writeArchive({ stored, views, evidence }, { cycle, folder, at });
    process.stdout.write(`${translate(language(), 'cli:archiveWritten', { folder, ...written })}\n`);
  } finally {
    await views.stop();
    await stored.close();
  }
}

function fail(error: Error): never {
  throw error;
}
