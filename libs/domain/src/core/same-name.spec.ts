import { describe, expect, it } from '@jest/globals';
import { sameName } from './same-name.js';

describe('names', () => {
  it.each([
    ['脱岗', '脱 岗'],
    ['脱岗', '\u3000脱岗 '],
    ['ＡＢ（一）', 'ab(一)'],
  ])('%j and %j are one', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ['脱岗', '离岗'],
    ['一科', '二科'],
  ])('%j and %j are two', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});
