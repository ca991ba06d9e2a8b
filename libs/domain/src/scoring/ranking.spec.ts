import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePoints } from './points-text.js';
import { comparePoints, pointsOf } from './points.js';
import { rankUnits } from './ranking.js';

const unit = (id: string, points: string | null, rankingGroup = '科室') => ({
  unit: id,
  rankingGroup,
  points: points === null ? null : parsePoints(points),
});

describe('units are ranked by their rounded totals', () => {
  const inOfficeOrder = [
    unit('u01', '88.5'),
    unit('u02', '92.1', '直属单位'),
    unit('u03', '88.50'),
    unit('u04', null),
    unit('u05', '70'),
    unit('u06', '92.1'),
  ];

  it.each([
    [
      'competition',
      [
        ['u02', 1, 1],
        ['u06', 1, 1],
        ['u01', 3, 2],
        ['u03', 3, 2],
        ['u05', 5, 4],
        ['u04', null, null],
      ],
    ],
    [
      'dense',
      [
        ['u02', 1, 1],
        ['u06', 1, 1],
        ['u01', 2, 2],
        ['u03', 2, 2],
        ['u05', 3, 3],
        ['u04', null, null],
      ],
    ],
  ] as const)(
    '%s: among all and in their group, ties in office order, without points last',
    (ties, expected) => {
      expect(
        rankUnits(inOfficeOrder, ties).map(({ unit: id, rank, groupRank }) => [id, rank, groupRank]),
      ).toEqual(expected);
    },
  );

  it('a rank is one more than the number of better units', () => {
    const units = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 30 }).map((points) =>
      points.map((value, index) => ({
        unit: `u${index}`,
        rankingGroup: index % 2 === 0 ? '科室' : '直属单位',
        points: value === null ? null : pointsOf(value),
      })),
    );
    fc.assert(
      fc.property(units, (some) => {
        for (const { points, rank, groupRank, rankingGroup } of rankUnits(some, 'competition')) {
          const better = some.filter(
            (other) => other.points && points && comparePoints(other.points, points) > 0,
          );
          const inGroup = better.filter((other) => other.rankingGroup === rankingGroup);
          expect([rank, groupRank]).toEqual(
            points === null ? [null, null] : [better.length + 1, inGroup.length + 1],
          );
        }
      }),
    );
  });
});
