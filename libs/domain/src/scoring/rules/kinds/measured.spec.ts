import { describe, expect, it } from '@jest/globals';
import { formatPoints } from '../../points-text.js';
import type { Points } from '../../points.js';
import type { Observation } from '../observation.js';
import type { BandedRule, DeductPerOccurrenceRule, GradeMapRule, OverrunRule, Rule } from '../rule.js';
import { observationFaults, scoreRule } from '../score-rule.js';

function scored(rule: Rule, weight: string, observation: Observation): string {
  expect(observationFaults(rule, observation, weight)).toEqual([]);
  return formatPoints(scoreRule(rule, weight, observation).score as Points);
}

const satisfaction: Rule = {
  type: 'threshold-linear',
  full: { op: '>=', value: '95', measure: '%' },
  step: '1',
  points: '1',
};
const breaches: Rule = { type: 'deduct-per-occurrence', points: '1' };
const times = (target: string, points = '1'): Rule => ({ type: 'shortfall', target, points });
const list = (points: string, ...names: string[]): Rule => ({
  type: 'checklist',
  items: names.map((name) => ({ name })),
  points,
});
const grades: GradeMapRule = {
  type: 'grade-map',
  grades: [
    { name: '优秀', points: '10' },
    { name: '良好', points: '8' },
    { name: '一般', points: '5' },
    { name: '较差', points: '0' },
  ],
};

describe('子洲 2020', () => {
  it.each<[string, Rule, string, Observation, string]>([
    ['1', breaches, '5', { occurrences: 0 }, '5'],
    ['2', breaches, '5', { occurrences: 0 }, '5'],
    ['3', breaches, '5', { occurrences: 0 }, '5'],
    ['4', breaches, '5', { occurrences: 2 }, '3'],
    [
      '5',
      { type: 'zero-if-none-else-deduct-per-missing', points: '1' },
      '5',
      { present: true, missing: 2 },
      '3',
    ],
    ['6', satisfaction, '5', { value: '100' }, '5'],
    ['6 as the accounts have it', satisfaction, '5', { value: '69.4' }, '0'],
    ['7', times('6'), '5', { value: '6' }, '5'],
    ['8', times('9'), '5', { value: '9' }, '5'],
    ['9', times('60', '0.5'), '6', { value: '60' }, '6'],
    ['10', list('5', '应急救援中心', '应急预案'), '9', { missing: 0 }, '9'],
    ['10 with both missing', list('5', '应急救援中心', '应急预案'), '9', { missing: 2 }, '0'],
    ['11', list('1', '海事卫星', '对讲机', '视频系统'), '9', { missing: 0 }, '9'],
    ['11 without two', list('1', '海事卫星', '对讲机', '视频系统'), '9', { failed: ['卫星', '视频'] }, '7'],
    ['12', { type: 'all-or-nothing' }, '8', { met: true }, '8'],
    ['13', { type: 'all-or-nothing' }, '8', { met: false }, '0'],
    ['14', grades, '10', { grade: '优秀' }, '10'],
    ['15', satisfaction, '10', { value: '93', measure: '%' }, '8'],
  ])('item %s', (_item, rule, weight, observation, score) => {
    expect(scored(rule, weight, observation)).toBe(score);
  });
});

const families: Rule = { type: 'proportional', target: { op: '>=', value: '354', measure: '家次' } };
const closed: Rule = { type: 'proportional', target: { op: '>=', value: '90', measure: '%' } };
const bands: BandedRule = {
  type: 'banded',
  measure: '%',
  bands: [
    { from: '90', points: '10' },
    { from: '80', to: '90', points: '8' },
    { from: '60', to: '80', points: '5' },
    { to: '60', points: '0' },
  ],
};
const late: Rule = { type: 'lateness', due: '2026-12-31', every: { days: 10 }, points: '1' };
const within: Rule = { type: 'all-or-nothing', condition: { op: '<=', value: '90', measure: '天' } };
const cost: OverrunRule = {
  type: 'overrun',
  limit: '1581.043447',
  measure: '万元',
  every: { percent: '10' },
  points: '2',
};

describe('芷江 2026', () => {
  it.each<[string, Rule, string, Observation, string]>([
    ['Q1', families, '1', { value: '354' }, '1'],
    ['Q1', families, '1', { value: '177' }, '0.5'],
    ['Q1', families, '1', { value: '400' }, '1'],
    ['L1', closed, '4', { value: '81', measure: '%' }, '3.6'],
    ['S1', bands, '10', { value: '90' }, '10'],
    ['S1', bands, '10', { value: '89.99' }, '8'],
    ['S1', bands, '10', { value: '80' }, '8'],
    ['S1', bands, '10', { value: '79.99' }, '5'],
    ['S1', bands, '10', { value: '60' }, '5'],
    ['S1', bands, '10', { value: '59.9' }, '0'],
    ['T1', late, '2', { daysLate: 0 }, '2'],
    ['T1', late, '2', { date: '2026-12-31' }, '2'],
    ['T1', late, '2', { daysLate: 10 }, '1'],
    ['T1', late, '2', { date: '2027-01-10' }, '1'],
    ['T1', late, '2', { daysLate: 20 }, '0'],
    ['T1', late, '2', { daysLate: 30 }, '0'],
    ['T1', late, '2', { present: false }, '0'],
    ['T2', within, '2', { value: '90' }, '2'],
    ['T2', within, '2', { value: '91' }, '0'],
    ['C1', cost, '20', { value: '1581.043447' }, '20'],
    ['C1', cost, '20', { value: '1739.1477917' }, '18'],
    ['C1', cost, '20', { value: '1739.1477916' }, '20'],
    ['C1', cost, '20', { value: '3162.086894' }, '0'],
  ])('%s: %j of %s with %j earns %s', (_item, rule, weight, observation, score) => {
    expect(scored(rule, weight, observation)).toBe(score);
  });
});

describe('classes of breach', () => {
  const classes = (change: Partial<DeductPerOccurrenceRule> = {}): Rule => ({
    type: 'deduct-per-occurrence',
    prices: [
      { name: '系统宕机', points: '2' },
      { name: '迟报', points: '0.5' },
      { name: '漏报', points: '1' },
    ],
    ...change,
  });

  it.each<[string, Rule, Observation, string]>([
    ['each at its price', classes(), { counts: { 宕机: 1, 迟报: 1, 漏报: 1 } }, '6.5'],
    ['a deduction for every two of a class', classes({ per: 2 }), { counts: { 迟报: 3, 漏报: 1 } }, '9.5'],
    ['begun ones whole', classes({ per: 2, steps: 'begun' }), { counts: { 迟报: 3, 漏报: 1 } }, '8'],
    [
      'nothing left from four of all classes on',
      classes({ zeroFrom: 4 }),
      { counts: { 迟报: 2, 漏报: 2 } },
      '0',
    ],
    ['one fewer is priced', classes({ zeroFrom: 4 }), { counts: { 迟报: 2, 漏报: 1 } }, '8'],
    ['at most', classes({ most: '2' }), { counts: { 宕机: 3 } }, '8'],
    ['down to the floor', classes({ floor: '4' }), { counts: { 宕机: 5 } }, '4'],
    ['none of any, as a bare number', classes(), { occurrences: 0 }, '10'],
  ])('%s', (_what, rule, observation, score) => {
    expect(scored(rule, '10', observation)).toBe(score);
  });

  it('of one price are counted together', () => {
    const rule: Rule = {
      type: 'deduct-per-occurrence',
      prices: [
        { name: '迟报', points: '1' },
        { name: '漏报', points: '1' },
      ],
    };
    expect(scored(rule, '10', { occurrences: 3 })).toBe('7');
  });
});

describe('a grade', () => {
  const passed: GradeMapRule = {
    type: 'grade-map',
    grades: [{ name: '合格', points: '10' }],
    otherwise: '0',
  };

  it.each<[GradeMapRule, string, string]>([
    [passed, '合格', '10'],
    [passed, '合格等次', '10'],
    [passed, '不合格', '0'],
    [passed, '未达合格', '0'],
    [grades, '良', '8'],
  ])('%j read as %s earns %s', (rule, grade, score) => {
    expect(scored(rule, '10', { grade })).toBe(score);
  });
});
