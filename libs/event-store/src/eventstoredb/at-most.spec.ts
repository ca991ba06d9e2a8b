import { describe, expect, it } from '@jest/globals';
import { atMost } from './at-most.js';

describe('waiting at the most', () => {
  it('ends with what is waited for', async () => {
    let done = false;
    await atMost(
      60_000,
      Promise.resolve().then(() => (done = true)),
    );
    expect(done).toBe(true);
  });

  // A client whose stream had broken off at the wrong moment kept its store from closing.
  it('ends without what never comes', async () => {
    await expect(atMost(5, new Promise(() => undefined))).resolves.toBeUndefined();
  });
});
