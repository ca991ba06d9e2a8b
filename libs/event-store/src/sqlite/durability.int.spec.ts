import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '../testing/data-folder.js';
import { noted, notes, origin } from '../testing/log-under-test.js';
import { connect, requireDurable } from './connection.js';
import { logFile } from './data-folder.js';
import { prepareLog } from './log-schema.js';
import { LogWriter } from './log-writer.js';
import type { AppendRequest } from './messages.js';
import { SqliteEventStore } from './sqlite-event-store.js';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = temporaryFolder();
  const store = await SqliteEventStore.open({ folder: folder.path });
  await store.append('case-1', 'no-stream', [noted({ 指标: '1-4-1' }), noted('b')], origin('c1'));
  await store.close();
});
afterEach(() => folder.remove());

const file = () => logFile(folder.path);

describe('every connection', () => {
  it.each([true, false])('to the log flushes each commit (read-only: %s)', (readonly) => {
    const db = connect(file(), { readonly });
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    db.close();
  });

  it('that was left at the default of the driver is refused', () => {
    const db = new Database(file());
    db.prepare('SELECT count(*) FROM events').get();
    expect(db.pragma('synchronous', { simple: true })).toBe(1);
    expect(() => requireDurable(db)).toThrow(/synchronous of .* is 1 and must be 2/);
    db.close();
  });

  it.each([
    ['synchronous = NORMAL', /synchronous/],
    ['synchronous = OFF', /synchronous/],
    ['recursive_triggers = OFF', /recursive_triggers/],
    ['journal_mode = DELETE', /journal_mode/],
  ])('is refused after %s', (setting, reason) => {
    const db = connect(file(), { readonly: false });
    db.pragma(setting);
    expect(() => requireDurable(db)).toThrow(reason);
    db.close();
  });
});

describe('the table of events', () => {
  it.each([
    ['changed', "UPDATE events SET data = '{}' WHERE position = 1"],
    ['removed', 'DELETE FROM events WHERE position = 1'],
    ['replaced by position', "REPLACE INTO events VALUES (1, 'x', 'case-9', 0, 'X', '1', '{}')"],
    ['replaced by revision', "REPLACE INTO events VALUES (9, 'x', 'case-1', 0, 'X', '1', '{}')"],
    [
      'upserted',
      "INSERT INTO events VALUES (1, 'x', 'c-9', 0, 'X', '1', '{}') ON CONFLICT DO UPDATE SET data = '2'",
    ],
  ])('lets no event be %s', (_, statement) => {
    const db = connect(file(), { readonly: false });
    expect(() => db.exec(statement)).toThrow('the log is append-only');
    expect(db.prepare('SELECT count(*) FROM events').pluck().get()).toBe(2);
    db.close();
  });

  it('is readable with plain SQL: one row an event, text in JSON', () => {
    const db = new Database(file(), { readonly: true });
    const rows = db.prepare(
      "SELECT position, stream, revision, type, data, metadata ->> '$.commandId' AS command FROM events",
    );
    expect(rows.all()).toEqual([
      {
        position: 1,
        stream: 'case-1',
        revision: 0,
        type: 'NoteTaken',
        data: '{"指标":"1-4-1"}',
        command: 'c1',
      },
      { position: 2, stream: 'case-1', revision: 1, type: 'NoteTaken', data: '"b"', command: 'c1' },
    ]);
    db.close();
  });

  it('is folded back into the one file when the store closes', async () => {
    const alone = new Database(file(), { readonly: true, fileMustExist: true });
    expect(alone.prepare('SELECT count(*) FROM events').pluck().get()).toBe(2);
    alone.close();
  });
});

describe('a full disk', () => {
  const request = (stream: string): AppendRequest => [
    stream,
    0n,
    'c1',
    'd1',
    '{"commandId":"c1","digest":"d1"}',
    notes(3).flatMap(({ type }, index) => [`${stream}/${index}`, type, JSON.stringify('x'.repeat(3000))]),
  ];

  it('fails the commit by name and keeps every commit before it whole', () => {
    const db = connect(file(), { readonly: false });
    prepareLog(db);
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 20}`);
    const writer = new LogWriter(db);
    let committed = 0;
    const fill = () => {
      for (; committed < 100; committed += 1) writer.commit([request(`fill-${committed}`)]);
    };
    expect(fill).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }));
    db.close();
    const reopened = connect(file(), { readonly: true });
    expect(committed).toBeGreaterThan(0);
    expect(reopened.prepare('SELECT count(*) FROM events').pluck().get()).toBe(2 + committed * 3);
    reopened.close();
  });
});
