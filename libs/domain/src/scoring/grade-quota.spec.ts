import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { demoScheme } from '../scheme/demo-scheme.js';
import type { GradeQuota, Scheme } from '../scheme/scheme.js';
import { gradesWithQuota } from './grade-quota.js';
import { gradeOf } from './grades.js';
import { parsePoints } from './points-text.js';

const withQuotas = (...quotas: readonly GradeQuota[]): Scheme => ({ ...demoScheme, quotas });

const unit = (id: string, points: string | null, rankingGroup = '科室') => ({
  unit: id,
  rankingGroup,
  points: points === null ? null : parsePoints(points),
  grade: points === null ? null : gradeOf(demoScheme.bands, parsePoints(points)),
});

const five = [unit('u1', '95'), unit('u2', '99'), unit('u3', '92'), unit('u4', '95'), unit('u5', '85')];

describe('优秀比例: the best keep the grade, the others get the next one', () => {
  it.each([
    ['no quota', [], { u1: '优秀', u2: '优秀', u3: '优秀', u4: '优秀', u5: '良好' }],
    [
      'room for all',
      [{ grade: '优秀', count: 4 }],
      { u1: '优秀', u2: '优秀', u3: '优秀', u4: '优秀', u5: '良好' },
    ],
    ['three', [{ grade: '优秀', count: 3 }], { u1: '优秀', u2: '优秀', u3: '良好', u4: '优秀', u5: '良好' }],
    [
      'a tie at the edge that does not fit stays below as a whole',
      [{ grade: '优秀', count: 2 }],
      { u1: '良好', u2: '优秀', u3: '良好', u4: '良好', u5: '良好' },
    ],
    // 30 % of five is one and a half: one
    [
      'a percent, rounded down',
      [{ grade: '优秀', percent: '30' }],
      { u1: '良好', u2: '优秀', u3: '良好', u4: '良好', u5: '良好' },
    ],
    [
      'nobody',
      [{ grade: '优秀', percent: '10' }],
      { u1: '良好', u2: '良好', u3: '良好', u4: '良好', u5: '良好' },
    ],
    [
      'who drops counts for the quota below',
      [
        { grade: '良好', count: 2 },
        { grade: '优秀', count: 1 },
      ],
      { u1: '良好', u2: '优秀', u3: '合格', u4: '良好', u5: '合格' },
    ],
  ])('%s', (_, quotas, expected) => {
    const graded = gradesWithQuota(withQuotas(...quotas), five);
    expect(Object.fromEntries(graded.map(({ unit: id, grade }) => [id, grade]))).toEqual(expected);
  });

  it('says what the score alone would give', () => {
    const graded = gradesWithQuota(withQuotas({ grade: '优秀', count: 3 }), five);
    expect(graded.map(({ gradeBeforeQuota }) => gradeBeforeQuota)).toEqual([null, null, '优秀', null, null]);
  });

  it('counts within the ranking group, and only who is ranked', () => {
    const units = [
      unit('u1', '91'),
      unit('u2', '90'),
      unit('u3', null),
      unit('u4', '95', '直属单位'),
      unit('u5', '96', '直属单位'),
    ];
    // 科室 has two ranked: half of it is one
    const graded = gradesWithQuota(withQuotas({ grade: '优秀', group: '科室', percent: '50' }), units);
    expect(graded.map(({ grade }) => grade)).toEqual(['优秀', '良好', null, '优秀', '优秀']);
  });

  it('is never exceeded, and nobody keeps a grade that somebody better has lost', () => {
    const scores = fc.array(fc.integer({ min: 88, max: 99 }), { maxLength: 20 });
    fc.assert(
      fc.property(scores, fc.nat(6), (some, count) => {
        const units = some.map((points, index) => unit(`u${index}`, String(points)));
        const graded = gradesWithQuota(withQuotas({ grade: '优秀', count }), units);
        const kept = some.filter((_, index) => graded[index]?.grade === '优秀');
        const lost = some.filter((_, index) => graded[index]?.gradeBeforeQuota === '优秀');
        expect(kept.length).toBeLessThanOrEqual(count);
        expect(Math.min(Infinity, ...kept)).toBeGreaterThan(Math.max(-Infinity, ...lost));
      }),
    );
  });
});
