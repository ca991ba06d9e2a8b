import { translate } from '@kaoping/contracts';
import { copyLog, LogsDiffer, type Copied, type EventStore } from '@kaoping/event-store';
import { AnswerIsNo, BadInput } from './ending.js';
import { language } from './language.js';
import { openLogAt, prefixesOn } from './wiring/stores.js';

const MOST_NAMED = 10;

export interface MigrateOptions {
  readonly from: string;
  readonly to: string;
  readonly prefix: string;
  /** A source that holds nothing is meant, and no slip. */
  readonly empty?: boolean;
  readonly json?: boolean;
}

/**
 * Copies a whole log, as it stands at the start, into another store and compares the two; run again it goes on where it
 * was broken off, or where the log ended. Exit code 1 when they differ.
 */
export async function migrate({ from, to, prefix, empty, json = false }: MigrateOptions): Promise<void> {
  if (from === to) throw new BadInput('migrateOntoItself');
  const source = await opened(from, { prefix, write: false });
  try {
    if (empty !== true) await requireEvents(source, prefix);
    const target = await opened(to, { prefix, write: true });
    try {
      await copied(source, target, json);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function opened(address: string, options: { readonly prefix: string; readonly write: boolean }) {
  const store = await openLogAt(address, options);
  // The address may hold a password, so it is not repeated.
  if (store === undefined) throw new BadInput('migrateAddressUnknown');
  return store;
}

/** Of a wrong prefix there is nothing to copy, and the copy of nothing would be called equal. */
async function requireEvents(source: EventStore, prefix: string): Promise<void> {
  if ((await source.head()) !== undefined) return;
  const found = await prefixesOn(source);
  if (found === undefined) throw new BadInput('migrateNothing');
  if (found.length === 0) throw new BadInput('migrateNothingOnServer', { prefix });
  throw new BadInput('migrateNothingUnderPrefix', { prefix, found: found.slice(0, MOST_NAMED).join(', ') });
}

async function copied(source: EventStore, target: EventStore, json: boolean): Promise<void> {
  const show = progressOn(process.stderr);
  try {
    process.stdout.write(`${inWords(await copyLog(source, target, show), json)}\n`);
  } catch (error) {
    if (!(error instanceof LogsDiffer)) throw error;
    const { at, same } = error;
    process.stdout.write(`${translate(language(), 'cli:migrateDiffers', { at, same })}\n`);
    throw new AnswerIsNo();
  }
}

function inWords({ events, streams, digest, before, last, wentOn }: Copied, json: boolean): string {
  const about = {
    ...{ events, streams: streams.size, digest, before },
    upTo: last === undefined ? null : `${last.stream}@${last.revision}`,
    recordedAt: last?.metadata.recordedAt ?? null,
    wentOn,
  };
  if (json) return JSON.stringify(about, null, 2);
  const lines = [
    'migrated',
    ...(last === undefined ? [] : ['migratedUpTo']),
    ...(wentOn ? ['migrateWentOn'] : []),
  ];
  return lines
    .map((key) => translate(language(), `cli:${key}`, { ...about, recordedAt: about.recordedAt ?? '—' }))
    .join('\n');
}

/** A line that moves where somebody watches. */
function progressOn(stream: NodeJS.WriteStream): (events: number) => void {
  if (!stream.isTTY) return () => undefined;
  return (events) => {
    if (events % 100 === 0) stream.write(`\r${translate(language(), 'cli:migrateProgress', { events })}`);
  };
}
