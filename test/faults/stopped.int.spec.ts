import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cyclesIn } from './support/log.js';
import { isBuilt, ServerProcess } from './support/server-process.js';
import { Writer } from './support/writer.js';

const describeBuilt = isBuilt ? describe : describe.skip;
const WITHIN_MS = 10_000;
const WRITERS = 16;

describeBuilt('a server that is asked to stop', () => {
  let folder: string;
  let server: ServerProcess;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-stopped-'));
    server = await ServerProcess.start(folder);
  }, 60_000);

  afterEach(async () => {
    server.signal('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  /** Commands without an answer that are in the log all the same: nobody who sent one knows. */
  async function unknown(writer: Writer): Promise<readonly string[]> {
    const there = new Set(await cyclesIn(folder));
    return [...writer.outcomes]
      .filter(([cycle, outcome]) => outcome !== 'acknowledged' && there.has(cycle))
      .map(([cycle]) => cycle);
  }

  async function underLoad(writer: Writer, name: string, end: () => Promise<unknown>): Promise<number> {
    const load = writer.openUntilTrouble(name, { writers: WRITERS, most: 20_000 });
    const before = writer.acknowledged().length;
    while (writer.acknowledged().length < before + 60) await new Promise((resolve) => setImmediate(resolve));
    const began = performance.now();
    await end();
    const took = performance.now() - began;
    await load;
    return took;
  }

  it('answers what it has taken, takes nothing else, and ends with 0 within ten seconds', async () => {
    const writer = await Writer.on(server);
    const took = await underLoad(writer, 'round', async () =>
      expect(await server.kill('SIGTERM')).toMatchObject({ code: 0, signal: null }),
    );
    expect(took).toBeLessThan(WITHIN_MS);
    const there = new Set(await cyclesIn(folder));
    expect(writer.acknowledged().filter((cycle) => !there.has(cycle))).toEqual([]);
    expect(await unknown(writer)).toEqual([]);
  }, 90_000);

  it('would be found out if it simply ended: somebody would not know', async () => {
    let found: readonly string[] = [];
    for (let round = 1; round <= 10 && found.length === 0; round += 1) {
      const writer = await Writer.on(server);
      await underLoad(writer, `round-${round}`, () => server.kill('SIGKILL'));
      found = await unknown(writer);
      server = await ServerProcess.start(folder);
    }
    expect(found).not.toEqual([]);
  }, 180_000);

  it('tells who watches when to come back', async () => {
    const writer = await Writer.on(server);
    await writer.open('watched');
    const watching = await fetch(`${server.url}/api/v1/cycles/watched/standings/stream`);
    const text = watching.text();
    await server.kill('SIGTERM');
    expect(await text).toMatch(/\n\nretry: \d{3,4}\n\n$/);
  }, 60_000);

  it('waits for nobody who stopped in the middle of a request', async () => {
    const { hostname, port } = new URL(server.url);
    const stuck = connect(Number(port), hostname);
    stuck.on('error', () => undefined);
    await new Promise((resolve) => stuck.once('connect', resolve));
    stuck.write('POST /api/v1/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n');
    stuck.write('content-length: 900\r\n\r\n{"login":');
    const began = performance.now();
    expect(await server.kill('SIGTERM')).toMatchObject({ code: 0 });
    expect(performance.now() - began).toBeLessThan(WITHIN_MS);
  }, 60_000);
});
