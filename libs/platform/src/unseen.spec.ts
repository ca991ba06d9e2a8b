import { describe, expect, it } from '@jest/globals';
import { unseenIn } from './unseen.js';

describe('free JSON', () => {
  it.each([
    ['a character of no width', { a: ['值', '值\u200b班'] }, '/a/1'],
    ['a mark that turns the writing', { a: { b: '\u202e班' } }, '/a/b'],
    ['a control character', '值\u0007班', '/'],
    ['a filler', '协调科\u3164', '/'],
    ['an empty image', '\u2800', '/'],
    ['a selector', '值\ufe0f班', '/'],
    ['a character of private use', '\ue000', '/'],
    ['what will never be a character', '\u{10ffff}', '/'],
    ['a name of a field with one', { a: { 'b\u200b': 1 } }, '/a'],
  ])('is told where it has %s', (_what, value, at) => {
    expect(unseenIn(value)).toBe(at);
  });

  it('may have tabs and lines, numbers and nothing', () => {
    expect(unseenIn({ a: '一\t二\n三', b: 1, c: null, d: [true] })).toBeUndefined();
  });
});
