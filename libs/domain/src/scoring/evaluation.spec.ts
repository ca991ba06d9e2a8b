import { describe, expect, it } from '@jest/globals';
import type { LeaderComponent, PublicComponent } from '../scheme/scheme.js';
import { leaderScore } from './leader-score.js';
import { formatPoints } from './points-text.js';
import type { Points } from './points.js';
import { publicScore } from './public-score.js';

const text = (points: Points | null): string | null => points && formatPoints(points);

describe('领导评价 is the mean of the marks by weight', () => {
  const component = (weights: Record<string, string>): LeaderComponent => ({
    id: 'leader',
    name: '领导评价',
    min: '0',
    max: '10',
    decimals: 1,
    weights,
  });

  it.each([
    ['three leaders alike', {}, { p1: '9', p2: '8', p3: '10' }, '9'],
    ['one of three absent or recused', {}, { p1: '9', p3: '10' }, '9.5'],
    ['a mean without end', {}, { p1: '9', p2: '9', p3: '10' }, '9.3333333333'],
    ['the chair weighs double', { p1: '2' }, { p1: '9', p2: '6' }, '8'],
    [
      'weights that are no whole numbers',
      { p1: '0.5', p2: '0.3', p3: '0.2' },
      { p1: '9', p2: '8', p3: '10' },
      '8.9',
    ],
    ['a leader who weighs nothing', { p1: '0' }, { p1: '1', p2: '9' }, '9'],
    ['a person id that every object knows', {}, { constructor: '7', p2: '9' }, '8'],
    ['nobody', {}, {}, null],
    ['only who weighs nothing', { p1: '0' }, { p1: '9' }, null],
  ])('%s', (_, weights, marks, score) => {
    const given = Object.entries(marks).map(([person, mark]) => ({ person, mark }));
    expect(text(leaderScore(component(weights), given))).toBe(score);
  });
});

describe('a leader whose sheet is missing counts as the scheme says', () => {
  const marks = [
    { person: 'p1', mark: '9' },
    { person: 'p2', mark: '6' },
  ];
  const component: LeaderComponent = {
    id: 'leader',
    name: '领导评价',
    min: '0',
    max: '10',
    decimals: 1,
    weights: {},
  };

  it.each([
    [{}, '7.5'],
    [{ missing: 'leave' }, '7.5'],
    [{ missing: 'zero' }, '5'],
    // 9 + 6 + 10 over three
    [{ missing: 'full' }, '8.3333333333'],
    [{ missing: 'zero', weights: { p3: '2' } }, '3.75'],
    [{ minimumSheets: 2 }, '7.5'],
    [{ minimumSheets: 3, missing: 'full' }, null],
  ] as const)('%j → %s', (change, score) => {
    expect(text(leaderScore({ ...component, ...change }, marks, ['p1', 'p2', 'p3']))).toBe(score);
  });

  it('knows nothing while nobody has handed in a sheet', () => {
    expect(leaderScore({ ...component, missing: 'full' }, [], ['p1', 'p2', 'p3'])).toBeNull();
  });
});

describe('公众评议 is the mean of the ballots', () => {
  const label = { zh: '优秀', en: 'Excellent' };
  const component: PublicComponent = {
    id: 'public',
    name: '公众评议',
    options: [
      { id: 'A', label, value: '10' },
      { id: 'B', label, value: '8' },
      { id: 'C', label, value: '6' },
      { id: 'D', label, value: '0' },
    ],
    minimumBallots: 30,
  };

  it.each([
    // (20×10 + 5×8 + 3×6 + 2×0) ÷ 30 = 258 ÷ 30
    ['30 ballots', { A: 20, B: 5, C: 3, D: 2 }, '8.6'],
    ['all alike', { B: 30 }, '8'],
    ['all the worst is 0, not unknown', { D: 40 }, '0'],
    ['a mean without end', { A: 31, B: 2 }, '9.8787878788'],
    ['29 ballots are below the minimum', { A: 29 }, null],
    ['none', {}, null],
    ['what is no option is no ballot', { A: 29, E: 1 }, null],
  ])('%s', (_, tally, score) => {
    expect(text(publicScore(component, tally as Record<string, number>))).toBe(score);
  });

  it('is unknown without ballots even where the scheme asks for none', () => {
    expect(publicScore({ ...component, minimumBallots: 0 }, {})).toBeNull();
  });
});
