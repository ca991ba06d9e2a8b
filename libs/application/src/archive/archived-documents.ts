import type { RecordedEvent } from '@kaoping/event-store';
import { Views } from '@kaoping/read-models';
import { filesNamed } from './archived-events.js';

/** What an archive says beside its events, told by the events alone. */
export interface ToldAgain {
  readonly scheme: unknown;
  readonly result: { readonly result: unknown; readonly standings: unknown; readonly inputs: unknown };
  /** Digests of evidence with the events that name them, `stream@revision`, in the order of the log. */
  readonly files: readonly { readonly sha256: string; readonly namedBy: readonly string[] }[];
  /** `stream@revision` of the first event that does not follow the one before it; undefined: none is missing between two. */
  readonly gapAt: string | undefined;
}

export function toldAgain(events: readonly RecordedEvent[], cycle: string): ToldAgain {
  const views = new Views();
  const files = new Map<string, string[]>();
  const next = new Map<string, bigint>();
  let gapAt: string | undefined;
  for (const event of events) {
    const place = `${event.stream}@${event.revision}`;
    if (event.revision !== (next.get(event.stream) ?? 0n)) gapAt ??= place;
    next.set(event.stream, event.revision + 1n);
    for (const sha256 of new Set(filesNamed(event.data)))
      files.set(sha256, [...(files.get(sha256) ?? []), place]);
    views.apply(event);
  }
  return {
    scheme: views.cycles.schemeOf(cycle),
    result: {
      result: views.results.result(cycle),
      standings: views.standings.standings(cycle),
      inputs: views.standings.computeInputs(cycle),
    },
    files: [...files].map(([sha256, namedBy]) => ({ sha256, namedBy })),
    gapAt,
  };
}
