import type { JobHandler, NewJob } from '@kaoping/jobs';
import { derivedId, type Clock, type Logger } from '@kaoping/platform';
import { archiveDue, type ArchiveShelf, type ArchiveSources } from '../archive/index.js';
import type { JobName } from './job-names.js';

const HEAD_MS = 30_000;

interface Parts {
  readonly sources: ArchiveSources;
  readonly shelf: ArchiveShelf;
  readonly clock: Clock;
  readonly log: Logger;
}

/** @param name of the archive, which says what made it due */
export function archiveJob(cycle: string, name: string): NewJob {
  return { id: `archive-${derivedId('archive', name)}`, name: 'archive', cycle };
}

/**
 * Keeps the archive of a cycle whose result is final (归档), with its bulletin as a page. It is written aside, verified,
 * and put in its place by a rename: however many workers do it, one is there.
 */
export class ArchiveJob implements JobHandler {
  readonly name: JobName = 'archive';

  constructor(private readonly parts: Parts) {}

  async run({ cycle }: NewJob): Promise<void> {
    const { sources, shelf, clock, log } = this.parts;
    await sources.views.waitForHead(HEAD_MS);
    // As the cycle stands now: a bulletin may have followed since the job was added.
    const name = archiveDue(sources.views, cycle);
    if (name === undefined || (await shelf.holds(name))) return;
    const kept = await shelf.put(name, sources, { cycle, at: clock.now().toISOString() });
    if (kept) log.info({ cycle, archive: name }, 'a cycle is archived');
  }
}
