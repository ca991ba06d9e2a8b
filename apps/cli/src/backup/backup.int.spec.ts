import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore } from '@kaoping/event-store';
import { examineLog, holdLogPlace, SqliteEventStore } from '@kaoping/event-store/sqlite';
import { endingOf } from '../ending.js';
import { backup, type BackupOptions } from './backup.command.js';
import { restore } from './restore.command.js';
import type { BackupManifest } from './manifest.js';

// Each starts several processes.
jest.setTimeout(120_000);

describe('kaoping backup and restore', () => {
  let place: string;
  const at = (...names: readonly string[]): string => join(place, ...names);

  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'kaoping-backup-'));
  });

  afterEach(() => rm(place, { recursive: true, force: true }));

  async function ran(work: () => Promise<void>) {
    const written: string[] = [];
    const out = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => written.push(String(text)) > 0);
    const ending = await work().then(
      () => ({ code: 0, line: '' }),
      (error: unknown) => endingOf(error),
    );
    out.mockRestore();
    return { ...ending, said: written.join('') };
  }

  const backedUp = (options: Partial<BackupOptions> = {}) =>
    ran(() => backup({ data: at('data'), to: at('backup'), ...options }));
  const restored = (from = 'backup', to = 'new') => ran(() => restore(at(from), { data: at(to) }));

  const append = (store: EventStore, number: number) =>
    store.append(`case-${number}`, 'no-stream', [{ type: 'NoteTaken', data: { number } }], {
      commandId: String(number),
      digest: String(number),
      metadata: {},
    });

  const CONTENT = '%PDF-1.7 evidence';
  const DIGEST = createHash('sha256').update(CONTENT).digest('hex');
  const EVIDENCE = `evidence/${DIGEST.slice(0, 2)}/${DIGEST.slice(2)}`;

  /** A data folder as a server leaves it, with what is no part of a backup beside what is. */
  async function bureau(events = 3): Promise<void> {
    const store = await SqliteEventStore.open({ folder: at('data') });
    for (let number = 1; number <= events; number += 1) await append(store, number);
    await store.close();
    await write(`data/${EVIDENCE}`, CONTENT);
    await write(`data/${EVIDENCE}.json`, '{"name":"a.pdf","mediaType":"application/pdf"}');
    await write('data/evidence/incoming/half', 'half');
    await write('data/accounts.json', '[]', 0o600);
    await write('data/ballot-secrets/y2024.secret', 'secret', 0o600);
    await write('data/session-key', 'key', 0o600);
    await write('data/snapshots/views.json', '{}');
    await write('data/jobs.sqlite', 'jobs');
  }

  async function write(name: string, content: string, mode = 0o644): Promise<void> {
    await mkdir(join(at(name), '..'), { recursive: true });
    await writeFile(at(name), content, { mode });
  }

  async function eventsOf(folder: string): Promise<readonly string[]> {
    const store = await SqliteEventStore.openReader({ folder: at(folder) });
    const events: string[] = [];
    for await (const { id, stream, position } of store.readAll()) events.push(`${position} ${stream} ${id}`);
    await store.close();
    return events;
  }

  it('bring back the log, the evidence, the accounts, the secrets and the keys, readable by their owner only', async () => {
    await bureau();
    expect(await backedUp()).toMatchObject({ code: 0, line: '' });
    expect(await restored()).toMatchObject({ code: 0, line: '' });
    const kept = ['accounts.json', 'ballot-secrets', 'evidence', 'log.sqlite', 'session-key'];
    expect((await readdir(at('new'))).sort()).toEqual(kept);
    expect(await readdir(at('new/evidence'))).toEqual([DIGEST.slice(0, 2)]);
    expect(await readFile(at('new', EVIDENCE), 'utf8')).toBe(CONTENT);
    for (const secret of ['new/session-key', 'new/accounts.json', 'backup/data/session-key'])
      expect((await stat(at(secret))).mode & 0o777).toBe(0o600);
    expect((await stat(at('backup'))).mode & 0o777).toBe(0o700);
    expect(await eventsOf('new')).toEqual(await eventsOf('data'));
    // A server takes it up where it was.
    const store = await SqliteEventStore.open({ folder: at('new') });
    expect(await append(store, 4)).toMatchObject({ position: 4n, repeated: false });
    await store.close();
  });

  it('keep apart what lies in a folder that nodes share', async () => {
    await bureau();
    await write('shared/accounts.json', '["shared"]');
    expect(await backedUp({ shared: at('shared') })).toMatchObject({ code: 0 });
    const options = { data: at('new'), shared: at('new-shared') };
    expect(await ran(() => restore(at('backup'), options))).toMatchObject({ code: 0 });
    expect(await readFile(at('new/accounts.json'), 'utf8')).toBe('[]');
    expect(await readFile(at('new-shared/accounts.json'), 'utf8')).toBe('["shared"]');
  });

  it('copy a beginning of the log without a gap while it is being written', async () => {
    await bureau(50);
    const store = await SqliteEventStore.open({ folder: at('data') });
    let writing = true;
    let number = 50;
    const writer = async (): Promise<void> => {
      while (writing) await append(store, (number += 1));
    };
    const writers = Promise.all(Array.from({ length: 8 }, writer));
    const before = (await store.head()) ?? 0n;
    const result = await backedUp();
    writing = false;
    await writers;
    await store.close();
    expect(result).toMatchObject({ code: 0 });
    expect(await restored()).toMatchObject({ code: 0 });
    const [copy, whole] = [await eventsOf('new'), await eventsOf('data')];
    expect(copy).toEqual(whole.slice(0, copy.length));
    expect(copy.length).toBeGreaterThanOrEqual(Number(before));
    // Something was written meanwhile, or the test proves nothing.
    expect(whole.length).toBeGreaterThan(copy.length);
  });

  async function flip(file: string): Promise<void> {
    const bytes = await readFile(at(file));
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await chmod(at(file), 0o600);
    await writeFile(at(file), bytes);
  }

  it.each([
    ['log.sqlite'],
    [`data/${EVIDENCE}`],
    ['data/accounts.json'],
    ['data/ballot-secrets/y2024.secret'],
  ])('find one flipped bit in %s, write nothing and say what to do', async (file) => {
    await bureau();
    await backedUp();
    await flip(`backup/${file}`);
    const { code, said } = await restored();
    expect({ code, line: said.split('\n')[0] }).toEqual({
      code: 1,
      line: `备份中的文件${file}已损坏，与备份时的摘要不同。`,
    });
    expect(said).toContain('请用另一份备份');
    expect(await readdir(at('new'))).toEqual([]);
  });

  it('find a log that was exchanged together with its digest', async () => {
    await bureau(3);
    await backedUp();
    await rm(at('data'), { recursive: true });
    await bureau(2);
    await backedUp({ to: at('other') });
    await cp(at('other/log.sqlite'), at('backup/log.sqlite'));
    const [own, other] = await Promise.all(['backup', 'other'].map(manifestOf));
    const files = own!.files.map((file) =>
      file.name === 'log.sqlite' ? other!.files.find(({ name }) => name === file.name)! : file,
    );
    await writeFile(at('backup/manifest.json'), JSON.stringify({ ...own, files }));
    expect(await restored()).toMatchObject({ code: 1 });
    // A check of the files alone would have let it pass, and no server starts on what is left there.
    await expect(SqliteEventStore.open({ folder: at('new') })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
  });

  const manifestOf = async (folder: string): Promise<BackupManifest> =>
    JSON.parse(await readFile(at(folder, 'manifest.json'), 'utf8')) as BackupManifest;

  it('find a file that is missing, and one that was cut off', async () => {
    await bureau();
    await backedUp();
    await rm(at('backup/data/accounts.json'));
    await truncate(at('backup/log.sqlite'), 4_096);
    const { code, said } = await restored();
    expect(code).toBe(1);
    expect(said).toContain('缺少文件data/accounts.json');
    expect(said).toContain('log.sqlite');
  });

  it('name evidence that was damaged before it was backed up, and copy the rest', async () => {
    await bureau();
    await write(`data/${EVIDENCE}`, `${CONTENT} changed`);
    const { code, said } = await backedUp();
    expect(code).toBe(1);
    expect(said).toContain(EVIDENCE);
    const back = await restored();
    expect(back.code).toBe(1);
    expect(back.said).toContain(EVIDENCE);
    expect(await eventsOf('new')).toEqual(await eventsOf('data'));
  });

  it('warn of a log that holds nothing', async () => {
    await bureau(0);
    const { code, said } = await backedUp();
    expect(code).toBe(0);
    expect(said).toContain('这份备份是空的');
  });

  it('say where to look when the log is on a server', async () => {
    await write('data/accounts.json', '[]');
    process.env['KAOPING_STORE'] = 'eventstoredb';
    try {
      expect(await backedUp()).toMatchObject({
        code: 2,
        line: expect.stringContaining('kaoping migrate --from esdb') as unknown,
      });
      expect(await readdir(place)).not.toContain('backup');
    } finally {
      delete process.env['KAOPING_STORE'];
    }
  });

  it('leave a folder that no server starts on when a restore is broken off', async () => {
    await mkdir(at('new'));
    await holdLogPlace(at('new'));
    await expect(SqliteEventStore.open({ folder: at('new') })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
  });

  it.each([
    ['a folder that holds something', 2, 'data'],
    ['a backup that was broken off', 2, 'unfinished'],
    ['a backup of a newer version', 2, 'newer'],
    ['a backup whose files lead out of it', 2, 'outside'],
  ])('refuse %s with exit code %i', async (_, code, which) => {
    await bureau();
    await backedUp();
    if (which === 'data') return expect(await restored('backup', 'data')).toMatchObject({ code });
    const manifest = await manifestOf('backup');
    const leadingOut = { ...manifest.files[0]!, name: 'data/../../stolen' };
    const changed = { newer: { ...manifest, format: 9 }, outside: { ...manifest, files: [leadingOut] } };
    if (which === 'unfinished') await rm(at('backup/manifest.json'));
    else await writeFile(at('backup/manifest.json'), JSON.stringify(changed[which as keyof typeof changed]));
    expect(await restored()).toMatchObject({ code, said: '' });
  });

  it('refuse to back up where there is no log, and into the data folder itself', async () => {
    await mkdir(at('data'));
    expect(await backedUp()).toMatchObject({ code: 3 });
    await rm(at('backup'), { recursive: true });
    await bureau();
    expect(await backedUp({ to: at('data', 'backup') })).toMatchObject({ code: 2 });
  });

  it('count and digest the log as a move of it does', async () => {
    await bureau();
    const { said } = await backedUp({ json: true });
    const { digest, events } = await examineLog(at('backup'));
    expect(JSON.parse(said)).toMatchObject({ digest, events: 3, streams: 3, damaged: [] });
    expect(events).toBe(3);
  });
});
