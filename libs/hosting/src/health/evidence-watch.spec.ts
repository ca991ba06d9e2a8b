import { expect, it } from '@jest/globals';
import { EvidenceWatch } from './evidence-watch.js';

// The storage was away, uploads were refused, and health said that all was well.
it('a storage that goes away and comes back is told', async () => {
  let away = false;
  const watch = new EvidenceWatch({
    check: () => (away ? Promise.reject(new Error('away')) : Promise.resolve()),
  });
  await watch.look();
  expect(watch.part).toEqual({ ok: true, about: { reachable: true } });
  away = true;
  await watch.look();
  expect(watch.part).toEqual({ ok: false, about: { reachable: false } });
  away = false;
  await watch.look();
  expect(watch.reachable).toBe(true);
});
