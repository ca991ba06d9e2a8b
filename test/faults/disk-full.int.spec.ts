import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXIT_CODES } from '@kaoping/platform';
import { cyclesIn } from './support/log.js';
import { isBuilt, kaoping, ServerProcess } from './support/server-process.js';
import { SmallDisk } from './support/small-disk.js';
import { Writer } from './support/writer.js';

const describeOnDisk = isBuilt && SmallDisk.isPossible ? describe : describe.skip;

describeOnDisk('a server whose disk is full', () => {
  let disk: SmallDisk;
  let writer: Writer;
  let server: ServerProcess;

  beforeAll(async () => {
    disk = new SmallDisk(24);
    server = await ServerProcess.start(disk.folder);
    writer = await Writer.on(server);
  }, 30_000);

  afterAll(async () => {
    await server.kill('SIGKILL');
    disk.remove();
  });

  it('goes on as long as there is room', async () => {
    await writer.openUntilTrouble('room', { writers: 8, most: 40 });
    expect(writer.acknowledged()).toHaveLength(40);
  });

  it('ends by a name of its own when there is none, and says nothing is done that is not', async () => {
    disk.fill(300_000);
    await writer.openUntilTrouble('full', { writers: 8, most: 2_000 });
    expect(await server.ended).toMatchObject({ code: EXIT_CODES.STORE_LOST.code, signal: null });
    expect(writer.acknowledged().length).toBeLessThan(writer.outcomes.size);
  }, 30_000);

  it('starts again once there is room, with everything that was acknowledged', async () => {
    disk.free();
    const known = writer.acknowledged();
    server = await ServerProcess.start(disk.folder);
    const there = await cyclesIn(disk.folder);
    expect(known.filter((cycle) => !there.includes(cycle))).toEqual([]);
  }, 30_000);

  it('is told by the same command ids what became of the rest, and nothing is there twice', async () => {
    const again = await Writer.on(server);
    for (const cycle of writer.outcomes.keys()) expect(await again.open(cycle)).toBe('acknowledged');
    const there = await cyclesIn(disk.folder);
    expect(there.toSorted()).toEqual([...writer.outcomes.keys()].toSorted());
    expect(kaoping('replay', '--data', disk.folder)).toMatchObject({ code: 0 });
  }, 30_000);
});
