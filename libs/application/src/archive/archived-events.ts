import { isSha256 } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { cycleOfStream, type Views } from '@kaoping/read-models';

/** Cycles whose facts the result of one follows from: itself and, for a year that rolls up, those below it. */
export function cyclesOfResult({ cycles }: Pick<Views, 'cycles'>, cycle: string): readonly string[] {
  return [cycle, ...cycles.childrenOf(cycle).flatMap((child) => cyclesOfResult({ cycles }, child))];
}

/**
 * Whether an archive of these cycles keeps the event: everything of the cycles, and what belongs to no cycle (schemes,
 * calendars), because their versions are named by the cycles and by deadlines.
 */
export function belongsTo({ stream }: RecordedEvent, cycles: readonly string[]): boolean {
  const cycle = cycleOfStream(stream);
  return cycle === undefined || cycles.includes(cycle);
}

/** Hold digests of something else than a file. */
const NO_FILES: ReadonlySet<string> = new Set(['inputsDigest', 'digest', 'hash']);

/** SHA-256 of every file that the data of an event names: evidence, photos, proofs, minutes. */
export function filesNamed(data: unknown): readonly string[] {
  if (typeof data === 'string') return isSha256(data) ? [data] : [];
  if (Array.isArray(data)) return data.flatMap(filesNamed);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([key]) => !NO_FILES.has(key))
    .flatMap(([, value]) => filesNamed(value));
}
