import { expect, it } from '@jest/globals';
import { ofOne } from './of-one.js';

it.each([
  ['1 points off for each: 11 points', '1 point off for each: 11 points'],
  ['0.1 points, 2.1 days, 1 days late', '0.1 points, 2.1 days, 1 day late'],
  ['1 times at 2 points, 1 bonus points, 1 breaches', '1 time at 2 points, 1 bonus point, 1 breach'],
  ['1 things are unfinished, 21 things are not', '1 thing is unfinished, 21 things are not'],
  ['g (1 raters, weight 1), 1 valid ballots have', 'g (1 rater, weight 1), 1 valid ballot has'],
])('%s said 1 of many', (many, one) => {
  expect(ofOne(many)).toBe(one);
});
