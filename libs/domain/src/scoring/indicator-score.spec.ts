import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Target } from '../annual-plan/plan.js';
import { countedScore, indicatorRule, scoreIndicator, scoreToVerify } from './indicator-score.js';
import { formatPoints, parsePoints } from './points-text.js';
import { comparePoints, pointsOf, ZERO_POINTS } from './points.js';

const atLeast = (value: string): Target => ({ op: '>=', value, measure: '个' });
const exactly = (value: string): Target => ({ op: '=', value, measure: '起' });
const atMost = (value: string): Target => ({ op: '<=', value, measure: '起' });
const quality: Target = { op: 'qualitative', text: '新建应急指挥中心投入试运行' };

const score = (weight: string, targets: readonly Target[], totals: readonly string[]): string | null => {
  const scored = scoreIndicator({ weight, targets }, totals && { totals });
  return scored && formatPoints(scored.score);
};

const counted = (
  weight: string,
  targets: readonly Target[],
  totals: readonly string[] | null,
  due: string | null,
) => {
  const about = {
    verified: null,
    reported: totals && { totals },
    due: due === null ? null : parsePoints(due),
  };
  const scored = countedScore({ weight, targets }, about);
  return scored && formatPoints(scored.score);
};

describe('an indicator is scored by its targets', () => {
  it.each([
    ['1-4-1: 14 of 14 rescue points', '2', [atLeast('14')], ['14'], '2'],
    ['7 of 14 is half', '2', [atLeast('14')], ['7'], '1'],
    ['21 of 14 is capped at the weight', '2', [atLeast('14')], ['21'], '2'],
    ['5 of 14, without end', '2', [atLeast('14')], ['5'], '0.7142857143'],
    ['nothing done', '2', [atLeast('14')], ['0'], '0'],
    ['a corrected total below nothing is nothing', '2', [atLeast('14')], ['-3'], '0'],
    ['at least 0 is a limit, kept', '2', [atLeast('0')], ['0'], '2'],
    ['= 14 reached exactly', '2', [exactly('14')], ['14'], '2'],
    ['= 14 passed', '2', [exactly('14')], ['15'], '2'],
    ['= 14 reached in part', '2', [exactly('14')], ['7'], '1'],
    ['1-11-3: no open hazard', '1.5', [exactly('0')], ['0'], '1.5'],
    ['1-11-3: one open hazard loses all', '1.5', [exactly('0')], ['1'], '0'],
    ['at most 0, kept', '1.5', [atMost('0')], ['0'], '1.5'],
    ['at most 0, missed', '1.5', [atMost('0')], ['1'], '0'],
    ['at most 3, within', '1.5', [atMost('3')], ['2'], '1.5'],
    ['at most 3, at the limit', '1.5', [atMost('3')], ['3'], '1.5'],
    ['at most 3, above by one loses all', '1.5', [atMost('3')], ['4'], '0'],
    ['1-2-3: a course held, the drill not', '1.5', [atLeast('1'), atLeast('1')], ['1', '0'], '0.75'],
    ['more courses do not stand for the drill', '1.5', [atLeast('1'), atLeast('1')], ['2', '0'], '0.75'],
    ['1-10-1: 9 of 18 and 24 of 24', '2', [atLeast('18'), atLeast('24')], ['9', '24'], '1.5'],
    ['1-7-1: 30 of 30 stations, the centre 60 % done', '2', [atLeast('30'), quality], ['30', '60'], '1.6'],
    [
      '1-11-2: both alerts, no hot spot, one fire, no victim',
      '2',
      [atLeast('2'), exactly('0'), exactly('0'), exactly('0')],
      ['2', '0', '1', '0'],
      '1.5',
    ],
    ['1-8-1: qualitative, 80 % of milestones', '2', [quality], ['80'], '1.6'],
    ['1-1-1: no target, 100 % of milestones', '2', [], ['100'], '2'],
    ['1-1-1: no target, 35 % of milestones', '2', [], ['35'], '0.7'],
  ])('%s', (_, weight, targets, totals, points) => {
    expect(score(weight, targets, totals)).toBe(points);
  });

  it.each([
    ['nothing was reported', [atLeast('14')], null],
    ['the plan has since got a second target', [atLeast('14'), quality], ['14']],
    ['the plan has since lost its targets', [], ['14', '1']],
  ])('has no score when %s', (_, targets, totals) => {
    expect(scoreIndicator({ weight: '2', targets }, totals && { totals })).toBeNull();
  });

  it.each([
    [[], 'manual'],
    [[quality], 'manual'],
    [[quality, quality], 'manual'],
    [[atLeast('14')], 'proportional'],
    [[exactly('14')], 'proportional'],
    [[exactly('0')], 'all-or-nothing'],
    [[atMost('3')], 'all-or-nothing'],
    [[atLeast('30'), quality], 'mean'],
  ] as const)('%j goes by the rule %s', (targets, rule) => {
    expect(indicatorRule({ targets })).toBe(rule);
  });

  it('gives a verification something to compare with, save where the score is given by hand', () => {
    expect(scoreToVerify({ weight: '2', targets: [atLeast('14')] }, { totals: ['13'] }, 2)).toBe('1.86');
    expect(scoreToVerify({ weight: '2', targets: [quality] }, { totals: ['80'] }, 2)).toBeNull();
    expect(scoreToVerify({ weight: '2', targets: [atLeast('14')] }, null, 2)).toBeNull();
  });

  it('says what a quarterly check holds against the milestone: percent of the whole year', () => {
    const scored = scoreIndicator(
      { weight: '2', targets: [atLeast('14'), quality] },
      { totals: ['7', '80'] },
    );
    expect(scored && formatPoints(scored.reached)).toBe('65');
  });

  it('never scores below 0 or above the weight, and never less for more', () => {
    const observed = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), observed, observed, (goal, first, more) => {
        const indicator = { weight: '1.5', targets: [atLeast(String(goal)), quality] };
        const [less, later] = [
          [first, 40],
          [first + more, 40],
        ].map((totals) => scoreIndicator(indicator, { totals: totals.map(String) }));
        expect(comparePoints(less?.score ?? pointsOf(9), ZERO_POINTS)).toBeGreaterThanOrEqual(0);
        expect(comparePoints(later?.score ?? pointsOf(9), pointsOf(3, 2))).toBeLessThanOrEqual(0);
        expect(comparePoints(less?.score ?? pointsOf(9), later?.score ?? ZERO_POINTS)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('before verification an indicator counts against the milestone of the last closed quarter', () => {
  it.each([
    ['7 of 14 when 50 % is due is all of it', '2', [atLeast('14')], ['7'], '50', '2'],
    ['7 of 14 when 75 % is due is two thirds', '2', [atLeast('14')], ['7'], '75', '1.3333333333'],
    ['14 of 14 when 25 % is due is no more than all', '2', [atLeast('14')], ['14'], '25', '2'],
    ['30 % of milestones when 50 % is due', '2', [], ['30'], '50', '1.2'],
    ['no fires by the middle of the year is all of it', '1.5', [exactly('0')], ['0'], '50', '1.5'],
    ['a fire in spring loses all, whatever is due', '1.5', [exactly('0')], ['1'], '25', '0'],
    [
      'each target by itself: 2 of 2 do not stand for 0 of 1',
      '1.5',
      [atLeast('2'), atLeast('1')],
      ['2', '0'],
      '50',
      '0.75',
    ],
    ['nothing done counts as nothing', '2', [atLeast('14')], ['0'], '50', '0'],
    ['nothing reported does not count', '2', [atLeast('14')], null, '50', null],
    ['before the first quarter has closed nothing counts', '2', [atLeast('14')], ['14'], null, null],
    ['what is not due yet does not count', '2', [atLeast('14')], ['14'], '0', null],
  ])('%s', (_, weight, targets, totals, due, points) => {
    expect(counted(weight, targets, totals, due)).toBe(points);
  });

  it('counts by the rule for the whole year once 100 % is due', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 100 }), (value, percent) => {
        const targets = [atLeast('14'), quality];
        const totals = [String(value), String(percent)];
        expect(counted('2', targets, totals, '100')).toBe(score('2', targets, totals));
      }),
    );
  });

  it('counts with its verified score as soon as there is one, quarter or not', () => {
    const indicator = { weight: '2', targets: [atLeast('14')] };
    expect(countedScore(indicator, { verified: '1.85', reported: { totals: ['14'] }, due: null })).toEqual({
      score: parsePoints('1.85'),
      provisional: false,
      explanation: { code: 'explanation.verified', params: { weight: '2', score: '1.85' } },
    });
  });
});

describe('a score explains itself', () => {
  it('names rule, inputs and result', () => {
    expect(scoreIndicator({ weight: '2', targets: [atLeast('14')] }, { totals: ['7'] })?.explanation).toEqual(
      {
        code: 'explanation.proportional',
        params: { op: '>=', target: '14', measure: '个', value: '7', percent: '50', weight: '2', score: '1' },
      },
    );
  });

  it('explains a mean target by target, and what was due of those that grow', () => {
    const indicator = { weight: '1.5', targets: [atLeast('4'), exactly('0'), quality] };
    const about = { verified: null, reported: { totals: ['1', '1', '40'] }, due: pointsOf(50) };
    expect(countedScore(indicator, about)?.explanation).toEqual({
      code: 'explanation.mean',
      // (25÷50 + 0 + 40÷50) ÷ 3 = 43.33 %, of 1.5 = 0.65
      params: { count: '3', percent: '43.3333333333', weight: '1.5', score: '0.65' },
      parts: [
        {
          code: 'explanation.proportional',
          params: { op: '>=', target: '4', measure: '个', value: '1', due: '50', percent: '50' },
        },
        {
          code: 'explanation.limit-missed',
          params: { op: '=', target: '0', measure: '起', value: '1', percent: '0' },
        },
        {
          code: 'explanation.milestones',
          params: { text: '新建应急指挥中心投入试运行', value: '40', due: '50', percent: '80' },
        },
      ],
    });
  });
});
