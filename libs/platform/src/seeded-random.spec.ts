import { describe, expect, it } from '@jest/globals';
import { seededRandom } from './seeded-random.js';

describe('the seeded generator', () => {
  it('gives the same choices for the same seed', () => {
    const choices = (seed: number) => {
      const random = seededRandom(seed);
      return [
        random.id(),
        random.int(1, 1000),
        random.chance(50),
        random.pick(['a', 'b', 'c']),
        random.shuffle([1, 2, 3, 4, 5]),
      ];
    };
    expect(choices(7)).toEqual(choices(7));
    expect(choices(7)).not.toEqual(choices(8));
  });

  it('keeps the first ids of seed 1, because every played year depends on them', () => {
    const random = seededRandom(1);
    expect([random.id(), random.id()]).toEqual([
      'aaa86b542e134be80d0a036851fcedf1',
      'd5717b4f246375c40ec48a5f5b2d60dc',
    ]);
  });

  it('takes a number as its text, so that --seed 1 is seed 1', () => {
    expect(seededRandom(1).id()).toBe(seededRandom('1').id());
  });

  it('reaches both ends of a range and nothing beyond', () => {
    const random = seededRandom(1);
    const seen = new Set(Array.from({ length: 500 }, () => random.int(-2, 2)));
    expect([...seen].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
  });

  it('spreads evenly over a range', () => {
    const random = seededRandom(1);
    const counts = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 60_000; i += 1) counts[random.int(0, 5)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(9_600);
    expect(Math.max(...counts)).toBeLessThan(10_400);
  });

  it('never takes a chance of 0 and always one of 100', () => {
    const random = seededRandom(1);
    const draws = Array.from({ length: 300 }, () => [random.chance(0), random.chance(100)]);
    expect(draws.every(([never, always]) => !never && always)).toBe(true);
  });

  it('shuffles without losing anything or touching the list', () => {
    const units = ['u01', 'u02', 'u03', 'u04'];
    expect(seededRandom(1).shuffle(units).sort()).toEqual(units);
    expect(units).toEqual(['u01', 'u02', 'u03', 'u04']);
  });

  it('refuses an empty range, half numbers and an empty list', () => {
    const random = seededRandom(1);
    expect(() => random.int(2, 1)).toThrow(RangeError);
    expect(() => random.int(0, 1.5)).toThrow(RangeError);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
