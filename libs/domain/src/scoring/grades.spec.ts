import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { demoScheme } from '../scheme/demo-scheme.js';
import type { GradeBand } from '../scheme/scheme.js';
import { checkBands, gradeOf } from './grades.js';
import { parsePoints } from './points-text.js';
import { pointsOf } from './points.js';

describe('a grade is the band of the rounded final', () => {
  it.each([
    ['104', '优秀'],
    ['90', '优秀'],
    ['89.99', '良好'],
    ['89.5', '良好'],
    ['80', '良好'],
    ['79.99', '合格'],
    ['70', '合格'],
    ['69.99', '差'],
    ['0', '差'],
    ['-3', '差'],
  ])('%s is %s', (value, grade) => {
    expect(gradeOf(demoScheme.bands, parsePoints(value))).toBe(grade);
  });

  it.each([
    ['90.01', '优秀'],
    ['90', '良好'],
    ['80', '良好'],
    ['79.99', '中'],
  ])('with an end that the lower band holds (大祥 2023): %s is %s', (value, grade) => {
    const bands: readonly GradeBand[] = [
      { name: '优秀', from: '90', fromIncluded: false, below: null },
      { name: '良好', from: '80', below: '90', belowIncluded: true },
      { name: '中', from: null, below: '80' },
    ];
    expect(checkBands(bands)).toEqual([]);
    expect(gradeOf(bands, parsePoints(value))).toBe(grade);
  });

  it('is none where no band holds the value', () => {
    expect(gradeOf([{ name: '优秀', from: '90', below: '100' }], parsePoints('100'))).toBeNull();
  });
});

const band = (from: string | null, below: string | null): GradeBand => ({
  name: `${from}..${below}`,
  from,
  below,
});

describe('bands hold every number once', () => {
  it.each([
    ['the demo scheme', demoScheme.bands, []],
    ['one band for all', [band(null, null)], []],
    ['90 and 90.0 meet', [band('90.0', null), band(null, '90')], []],
    ['80~89 as published', [band('90', null), band(null, '89')], [['gap', '89', '90']]],
    ['two claim 89 to 90', [band('89', null), band(null, '90')], [['overlap', '89', '90']]],
    ['nothing above 100', [band('90', '100'), band(null, '90')], [['gap', '100', null]]],
    ['nothing below 0', [band('90', null), band('0', '90')], [['gap', null, '0']]],
    ['two tops', [band('90', null), band('80', null), band(null, '80')], [['overlap', '90', null]]],
    ['two bottoms', [band(null, null), band(null, '80')], [['overlap', null, '80']]],
    ['upside down', [band('90', null), band('95', '90'), band(null, '95')], [['empty', '95', '90']]],
    [
      'lowest first',
      [band(null, '90'), band('90', null)],
      // Three faults that made no sense stood here instead of the one that is meant.
      [['order', null, '90']],
    ],
    ['none at all', [], [['gap', null, null]]],
    [
      'neither holds 90',
      [{ ...band('90', null), fromIncluded: false }, band(null, '90')],
      [['gap', '90', '90']],
    ],
    [
      'both hold 90',
      [band('90', null), { ...band(null, '90'), belowIncluded: true }],
      [['overlap', '90', '90']],
    ],
    [
      '90 alone is a grade',
      [
        { ...band('90', null), fromIncluded: false },
        { ...band('90', '90'), belowIncluded: true },
        band(null, '90'),
      ],
      [],
    ],
  ])('%s', (_, bands, faults) => {
    expect(checkBands(bands)).toEqual(
      faults.map(([kind, from, below]) => ({ kind, from, below, bands: expect.any(Array) })),
    );
  });

  // Ends are whole numbers, so halves from −1/2 to 9/2 meet every stretch between them.
  const line = Array.from({ length: 11 }, (_, half) => pointsOf(half - 1, 2));
  const once = (bands: readonly GradeBand[]): boolean =>
    line.every((value) => bands.filter((one) => gradeOf([one], value) !== null).length === 1);
  const end = fc.integer({ min: 0, max: 4 }).map(String);
  const cut = fc
    .tuple(fc.uniqueArray(end), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
    .map(([cuts, above]) => ({ cuts: cuts.sort().reverse(), above }))
    .map(({ cuts, above }) =>
      [...cuts, null].map((from, index) => ({
        ...band(from, cuts[index - 1] ?? null),
        fromIncluded: above[index] !== false,
        belowIncluded: above[index - 1] === false,
      })),
    );

  it('finds nothing in a line cut at any places, and the damage when one end is moved', () => {
    fc.assert(
      fc.property(cut, fc.nat(4), fc.option(end), (bands, index, below) => {
        expect([checkBands(bands), once(bands)]).toEqual([[], true]);
        const moved = bands.map((one, place) => (place === index ? { ...one, below } : one));
        expect(checkBands(moved).length === 0).toBe(once(moved));
      }),
    );
  });
});
