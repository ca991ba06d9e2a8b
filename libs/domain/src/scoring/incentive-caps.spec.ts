import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { demoScheme } from '../scheme/demo-scheme.js';
import type { Scheme } from '../scheme/scheme.js';
import { countIncentives, explainCap } from './incentive-caps.js';
import { formatPoints, parsePoints } from './points-text.js';
import { comparePoints } from './points.js';

const catalogue = [
  { id: 'praise', name: '省级表彰', cap: '3' },
  { id: 'news', name: '信息采用', cap: '1.5' },
  { id: 'idea', name: '合理化建议' },
] as const;
const scheme: Scheme = {
  ...demoScheme,
  components: demoScheme.components.map((one) => (one.id === 'incentive' ? { ...one, catalogue } : one)),
};
const granted = (...each: readonly (readonly [points: string, id?: string | undefined])[]) =>
  each.map(([points, id]) => ({ points: parsePoints(points), ...(id !== undefined && { class: id }) }));
const counted = (incentives: ReturnType<typeof granted>, by = scheme) => {
  const { counted: points, caps, ...rest } = countIncentives(by, incentives);
  return [
    ...[rest.granted, rest.withinClasses, points].map((one) => formatPoints(one)),
    ...caps.map((cap) => `${cap.class ?? '合计'} ${formatPoints(cap.granted)}→${formatPoints(cap.counted)}`),
  ];
};

describe('caps on incentives (at most 3 for praise, 1.5 for news, 5 in all)', () => {
  it.each([
    ['nothing', granted(), ['0', '0', '0']],
    ['within every cap', granted(['2', 'praise'], ['1', 'idea']), ['3', '3', '3']],
    ['exactly at the cap of the class', granted(['2', 'praise'], ['1', 'praise']), ['3', '3', '3']],
    ['above the cap of the class', granted(['2', 'praise'], ['2', 'praise']), ['4', '3', '3', 'praise 4→3']],
    ['a class without a cap', granted(['6', 'idea']), ['6', '6', '5', '合计 6→5']],
    [
      'the class first, then the total',
      granted(['4', 'praise'], ['2', 'news'], ['1', 'idea']),
      ['7', '5.5', '5', 'praise 4→3', 'news 2→1.5', '合计 5.5→5'],
    ],
    ['what has no class', granted(['4'], ['2', 'praise']), ['6', '6', '5', '合计 6→5']],
  ])('%s', (_, incentives, expected) => {
    expect(counted(incentives)).toEqual(expected);
  });

  it('hold the total alone where the scheme has no catalogue', () => {
    expect(counted(granted(['4', 'praise'], ['2']), demoScheme)).toEqual(['6', '6', '5', '合计 6→5']);
  });

  it('name the cap that held', () => {
    const { caps } = countIncentives(scheme, granted(['4', 'praise'], ['3', 'idea']));
    expect(caps.map(explainCap)).toEqual([
      { code: 'explanation.incentive-class-cap', params: { name: '省级表彰', granted: '4', counted: '3' } },
      { code: 'explanation.incentive-cap', params: { granted: '6', counted: '5' } },
    ]);
  });

  it('never give more than was granted, and one more grant never takes any away', () => {
    const one = fc.tuple(
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom('praise', 'news', 'idea', undefined),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), one, (some, more) => {
        const of = (each: readonly (readonly [number, string | undefined])[]) =>
          countIncentives(scheme, granted(...each.map(([n, id]) => [String(n / 100), id] as const)));
        const [before, after] = [of(some), of([...some, more])];
        expect(comparePoints(before.counted, before.granted)).toBeLessThanOrEqual(0);
        expect(comparePoints(before.counted, after.counted)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
