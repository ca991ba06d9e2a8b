import { describe, expect, it } from '@jest/globals';
import { DEFAULT_TRAFFIC_LIGHT } from '../scheme/scheme.js';
import { parsePoints } from './points-text.js';
import { dueToday, lightOf } from './traffic-light.js';

const QUARTERS = [
  { quarter: 1, from: '2024-01-01', to: '2024-03-31' },
  { quarter: 2, from: '2024-04-01', to: '2024-06-30' },
  { quarter: 3, from: '2024-07-01', to: '2024-09-30' },
  { quarter: 4, from: '2024-10-01', to: '2024-12-31' },
] as const;
const SPLIT = ['25', '50', '75', '100'];

function light(
  reached: string | null,
  today: string,
  due = '2024-12-31',
  quarters: readonly (typeof QUARTERS)[number][] = QUARTERS,
) {
  const got = reached === null ? null : parsePoints(reached);
  return lightOf(
    { reached: got, ...dueToday({ due }, { quarters, split: SPLIT, today }) },
    DEFAULT_TRAFFIC_LIGHT,
    today,
  );
}

describe('the traffic light of an indicator', () => {
  // By the default rule: 10 percent points, 15 days.
  it.each([
    ['nothing is due, nothing reported', null, '2024-02-01', 'on-track'],
    ['15 days before the first quarter ends, nothing reported', null, '2024-03-16', 'at-risk'],
    ['16 days before it', null, '2024-03-15', 'on-track'],
    ['15 days before it, with what will be due', '25', '2024-03-16', 'on-track'],
    ['on its last day, one point short', '24', '2024-03-31', 'at-risk'],
    ['the day after, as much short as the rule bears', '15', '2024-04-01', 'at-risk'],
    ['the day after, a little more short', '14.9', '2024-04-01', 'late'],
    ['the day after, nothing reported', null, '2024-04-01', 'late'],
    ['the day after, all that was due', '25', '2024-04-01', 'on-track'],
    ['after the year, not whole', '95', '2025-01-01', 'at-risk'],
    ['after the year, whole', '100', '2025-01-01', 'on-track'],
  ] as const)('%s', (_name, reached, today, expected) => {
    expect(light(reached, today)).toBe(expected);
  });

  it('holds an indicator to all of it by its own due date, before the quarters say so', () => {
    expect(light('60', '2024-06-01', '2024-06-10')).toBe('at-risk');
    expect(light('60', '2024-06-11', '2024-06-10')).toBe('late');
  });

  it('holds nobody to a quarter that stays unchecked', () => {
    expect(light(null, '2024-07-31', '2024-12-31', QUARTERS.slice(2))).toBe('on-track');
  });
});
