import { translate } from '@kaoping/contracts';
import { copyLog, LogsDiffer, type EventStore } from '@kaoping/event-store';
import { AnswerIsNo, BadInput } from './ending.js';
import { language } from './language.js';
import { openLogAt } from './wiring/stores.js';

export interface MigrateOptions {
  readonly from: string;
  readonly to: string;
  readonly prefix: string;
  readonly json?: boolean;
}

/**
 * Copies a whole log into another store and compares the two; run again it goes on where it was broken off. Exit code 1
 * when they differ.
 */
export async function migrate({ from, to, prefix, json = false }: MigrateOptions): Promise<void> {
  if (from === to) throw new BadInput('migrateOntoItself');
  const source = await opened(from, { prefix, write: false });
  try {
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

async function copied(source: EventStore, target: EventStore, json: boolean): Promise<void> {
  const show = progressOn(process.stderr);
  try {
    const { events, streams, digest, before } = await copyLog(source, target, show);
    const about = { events, streams: streams.size, digest, before };
    const said = json ? JSON.stringify(about, null, 2) : translate(language(), 'cli:migrated', about);
    process.stdout.write(`${said}\n`);
  } catch (error) {
    if (!(error instanceof LogsDiffer)) throw error;
    const { at, same } = error;
    process.stdout.write(`${translate(language(), 'cli:migrateDiffers', { at, same })}\n`);
    throw new AnswerIsNo();
  }
}

/** A line that moves where somebody watches. */
function progressOn(stream: NodeJS.WriteStream): (events: number) => void {
  if (!stream.isTTY) return () => undefined;
  return (events) => {
    if (events % 100 === 0) stream.write(`\r${translate(language(), 'cli:migrateProgress', { events })}`);
  };
}
