import { describe, expect, it } from '@jest/globals';
import { checkStatus, dueAt } from './milestones.js';
import { formatPoints, parsePoints } from './points-text.js';

const SPLIT = ['25', '50', '75', '100'];

describe('percent due at the end of a quarter', () => {
  it.each([
    [1, '25'],
    [2, '50'],
    [3, '75'],
    [4, '100'],
  ] as const)('by the default split quarter %i owes %s %%', (quarter, due) => {
    expect(formatPoints(dueAt({}, quarter, SPLIT))).toBe(due);
  });

  it.each([
    [1, '0'],
    [2, '40'],
    [3, '40'],
    [4, '100'],
  ] as const)('by milestones of its own for quarters 2 and 4, quarter %i owes %s %%', (quarter, due) => {
    const milestones = [
      { quarter: 4, percent: '100' },
      { quarter: 2, percent: '40' },
    ] as const;
    expect(formatPoints(dueAt({ milestones }, quarter, SPLIT))).toBe(due);
  });
});

describe('how an indicator stands', () => {
  it.each([
    ['50', '50', 'on-schedule'],
    ['80', '50', 'on-schedule'],
    ['49.99', '50', 'behind'],
    [null, '50', 'behind'],
    ['0', '0', 'not-due'],
    ['30', '0', 'not-due'],
    [null, '0', 'not-due'],
  ] as const)('%s %% reached of %s %% due is %s', (reached, due, status) => {
    expect(checkStatus(reached === null ? null : parsePoints(reached), parsePoints(due))).toBe(status);
  });
});
