import type { Views } from '@kaoping/read-models';
import type { RecordedEvent } from '@kaoping/event-store';
import { canonicalJson } from '@kaoping/platform';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EVENTS_FILE } from './archive-format.js';
import { firstGap, namedFiles, resultDocument } from './archived-documents.js';

/** What of an archive does not follow from its events, though every digest of the manifest fits. */
export type Contradiction =
  | { readonly what: 'file'; readonly name: string }
  | { readonly what: 'count'; readonly name: string; readonly expected: number; readonly found: number }
  | { readonly what: 'gap'; readonly name: string; readonly at: string };

/**
 * A forger who writes a manifest to fit has to forge everything that follows too: the events are counted, none is missing
 * between two of a stream, and scheme, result and the list of evidence are told again from them.
 * @param told with the views that these events give
 */
export async function contradictions(
  folder: string,
  { events, views }: { readonly events: readonly RecordedEvent[]; readonly views: Views },
  manifest: { readonly cycle: string; readonly events: number },
): Promise<readonly Contradiction[]> {
  const { cycle } = manifest;
  const gapAt = firstGap(events);
  const found: Contradiction[] = [];
  if (events.length !== manifest.events)
    found.push({ what: 'count', name: EVENTS_FILE, expected: manifest.events, found: events.length });
  if (gapAt !== undefined) found.push({ what: 'gap', name: EVENTS_FILE, at: gapAt });
  const differs = async (name: string, told: unknown, read: (content: never) => unknown): Promise<void> => {
    const content = JSON.parse(await readFile(join(folder, name), 'utf8')) as never;
    if (plain(read(content)) !== plain(told)) found.push({ what: 'file', name });
  };
  await differs('scheme.json', views.cycles.schemeOf(cycle), (content) => content);
  await differs('result.json', resultDocument(views, cycle), (content) => content);
  await differs(
    'evidence.json',
    namedFiles(events),
    (content: readonly { sha256: string; namedBy: readonly string[] }[]) =>
      content.map(({ sha256, namedBy }) => ({ sha256, namedBy })),
  );
  return found;
}

/** As it stands in a file: without what is undefined. */
const plain = (value: unknown): string => canonicalJson(JSON.parse(JSON.stringify(value ?? null)) as object);
