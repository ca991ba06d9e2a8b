import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '../testing/data-folder.js';
import { connect, type Connection } from './connection.js';
import { logFile } from './data-folder.js';
import { prepareLog } from './log-schema.js';
import { LogWriter } from './log-writer.js';
import type { AppendRequest } from './messages.js';
import { StreamMemory } from './stream-memory.js';

let folder: TemporaryFolder;
let db: Connection;
beforeEach(() => {
  folder = temporaryFolder();
  db = connect(logFile(folder.path), { readonly: false });
  prepareLog(db);
});
afterEach(() => {
  db.close();
  folder.remove();
});

const request = (stream: string, revision: bigint, commandId: string, digest = 'd'): AppendRequest => [
  stream,
  revision,
  commandId,
  digest,
  JSON.stringify({ commandId, digest }),
  [`${stream}/${commandId}`, 'NoteTaken', '{}'],
];

it('a writer that forgets all but the last streams still knows every command and revision', () => {
  const writer = new LogWriter(db, new StreamMemory(db, 3));
  const streams = Array.from({ length: 10 }, (_, n) => `case-${n}`);
  for (const revision of [0n, 1n, 2n]) {
    writer.commit(streams.map((stream) => request(stream, revision, `c${revision}`)));
  }
  const repeated = writer.commit(streams.map((stream) => request(stream, 0n, 'c1')));
  expect(repeated).toEqual(streams.map(() => ({ kind: 'repeated', revision: 1n })));
  const reused = writer.commit(streams.map((stream) => request(stream, 3n, 'c0', 'other')));
  expect(reused).toEqual(streams.map(() => ({ kind: 'reused' })));
  const conflicts = writer.commit(streams.map((stream) => request(stream, 2n, 'c9')));
  expect(conflicts).toEqual(streams.map(() => ({ kind: 'conflict', actual: 2n })));
});

it('a row that came past the writer fails the one batch it meets, and the next one fits', () => {
  const writer = new LogWriter(db);
  writer.commit([request('case-1', 0n, 'c0')]);
  db.exec(`INSERT INTO events (id, stream, revision, type, data, metadata)
    VALUES ('by hand', 'case-1', 1, 'NoteTaken', '{}', '{"commandId":"by hand","digest":"d"}')`);
  const outcomes = writer.commit([request('case-1', 1n, 'c1'), request('case-2', 0n, 'c1')]);
  expect(outcomes).toEqual([{ kind: 'conflict', actual: 1n }, 3n]);
  expect(writer.commit([request('case-1', 2n, 'c1')])).toEqual([4n]);
});
