import { translate } from '@kaoping/contracts';
import type { EventStore } from '@kaoping/event-store';
import type { EvidenceStore } from '@kaoping/evidence';
import type { ReadModels } from '@kaoping/read-models';
import { ARCHIVE_FORMAT, EVENTS_FILE } from './archive-format.js';
import { archiveCauses } from './archive-causes.js';
import { ArchiveWriter } from './archive-folder.js';
import { ArchiveRefused } from './archive-refused.js';
import { resultDocument } from './archived-documents.js';
import { belongsTo, cyclesOfResult } from './archived-events.js';
import { bulletinPage } from './bulletin-page.js';
import { eventLine } from './event-lines.js';
import { NamedFiles, type NamedFile } from './named-files.js';

export interface ArchiveSources {
  /** As it is stored, in the shapes of the releases that wrote it. */
  readonly stored: EventStore;
  /** Caught up with what the archive is to hold. */
  readonly views: ReadModels;
  readonly evidence: EvidenceStore;
}

/**
 * Writes a cycle whose result is final into a folder of its own (归档): its events, scheme, result, bulletin and the
 * digests of its evidence, from which `kaoping verify` computes the result again on another machine. What is said beside
 * the events is taken in one turn, and events behind it are left out: the log goes on while this is written.
 * @param at instant of the writing
 * @throws ArchiveRefused for an unknown cycle, one whose result may still change, and a folder that holds anything
 */
export async function writeArchive(
  { stored, views, evidence }: ArchiveSources,
  { cycle, folder, at }: { readonly cycle: string; readonly folder: string; readonly at: string },
): Promise<{ readonly events: number; readonly evidence: number }> {
  const documents = documentsOf(views, cycle);
  const archive = await ArchiveWriter.into(folder);
  const counted = await writeEvents(archive, stored, documents);
  await archive.json('scheme.json', documents.scheme);
  await archive.plain('result.json', documents.result);
  const files = await evidenceOf(evidence, counted.files);
  await archive.json('evidence.json', files);
  if (documents.bulletin !== undefined) await archive.plain('bulletin.html', documents.bulletin);
  await archive.plain('README.txt', readme(cycle));
  await archive.manifest({
    ...{ format: ARCHIVE_FORMAT, cycle, name: documents.name, edition: documents.edition },
    ...{ writtenAt: at, events: counted.events, evidence: files.length },
    // Of the whole log, so that an archive can be matched with a backup.
    log: { position: String(documents.position), last: documents.last },
  });
  return { events: counted.events, evidence: files.length };
}

/** What the views say at one position. The result is text at once: the next event may change what it is made of. */
function documentsOf(views: ReadModels, cycle: string) {
  const view = views.cycles.cycle(cycle);
  if (view === undefined) throw new ArchiveRefused('cycleUnknown', { cycle });
  if (views.results.result(cycle)?.phase !== 'final') throw new ArchiveRefused('archiveNotFinal', { cycle });
  return {
    name: view.name,
    /** 1 for what became final, one more with the bulletin, each correction and the close of the cycle. */
    edition: archiveCauses(views, cycle).length,
    position: views.position ?? -1n,
    last: views.lastSeen,
    cycles: cyclesOfResult(views, cycle),
    scheme: views.cycles.schemeOf(cycle),
    result: `${JSON.stringify(resultDocument(views, cycle), null, 2)}\n`,
    bulletin: bulletinPage(views, cycle),
  };
}

async function writeEvents(
  archive: ArchiveWriter,
  store: EventStore,
  { cycles, position }: { readonly cycles: readonly string[]; readonly position: bigint },
) {
  const files = new NamedFiles();
  let events = 0;
  async function* lines(): AsyncIterable<string> {
    for await (const event of store.readAll()) {
      if (event.position > position) return;
      if (!belongsTo(event, cycles)) continue;
      events += 1;
      files.take(event);
      yield eventLine(event);
    }
  }
  await archive.lines(EVENTS_FILE, lines());
  return { events, files: files.all() };
}

/** With the name and size of each file that the evidence store holds; null where it holds none. */
async function evidenceOf(store: EvidenceStore, files: readonly NamedFile[]) {
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
