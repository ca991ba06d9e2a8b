import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '@kaoping/event-store/sqlite';
import { endingOf } from './ending.js';
import { migrate, type MigrateOptions } from './migrate.command.js';

describe('kaoping migrate', () => {
  let place: string;

  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'kaoping-migrate-'));
    await write('old', 'case-1', 2);
    await write('old', 'case-2', 1);
  });

  afterEach(() => rm(place, { recursive: true, force: true }));

  const at = (folder: string): string => `sqlite:${join(place, folder)}`;

  async function write(folder: string, stream: string, count: number): Promise<void> {
    const store = await SqliteEventStore.open({ folder: join(place, folder) });
    const events = Array.from({ length: count }, (_, data) => ({ type: 'NoteTaken', data }));
    await store.append(stream, 'no-stream', events, { commandId: stream, digest: stream, metadata: {} });
    await store.close();
  }

  async function ran(options: Partial<MigrateOptions> = {}) {
    const written: string[] = [];
    const out = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => written.push(String(text)) > 0);
    const given = { from: at('old'), to: at('new'), prefix: 'kaoping', json: true, ...options };
    const code = await migrate(given).then(
      () => 0,
      (error: unknown) => endingOf(error).code,
    );
    out.mockRestore();
    return { code, said: written.join('') };
  }

  it('copies the log, and finds it there when it is run again', async () => {
    const first = await ran();
    expect(first.code).toBe(0);
    expect(JSON.parse(first.said)).toMatchObject({ events: 3, streams: 2, before: 0 });
    expect(JSON.parse((await ran()).said)).toMatchObject({ events: 3, before: 3 });
  });

  it('ends with 1 and names the place when the target holds something else', async () => {
    await write('new', 'case-9', 1);
    expect(await ran({ json: false })).toEqual({
      code: 1,
      said: expect.stringContaining('case-9@0') as unknown,
    });
  });

  it.each([
    ['an address that is none', { to: 'somewhere' }],
    ['the source itself', { to: undefined }],
  ])('ends with 2 for %s', async (_, { to }) => {
    expect(await ran({ to: to ?? at('old') })).toEqual({ code: 2, said: '' });
  });

  it('ends with 3 when there is no log to copy', async () => {
    expect(await ran({ from: at('nowhere') })).toEqual({ code: 3, said: '' });
  });
});
