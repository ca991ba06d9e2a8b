import { describe, expect, it } from '@jest/globals';
import { readGiven } from '../index.js';
import { reading, scoreOf } from '../testing/reading.js';

const counted = reading('发现一处扣1分', { weight: '5' });
const shortfall = reading('6次以上得满分，每少1次扣1分', { weight: '5' });
const late = reading('2026年12月31日前完成得满分，每推迟10天扣1分', { weight: '2' });
const named = reading('系统宕机一次扣2分，迟报一次扣0.5分', { weight: '5' });
const months = reading('延期1个月内扣1分，延期1-3个月扣2分，延期3个月以上不得分', { weight: '5' });

describe('an observation in another natural form', () => {
  it.each([
    [counted, { occurrences: 2 }, '3'],
    [counted, { missing: 2 }, '3'],
    [counted, { value: 2, measure: '处' }, '3'],
    [counted, { failed: ['一处', '又一处'] }, '3'],
    [shortfall, { value: 4 }, '3'],
    [shortfall, { missing: 2 }, '3'],
    [shortfall, { occurrences: 4 }, '3'],
    [late, { daysLate: 10 }, '1'],
    [late, { date: '2027-01-10' }, '1'],
    [late, { met: true }, '2'],
    [late, { present: false }, '0'],
    [named, { failed: ['宕机'] }, '3'],
    [months, { daysLate: 10 }, '4'],
    [months, { daysLate: 45 }, '3'],
    [months, { daysLate: 94 }, '0'],
  ])('%#: %j', (recognition, observation, score) => {
    expect(scoreOf(recognition, observation)).toBe(score);
  });
});

describe('an observation that does not fit', () => {
  it.each([
    [counted, { value: 'viele' }, 'malformed'],
    [counted, { strange: 1 }, 'malformed'],
    [counted, { rank: 1 }, 'unfit'],
    [counted, { occurrences: -1 }, 'unfit'],
    [named, { counts: { 早退: 1 } }, 'unfit'],
    [shortfall, { value: 4, measure: '万元' }, 'unfit'],
    [reading('培训每少一次扣1分', { weight: '5' }), { value: 3 }, 'unfit'],
    [reading('参训率100%得满分，每少1人扣0.5分', { weight: '5' }), { value: 98 }, 'unfit'],
    [reading('逾期三个月不得分', { weight: '5' }), { daysLate: 91 }, 'unfit'],
    [reading('逾期三个月以上扣5分', { weight: '5' }), { date: '2026-12-31' }, 'unfit'],
    [months, { daysLate: 30 }, 'unfit'],
    [months, { daysLate: 92 }, 'unfit'],
    [reading('逾期2个月扣1分，逾期3个月不得分', { weight: '5' }), { value: 2 }, 'unfit'],
    [reading('每发现一处扣1分', { weight: '5' }), { occurrences: 3, measure: '万元' }, 'unfit'],
    [reading('下降的不得分', { weight: '5' }), { value: 3 }, 'unfit'],
    [reading('发现一处扣1分'), { occurrences: 1 }, 'weight-missing'],
  ])('%#: %j is %s', (recognition, observation, kind) => {
    expect(scoreOf(recognition, observation)).toBe(kind);
  });
});

describe('what stands beside a sentence', () => {
  it('is read as people write it', () => {
    expect(readGiven({ weight: '10', target: '354家、次', comparator: '≥', due: '2026-12-31' })).toEqual({
      given: { weight: '10', target: '354', targetMeasure: '家次', comparator: '>=', due: '2026-12-31' },
    });
  });

  it.each([
    ['weight', '0'],
    ['weight', '-5'],
    ['weight', 'ten'],
    ['target', '很多'],
    ['target', '90%以上'],
    ['comparator', '!='],
    ['due', '2026-02-30'],
  ] as const)('refuses %s %s', (field, found) => {
    expect(readGiven({ [field]: found })).toEqual({ faults: [{ field, found }] });
  });
});
