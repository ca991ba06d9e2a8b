import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { EventStore } from '../event-store.port.js';
import { collect, dataOf, noted, notes, origin, type StoreHarness } from '../testing/log-under-test.js';

/** Cases that need an empty log or leave a closed store behind. */
export function closingContract(makeHarness: () => Promise<StoreHarness>): void {
  let harness: StoreHarness;
  let store: EventStore;

  beforeEach(async () => {
    harness = await makeHarness();
    store = await harness.open();
  });
  afterEach(async () => {
    await store.close();
    await harness.dispose();
  });

  it('finds an empty log without head and events', async () => {
    expect([await store.head(), await collect(store.readAll())]).toEqual([undefined, []]);
  });

  it('answers the appends in flight before it closes', async () => {
    const appends = Array.from({ length: 20 }, (_, n) =>
      store.append(`case-${n}`, 'no-stream', [noted(n)], origin('c1')),
    );
    await store.close();
    expect(await Promise.all(appends)).toHaveLength(20);
    store = await harness.open();
    expect(await collect(store.readAll())).toHaveLength(20);
  });

  it('refuses everything once it is closed', async () => {
    await store.close();
    const closed = { code: 'STORE_UNAVAILABLE' };
    await expect(store.append('case-1', 'no-stream', [noted()], origin('c1'))).rejects.toMatchObject(closed);
    await expect(collect(store.read('case-1'))).rejects.toMatchObject(closed);
    await expect(collect(store.readAll())).rejects.toMatchObject(closed);
    await expect(collect(store.follow(undefined))).rejects.toMatchObject(closed);
    await expect(store.head()).rejects.toMatchObject(closed);
  });

  it('may be closed twice', async () => {
    await Promise.all([store.close(), store.close()]);
    await expect(store.close()).resolves.toBeUndefined();
  });

  it('holds after a restart what it held, at the same positions, and grows from there', async () => {
    const { position, events } = await store.append('case-1', 'no-stream', notes(3), origin('c1'));
    await store.close();
    store = await harness.open();
    expect(await collect(store.readAll())).toStrictEqual(events);
    const next = await store.append('case-1', 2n, [noted('next')], origin('c2'));
    expect(next.position > position).toBe(true);
    expect(dataOf(await collect(store.readAll(position)))).toEqual(['next']);
  });
}
