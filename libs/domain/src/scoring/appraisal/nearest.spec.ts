import { expect, it } from '@jest/globals';
import { nearest } from './nearest.js';

it.each([
  ['q', ['a', 'b'], ''],
  ['省', ['局', '科'], ''],
  ['Ａ', ['a', 'b'], 'a'],
  ['q1', ['q', 'Q1'], 'Q1'],
  ['16', ['1', '15'], '15'],
  ['办公事', ['办公室', '局'], '办公室'],
])('a name of one letter is near to nothing but itself: %s of %j is %j', (found, known, name) => {
  expect(nearest(found, known)).toBe(name);
});
