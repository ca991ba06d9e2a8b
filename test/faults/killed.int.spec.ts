import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStream } from '../stories/support/event-stream.js';
import { cyclesIn } from './support/log.js';
import { isBuilt, kaoping, ServerProcess } from './support/server-process.js';
import { Writer } from './support/writer.js';

const describeBuilt = isBuilt ? describe : describe.skip;

describeBuilt('a server that is killed under load', () => {
  let folder = '';
  let server: ServerProcess;
  let writer: Writer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-killed-'));
    server = await ServerProcess.start(folder);
    writer = await Writer.on(server);
  }, 30_000);

  afterAll(async () => {
    await server.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  it.each([1, 2, 3])(
    'keeps everything that it acknowledged, the %s. time',
    async (round) => {
      const load = writer.openUntilTrouble(`round-${round}`, { writers: 16, most: 5_000 });
      const before = writer.acknowledged().length;
      await until(() => writer.acknowledged().length > before + 60);
      await server.kill('SIGKILL');
      await load;
      const there = await cyclesIn(folder);
      expect(writer.acknowledged().filter((cycle) => !there.includes(cycle))).toEqual([]);
      expect(new Set(there).size).toBe(there.length);
      const known = writer.outcomes;
      server = await ServerProcess.start(folder);
      writer = await Writer.on(server);
      known.forEach((outcome, cycle) => writer.outcomes.set(cycle, outcome));
    },
    30_000,
  );

  it('is told by the same command ids what became of the rest, and nothing is there twice', async () => {
    const unsure = [...writer.outcomes]
      .filter(([, outcome]) => outcome === 'unknown')
      .map(([cycle]) => cycle);
    for (const cycle of unsure) expect(await writer.open(cycle)).toBe('acknowledged');
    expect((await cyclesIn(folder)).toSorted()).toEqual([...writer.outcomes.keys()].toSorted());
  });

  it('gives the same views from its snapshot as from zero, which `kaoping replay` says beside the running server', () => {
    expect(kaoping('replay', '--data', folder)).toMatchObject({ code: 0 });
  });

  it('ends with 0 when it is asked to, though somebody watches the standings, and leaves a snapshot that replay agrees with', async () => {
    const [cycle = ''] = writer.acknowledged();
    const watching = await EventStream.open(`${server.url}/api/v1/cycles/${cycle}/standings/stream`);
    expect(await watching.next()).toMatchObject({ event: 'standings', data: { cycle } });
    expect(await server.kill('SIGTERM')).toMatchObject({ code: 0, signal: null });
    expect(kaoping('replay', '--data', folder)).toMatchObject({ code: 0 });
  });

  it('would be found out by replay if its snapshot told another story', async () => {
    await tellAnotherStory(join(folder, 'snapshots', 'read-models.snapshot'));
    const { code, said } = kaoping('replay', '--data', folder);
    expect(code).toBe(1);
    expect(said).toContain('2025年度绩效考评');
  });
});

/** Another name in the first view, under a digest that fits it. */
async function tellAnotherStory(file: string): Promise<void> {
  const [head = '', first = '', ...rest] = (await readFile(file, 'utf8')).split('\n');
  const changed = first.replace('2024年度绩效考评', '2025年度绩效考评');
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  await writeFile(file, [head.replace(digest(first), digest(changed)), changed, ...rest].join('\n'));
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
