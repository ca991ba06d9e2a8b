import type { RecordedEvent } from '@kaoping/event-store';
import type { Views } from '@kaoping/read-models';
import { NamedFiles, type NamedFile } from './named-files.js';

/** What an archive says of a cycle beside its events. */
export function resultDocument({ results, standings }: Pick<Views, 'results' | 'standings'>, cycle: string) {
  return {
    result: results.result(cycle),
    standings: standings.standings(cycle),
    inputs: standings.computeInputs(cycle),
  };
}

export function namedFiles(events: Iterable<RecordedEvent>): readonly NamedFile[] {
  const files = new NamedFiles();
  for (const event of events) files.take(event);
  return files.all();
}

/** `stream@revision` of the first event that does not follow the one before it; undefined: none is missing between two. */
export function firstGap(events: Iterable<RecordedEvent>): string | undefined {
  const next = new Map<string, bigint>();
  for (const { stream, revision } of events) {
    if (revision !== (next.get(stream) ?? 0n)) return `${stream}@${revision}`;
    next.set(stream, revision + 1n);
  }
  return undefined;
}
