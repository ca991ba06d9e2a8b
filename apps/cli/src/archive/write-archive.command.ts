import { translate } from '@kaoping/contracts';
import {
  belongsTo,
  cyclesOfResult,
  inPresentShapes,
  NamedFiles,
  resultDocument,
  type NamedFile,
} from '@kaoping/application';
import type { EventStore } from '@kaoping/event-store';
import { systemClock } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import { join, resolve } from 'node:path';
import { BadInput } from '../ending.js';
import { language } from '../language.js';
import { openDiskEvidence, SqliteEventStore } from '../wiring/stores.js';
import { ArchiveWriter } from './archive-folder.js';
import { eventLine } from './event-lines.js';

/** Raised when a reader of older archives would misunderstand a newer one. */
export const ARCHIVE_FORMAT = 1;
export const EVENTS_FILE = 'events.jsonl';

/** How long reading the log may take before the command gives up. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Writes a cycle whose result is final into a folder of its own (归档): its events, scheme, result and the digests of its
 * evidence, from which `kaoping verify` computes the result again on another machine.
 */
export async function writeArchive(options: {
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
    assertFinal(views, cycle);
    const archive = await ArchiveWriter.into(folder);
    const counted = await writeEvents(archive, stored, cyclesOfResult(views, cycle));
    await archive.json('scheme.json', views.cycles.schemeOf(cycle));
    await archive.json('result.json', resultDocument(views, cycle));
    const evidence = await evidenceOf(data, counted.files);
    await archive.json('evidence.json', evidence);
    await archive.plain('README.txt', readme(cycle));
    await archive.manifest({
      ...{ format: ARCHIVE_FORMAT, cycle, name: views.cycles.cycle(cycle)?.name },
      ...{ writtenAt: systemClock.now().toISOString(), events: counted.events, evidence: evidence.length },
      // Of the whole log, so that an archive can be matched with a backup.
      log: { position: String(views.position), last: views.lastSeen },
    });
    const params = { folder, events: counted.events, evidence: evidence.length };
    process.stdout.write(`${translate(language(), 'cli:archiveWritten', params)}\n`);
  } finally {
    await views.stop();
    await stored.close();
  }
}

/** @throws BadInput for an unknown cycle, and for one whose result may still change */
function assertFinal(views: ReadModels, cycle: string): void {
  if (views.cycles.cycle(cycle) === undefined) throw new BadInput('cycleUnknown', { cycle });
  if (views.results.result(cycle)?.phase !== 'final') throw new BadInput('archiveNotFinal', { cycle });
}

async function writeEvents(archive: ArchiveWriter, store: EventStore, cycles: readonly string[]) {
  const files = new NamedFiles();
  let events = 0;
  async function* lines(): AsyncIterable<string> {
    for await (const event of store.readAll()) {
      if (!belongsTo(event, cycles)) continue;
      events += 1;
      files.take(event);
      yield eventLine(event);
    }
  }
  await archive.lines(EVENTS_FILE, lines());
  return { events, files: files.all() };
}

/** With the name and size of each file that the evidence store of the data folder holds; null where it holds none. */
async function evidenceOf(data: string, files: readonly NamedFile[]) {
  const store = await openDiskEvidence(join(data, 'evidence'));
  return Promise.all(
    files.map(async ({ sha256, namedBy }) => {
      const opened = await store.open(sha256);
      opened?.stream.destroy();
      const { name, size, mediaType } = opened?.file ?? { name: null, size: null, mediaType: null };
      return { sha256, name, size, mediaType, namedBy };
    }),
  );
}

function readme(cycle: string): string {
  const lines = (wanted: 'zh-CN' | 'en'): string => translate(wanted, 'cli:archiveReadme', { cycle });
  return `${lines('zh-CN')}\n\n${lines('en')}\n`;
}

function fail(error: Error): never {
  throw error;
}
