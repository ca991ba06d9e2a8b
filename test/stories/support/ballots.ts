import { spawnSync } from 'node:child_process';
import type { RecordedEvent } from '@kaoping/event-store';
import type { Bureau } from './bureau.js';

/** Everything in the log of one type. */
export async function stored(bureau: Bureau, type: string): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of bureau.server.store.readAll()) if (event.type === type) events.push(event);
  return events;
}

/** Looked for by another process: a file of the log that is opened and closed in this one loses its locks. */
function filesWith({ server }: Bureau, text: string): readonly string[] {
  const { stdout } = spawnSync(
    'grep',
    ['--recursive', '--files-with-matches', '--fixed-strings', text, server.folder],
    {
      encoding: 'utf8',
    },
  );
  return stdout.split('\n').filter((line) => line !== '');
}

/** Where a text stands: files of the data folder, and events, wherever the log is. */
export async function placesWith(bureau: Bureau, text: string): Promise<readonly string[]> {
  const places = [...filesWith(bureau, text)];
  for await (const { stream, revision, type, data, metadata } of bureau.server.store.readAll())
    if (JSON.stringify([stream, type, data, metadata]).includes(text)) places.push(`${stream}@${revision}`);
  return places;
}

/** As a Chinese keyboard may give it. */
export function fullWidth(code: string): string {
  return code
    .toLowerCase()
    .replace(/[0-9a-z]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
