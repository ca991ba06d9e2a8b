import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RollupComponent } from '../scheme/scheme.js';
import { formatPoints, parsePoints } from './points-text.js';
import { comparePoints } from './points.js';
import { rollUp, type PeriodFinal } from './roll-up.js';

const yearly: RollupComponent = { id: 'rollup', name: '月度得分', method: 'mean' };
const months = (...finals: readonly (string | null)[]): readonly PeriodFinal[] =>
  finals.map((final, index) => ({
    period: `2022-${String(index + 1).padStart(2, '0')}`,
    final: final === null ? null : parsePoints(final),
  }));
const rolled = (change: Partial<RollupComponent>, ...finals: readonly (string | null)[]): string | null => {
  const { points } = rollUp({ ...yearly, ...change }, months(...finals));
  return points && formatPoints(points);
};

describe('months roll up to the year', () => {
  it.each([
    [{ method: 'mean' }, ['103.5', '98', '96.5'], '99.3333333333'],
    [{ method: 'sum' }, ['103.5', '98', '96.5'], '298'],
    [{ method: 'best', count: 2 }, ['103.5', '98', '96.5'], '100.75'],
    [{ method: 'best', count: 5 }, ['90', '80'], '85'],
    [{ method: 'weighted', weights: { '2022-01': '2', '2022-02': '1' } }, ['90', '60'], '80'],
    [{ method: 'weighted', weights: { '2022-01': '3' } }, ['90', '50'], '90'],
    [{ method: 'weighted', weights: { '2022-01': '0' } }, ['90'], null],
  ] as const)('%j of %j is %s', (change, finals, points) => {
    expect(rolled(change, ...finals)).toBe(points);
  });

  it('a month without a final leaves, counts nothing, or keeps the year from being computed', () => {
    expect(rolled({}, '90', null)).toBe('90');
    expect(rolled({ missing: 'zero' }, '90', null)).toBe('45');
    expect(rolled({ missing: 'refuse' }, '90', null)).toBeNull();
    expect(rolled({ missing: 'refuse' }, '90', '80')).toBe('85');
    expect(rolled({}, null)).toBeNull();
    expect(rolled({})).toBeNull();
  });

  it('a month with a weight that nobody told of was left out, whatever the scheme says of missing ones', () => {
    const weights = { '2022-01': '1', '2022-05': '2' };
    const method = 'weighted' as const;
    expect(rolled({ method, weights, missing: 'refuse' }, '90')).toBeNull();
    expect(rolled({ method, weights, missing: 'zero' }, '90')).toBe('30');
    expect(rolled({ method, weights, missing: 'leave' }, '90')).toBe('90');
    expect(rolled({ method, weights, missing: 'refuse' }, '90', null, null, null, '60')).toBe('70');
  });

  it('a month without a weight weighed 1 in silence: it is left out and named', () => {
    const weighing: RollupComponent = { ...yearly, method: 'weighted', weights: { '2022-01': '2' } };
    expect(rollUp(weighing, months('90', '50')).explanation).toEqual({
      code: 'rule.rollup-weighted-some',
      params: { periods: '1', strange: '2022-02', score: '90' },
    });
  });

  it('says which months were the best ones', () => {
    const { explanation } = rollUp({ ...yearly, method: 'best', count: 2 }, months('70', '90', '90', '80'));
    expect(explanation).toEqual({
      code: 'rule.rollup-best',
      params: { periods: '4', count: '2', chosen: '2022-02、2022-03', score: '90' },
    });
  });

  it('do not hang on the order of the months, and a mean lies between the least and the most', () => {
    const finals = fc.array(fc.integer({ min: 0, max: 1200 }), { minLength: 1, maxLength: 12 });
    const methods = fc.constantFrom('mean' as const, 'sum' as const, 'best' as const, 'weighted' as const);
    fc.assert(
      fc.property(finals, methods, fc.integer({ min: 1, max: 12 }), (tenths, method, count) => {
        const given = months(...tenths.map((tenth) => formatPoints(parsePoints(String(tenth)))));
        const component = { ...yearly, method, count, weights: { '2022-01': '2', '2022-02': '1' } };
        const { points } = rollUp(component, given);
        expect(rollUp(component, [...given].reverse()).points).toEqual(points);
        if (points === null || method === 'sum') return;
        const all = tenths.map((tenth) => parsePoints(String(tenth))).sort(comparePoints);
        expect(comparePoints(points, all[0] as never)).toBeGreaterThanOrEqual(0);
        expect(comparePoints(points, all.at(-1) as never)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
