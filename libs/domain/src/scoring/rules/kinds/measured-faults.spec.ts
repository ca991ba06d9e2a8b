import { describe, expect, it } from '@jest/globals';
import type { Observation } from '../observation.js';
import type { ObservationFault, RuleFaultCode } from '../rule-kind.js';
import type { Rule } from '../rule.js';
import { parsePoints } from '../../points-text.js';
import { observationFaults, ruleFaults, scoreRule } from '../score-rule.js';

const percent = { op: '>=', value: '95', measure: '%' } as const;
const linear = { type: 'threshold-linear', full: percent, step: '1', points: '1' } as const;
const classes = [
  { name: '发票迟报', points: '1' },
  { name: '报表迟报', points: '2' },
] as const;

describe('a floor that something else undercuts: the least score came to 0 in spite of it', () => {
  const least = { floor: '2', points: '1' } as const;
  const late = { type: 'lateness', every: { days: 5 }, ...least } as const;
  const all = [{ name: '瞒报', points: 'all' }] as const;

  it.each<[string, Rule, string]>([
    ['zeroWhen of a threshold', { ...linear, ...least, zeroWhen: { op: '<', value: '60' } }, 'zeroWhen < 60'],
    [
      'zeroWhen of a shortfall',
      { type: 'shortfall', target: '6', ...least, zeroWhen: { op: '=', value: '0' } },
      'zeroWhen = 0',
    ],
    ['zeroAfterDays', { ...late, zeroAfterDays: 5 }, 'zeroAfterDays 5'],
    [
      'zeroWhenOverPercent',
      { type: 'overrun', limit: '100', every: { percent: '10' }, ...least, zeroWhenOverPercent: '50' },
      'zeroWhenOverPercent 50',
    ],
    ['zeroFrom', { type: 'deduct-per-occurrence', ...least, zeroFrom: 3 }, 'zeroFrom 3'],
    [
      'a class of breach that takes all',
      { type: 'deduct-per-occurrence', prices: all, floor: '2' },
      'prices 瞒报 all',
    ],
    [
      'the last places',
      {
        type: 'rank-ladder',
        places: [{ from: 1, to: 1, points: '10' }],
        ...{ thenEach: '1', floor: '2', last: { count: 1, points: '0' } },
      },
      'last.points 0',
    ],
    ['a clause that takes all', { type: 'checklist', items: all, floor: '2' }, 'items 瞒报 all'],
    ['nothing for who has none', { type: 'zero-if-none-else-deduct-per-missing', ...least }, 'present false'],
  ])('%s', (_, rule, other) => {
    expect(ruleFaults(rule, '10')).toEqual([
      { code: 'RULE_CONTRADICTORY', path: 'floor', params: { one: 'floor 2', other } },
    ]);
    expect(ruleFaults({ ...rule, floor: '0' } as Rule, '10')).toEqual([]);
  });

  it('what was never done still has the floor', () => {
    const never = scoreRule(late, '10', { present: false });
    expect([never.score, never.explanation.code]).toEqual([parsePoints('2'), 'rule.late-never-floor']);
  });
});

describe('a measured rule is refused', () => {
  it.each<[string, Rule, string, RuleFaultCode]>([
    [
      'a target of nothing',
      { type: 'proportional', target: { op: '>=', value: '0' } },
      'target.value',
      'RULE_NUMBER_NOT_POSITIVE',
    ],
    ['a step of nothing', { ...linear, step: '0' }, 'step', 'RULE_NUMBER_NOT_POSITIVE'],
    ['points below nothing', { ...linear, points: '-1' }, 'points', 'RULE_NUMBER_TOO_SMALL'],
    ['a floor above the weight', { ...linear, floor: '11' }, 'floor', 'RULE_POINTS_ABOVE_WEIGHT'],
    [
      'nothing where all is earned',
      { ...linear, zeroWhen: { op: '<', value: '96' } },
      'zeroWhen',
      'RULE_CONTRADICTORY',
    ],
    [
      'a per of nothing',
      { type: 'shortfall', target: '6', points: '1', per: '0' },
      'per',
      'RULE_NUMBER_NOT_POSITIVE',
    ],
    [
      'more than the weight to earn',
      { type: 'accumulate', step: '1', points: '1', most: '12' },
      'most',
      'RULE_POINTS_ABOVE_WEIGHT',
    ],
    ['breaches without a price', { type: 'deduct-per-occurrence' }, 'points', 'RULE_FIELD_NEEDED'],
    [
      'free ones of several classes',
      { type: 'deduct-per-occurrence', prices: classes, free: 1 },
      'free',
      'RULE_CONTRADICTORY',
    ],
    [
      'a class twice',
      { type: 'deduct-per-occurrence', prices: [classes[0], classes[0]] },
      'prices.1.name',
      'RULE_NAME_REPEATED',
    ],
    [
      'a clause without a price',
      { type: 'checklist', items: [{ name: '方案' }] },
      'points',
      'RULE_FIELD_NEEDED',
    ],
    ['no band', { type: 'banded', bands: [] }, 'bands', 'RULE_LIST_EMPTY'],
    [
      'a band that holds nothing',
      { type: 'banded', bands: [{ from: '90', to: '80', points: '1' }] },
      'bands.0',
      'RULE_BAND_EMPTY',
    ],
    [
      'a gap',
      {
        type: 'banded',
        bands: [
          { from: '90', points: '9' },
          { to: '80', points: '1' },
        ],
      },
      'bands.0',
      'RULE_BANDS_GAP',
    ],
    [
      'a number in two bands',
      {
        type: 'banded',
        bands: [
          { from: '90', points: '9' },
          { to: '90', toIncluded: true, points: '1' },
        ],
      },
      'bands.0',
      'RULE_BANDS_OVERLAP',
    ],
    [
      'an other case below nothing',
      { type: 'banded', bands: [{ from: '90', points: '9' }], otherwise: '-1' },
      'otherwise',
      'RULE_NUMBER_TOO_SMALL',
    ],
    [
      'a band above the weight',
      { type: 'banded', bands: [{ points: '11' }] },
      'bands.0.points',
      'RULE_POINTS_ABOVE_WEIGHT',
    ],
    ['no grade', { type: 'grade-map', grades: [] }, 'grades', 'RULE_LIST_EMPTY'],
    [
      'another grade below nothing',
      { type: 'grade-map', grades: [{ name: '优', points: '1' }], otherwise: '-1' },
      'otherwise',
      'RULE_NUMBER_TOO_SMALL',
    ],
    [
      'a step of no day',
      { type: 'lateness', every: { days: 0 }, points: '1' },
      'every.days',
      'RULE_NUMBER_TOO_SMALL',
    ],
    [
      'a limit of nothing to exceed',
      { type: 'overrun', limit: '0', every: { percent: '10' }, points: '1' },
      'limit',
      'RULE_NUMBER_NOT_POSITIVE',
    ],
    [
      'most below nothing',
      { type: 'zero-if-none-else-deduct-per-missing', points: '1', most: '-1' },
      'most',
      'RULE_NUMBER_TOO_SMALL',
    ],
  ])('for %s', (_what, rule, path, code) => {
    expect(ruleFaults(rule, '10').map((fault) => [fault.path, fault.code])).toEqual([[path, code]]);
  });

  it('not for nothing at exactly 0, which is far from full', () => {
    expect(ruleFaults({ ...linear, zeroWhen: { op: '=', value: '0' } }, '10')).toEqual([]);
  });
});

describe('an observation is refused', () => {
  it.each<[string, Rule, Observation, readonly [string, ObservationFault['code']][]]>([
    [
      'without a value and in another measure',
      linear,
      { measure: '次' },
      [
        ['measure', 'OBSERVATION_MEASURE_WRONG'],
        ['value', 'OBSERVATION_MISSING'],
      ],
    ],
    [
      'without a number',
      { type: 'deduct-per-occurrence', points: '1' },
      {},
      [['occurrences', 'OBSERVATION_MISSING']],
    ],
    [
      'of people where breaches count',
      { type: 'deduct-per-occurrence', points: '1' },
      { heads: 2 },
      [['occurrences', 'OBSERVATION_MISSING']],
    ],
    [
      'of a number at different prices',
      { type: 'deduct-per-occurrence', prices: classes },
      { occurrences: 1 },
      [['counts', 'OBSERVATION_MISSING']],
    ],
    [
      'of a part that fits two classes',
      { type: 'deduct-per-occurrence', prices: classes },
      { counts: { 迟报: 1 } },
      [['counts.迟报', 'OBSERVATION_NAME_UNKNOWN']],
    ],
    [
      'of an unknown clause',
      { type: 'checklist', items: [{ name: '方案' }], points: '1' },
      { failed: ['总结'] },
      [['failed.总结', 'OBSERVATION_NAME_UNKNOWN']],
    ],
    [
      'of one clause twice, in other words',
      { type: 'checklist', items: [{ name: '未明确分管领导' }, { name: '方案' }], points: '1' },
      { failed: ['未明确分管领导', '明确分管领导'] },
      [['failed.1', 'OBSERVATION_NAME_REPEATED']],
    ],
    [
      'of more cases than there are clauses',
      { type: 'checklist', items: [{ name: '总结' }, { name: '方案' }], points: '1' },
      { occurrences: 3 },
      [['occurrences', 'OBSERVATION_VALUE_WRONG']],
    ],
    [
      'of a loss beside the best loss',
      { type: 'relative-to-best', better: 'higher' },
      { value: '-5', best: '-1' },
      [
        ['value', 'OBSERVATION_VALUE_WRONG'],
        ['best', 'OBSERVATION_VALUE_WRONG'],
      ],
    ],
    [
      'of fewer than none',
      { type: 'checklist', items: [{ name: '方案' }], points: '1' },
      { missing: -1 },
      [['missing', 'OBSERVATION_VALUE_WRONG']],
    ],
    ['without whether it was met', { type: 'all-or-nothing' }, {}, [['met', 'OBSERVATION_MISSING']]],
    [
      'without the second value',
      { type: 'banded', bands: [{ points: '1', and: { op: '>=', value: '9' } }] },
      { value: '1' },
      [['second', 'OBSERVATION_MISSING']],
    ],
    [
      'of the opposite grade',
      { type: 'grade-map', grades: [{ name: '合格', points: '1' }] },
      { grade: '不合格' },
      [['grade', 'OBSERVATION_NAME_UNKNOWN']],
    ],
    [
      'of a grade that may be two, even with others',
      {
        type: 'grade-map',
        grades: [
          { name: '良好', points: '2' },
          { name: '较好', points: '1' },
        ],
        otherwise: '0',
      },
      { grade: '好' },
      [['grade', 'OBSERVATION_NAME_UNKNOWN']],
    ],
    [
      'of a date without a due day',
      { type: 'lateness', every: { days: 1 }, points: '1' },
      { date: '2026-01-01' },
      [['daysLate', 'OBSERVATION_MISSING']],
    ],
    [
      'of nothing at all',
      { type: 'zero-if-none-else-deduct-per-missing', points: '1' },
      {},
      [['present', 'OBSERVATION_MISSING']],
    ],
  ])('%s', (_what, rule, observation, faults) => {
    expect(observationFaults(rule, observation, '10').map(({ path, code }) => [path, code])).toEqual(faults);
  });
});
