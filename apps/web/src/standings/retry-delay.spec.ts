import { describe, expect, it } from '@jest/globals';
import { retryDelay } from './retry-delay.js';

describe('the wait before the next attempt', () => {
  it('doubles up to half a minute and stays there', () => {
    expect([1, 2, 5, 6, 400].map((attempt) => retryDelay(attempt, 0))).toEqual([
      1_000, 2_000, 16_000, 30_000, 30_000,
    ]);
  });

  it('is up to a quarter longer, so that not all pages come at once', () => {
    expect([0, 0.5, 1].map((spread) => retryDelay(3, spread))).toEqual([4_000, 4_500, 5_000]);
  });
});
