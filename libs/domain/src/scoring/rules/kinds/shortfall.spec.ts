import { describe, expect, it } from '@jest/globals';
import { formatPoints } from '../../points-text.js';
import type { Points } from '../../points.js';
import type { ShortfallRule } from '../rule.js';
import { scoreRule } from '../score-rule.js';

const rule: ShortfallRule = { type: 'shortfall', target: '6', points: '1' };
const given = (value: number, change: Partial<ShortfallRule> = {}): Points =>
  scoreRule({ ...rule, ...change }, '5', { value: String(value) }).score as Points;

describe('shortfall', () => {
  it('was not told as what is missing', () => {
    expect(formatPoints(scoreRule(rule, '5', { missing: 3 }).score as Points)).toBe('2');
  });

  it.each([
    [6, {}, '5'],
    [7, {}, '5'],
    [4, {}, '3'],
    [0, {}, '0'],
    [0, { floor: '1' }, '1'],
    [0, { most: '2' }, '3'],
    [1, { per: '2' }, '3'],
    [1, { per: '2', steps: 'begun' }, '2'],
    [1, { per: '2', steps: 'pro-rata' }, '2.5'],
    [2, { zeroWhen: { op: '<', value: '3' } }, '0'],
  ] as const)('%i of 6 with %j earns %s of 5', (value, change, score) => {
    expect(formatPoints(given(value, change))).toBe(score);
  });
});
