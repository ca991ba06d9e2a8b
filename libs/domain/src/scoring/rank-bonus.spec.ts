import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RankBonus } from '../scheme/scheme.js';
import { formatPoints } from './points-text.js';
import { rankBonuses } from './rank-bonus.js';

const manuscripts: RankBonus = { id: 'manuscripts', of: '采稿量', points: ['3', '2', '1'], ties: 'share' };
const awards = (counts: Readonly<Record<string, number>>, change: Partial<RankBonus> = {}) =>
  rankBonuses({ ...manuscripts, ...change }, counts).map(
    ({ unit, rank, points }) => `${unit} ${rank} ${formatPoints(points)}`,
  );

describe('bonuses by place', () => {
  it('简报快讯用稿 5 and 4: the first two places of April 2022', () => {
    expect(awards({ u01: 5, u03: 4 }, { points: ['3', '2'] })).toEqual(['u01 1 3', 'u03 2 2']);
  });

  it('who shares a place gets its points, and the next place is skipped', () => {
    expect(awards({ a: 9, b: 7, c: 7, d: 5 })).toEqual(['a 1 3', 'b 2 2', 'c 2 2']);
    expect(awards({ a: 9, b: 7, c: 5, d: 5, e: 5 })).toEqual(['a 1 3', 'b 2 2', 'c 3 1', 'd 3 1', 'e 3 1']);
  });

  it('or the mean of the places that they take', () => {
    expect(awards({ a: 9, b: 9 }, { ties: 'average' })).toEqual(['a 1 2.5', 'b 1 2.5']);
    expect(awards({ a: 9, b: 7, c: 5, d: 5 }, { ties: 'average' })).toEqual([
      'a 1 3',
      'b 2 2',
      'c 3 0.5',
      'd 3 0.5',
    ]);
  });

  it('who counted nothing, or less than the minimum, gets nothing', () => {
    expect(awards({ a: 2, b: 0 })).toEqual(['a 1 3']);
    expect(awards({ a: 5, b: 2 }, { minimumCount: 3 })).toEqual(['a 1 3']);
  });

  it('do not depend on the order of the units, and averages give away no more than the places hold', () => {
    const counts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat(5));
    fc.assert(
      fc.property(counts, fc.constantFrom('share' as const, 'average' as const), (given, ties) => {
        const turned = Object.fromEntries(Object.entries(given).reverse());
        expect([...awards(turned, { ties })].sort()).toEqual([...awards(given, { ties })].sort());
        const sum = rankBonuses({ ...manuscripts, ties: 'average' }, given).reduce(
          (all, { points }) => all + Number(formatPoints(points)),
          0,
        );
        expect(sum).toBeLessThanOrEqual(6.000001);
      }),
    );
  });
});
