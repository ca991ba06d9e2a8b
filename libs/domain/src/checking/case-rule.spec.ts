import { describe, expect, it } from '@jest/globals';
import { ruleOfCase } from './case-rule.js';

describe('the rule of one line of a published table', () => {
  it.each([
    [
      'a proportional rule takes its target from the line',
      { name: '办结率', op: '≥', target: 90, measure: '%', rule: { type: 'proportional' } },
      { type: 'proportional', target: { op: '>=', value: '90', measure: '%' }, subject: '办结率' },
    ],
    [
      'numbers become decimals',
      {
        rule: { type: 'threshold-linear', full: { op: '>=', value: 95, measure: '%' }, step: 1, points: 0.5 },
      },
      { type: 'threshold-linear', full: { op: '>=', value: '95', measure: '%' }, step: '1', points: '0.5' },
    ],
    [
      'names of a checklist become items',
      { rule: { type: 'checklist', items: ['海事卫星', '对讲机'], points: 1 } },
      { type: 'checklist', items: [{ name: '海事卫星' }, { name: '对讲机' }], points: '1' },
    ],
    [
      'a map becomes grades, and 否则 every other grade',
      { rule: { type: 'grade-map', map: { 明显: 10, 一般: 5, 否则: 0 } } },
      {
        type: 'grade-map',
        grades: [
          { name: '明显', points: '10' },
          { name: '一般', points: '5' },
        ],
        otherwise: '0',
      },
    ],
    [
      'bands have decimal ends, and remarks about them are left out',
      {
        rule: {
          type: 'banded',
          partial: true,
          bands: [
            { from: 90, points: 10 },
            { to: 90, points: 0 },
          ],
        },
      },
      {
        type: 'banded',
        bands: [
          { from: '90', points: '10' },
          { to: '90', points: '0' },
        ],
      },
    ],
    [
      'lateness keeps whole days and takes its due date from the line',
      { target: '2026-12-31', op: 'qualitative', rule: { type: 'lateness', every: { days: 10 }, points: 1 } },
      { type: 'lateness', due: '2026-12-31', every: { days: 10 }, points: '1' },
    ],
    [
      'an overrun takes its limit from the line',
      {
        op: '<=',
        target: 1581.043447,
        measure: '万元',
        rule: { type: 'overrun', every: { percent: 10 }, points: 2 },
      },
      { type: 'overrun', limit: '1581.043447', measure: '万元', every: { percent: '10' }, points: '2' },
    ],
    [
      'a limit is the condition of all or nothing',
      { op: '<=', target: 90, measure: '天', rule: { type: 'all-or-nothing' } },
      { type: 'all-or-nothing', condition: { op: '<=', value: '90', measure: '天' } },
    ],
  ])('%s', (_, line, rule) => {
    expect(ruleOfCase(line)).toEqual(rule);
  });

  it.each([
    [undefined],
    [{}],
    [{ rule: { type: 'guess' } }],
    [{ rule: { type: 'proportional' } }],
    [{ rule: [] }],
  ])('is none for %j', (line) => {
    expect(ruleOfCase(line)).toBeUndefined();
  });
});
