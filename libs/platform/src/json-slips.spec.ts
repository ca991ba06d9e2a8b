import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonSlipsIn } from './json-slips.js';

const told = (text: string) =>
  jsonSlipsIn(text).map(({ kind, path, found, kept }) => [kind, path, found, kept]);

describe('a number that JSON.parse would have rounded, so that another score came out', () => {
  it.each([
    ['{"value": 1739.1477916999999999}', 'value', '1739.1477916999999999', '1739.1477917'],
    [
      '{"units": [{}, {"target": 1581.0434470000001}]}',
      'units.1.target',
      '1581.0434470000001',
      '1581.043447',
    ],
    ['[1, 9007199254740993]', '1', '9007199254740993', '9007199254740992'],
    ['{"a": {"b": 1e400}}', 'a.b', '1e400', 'Infinity'],
    ['1e-400', '', '1e-400', '0'],
  ])('%s', (text, path, found, kept) => {
    expect(told(text)).toEqual([['number-inexact', path, found, kept]]);
  });

  it.each(['1581.043447', '1.50', '-0', '0.0015e3', '15E-1', '100000000000000000000', '1e21', '0.1'])(
    '%s stays what it is',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('nothing that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(told(JSON.stringify(JSON.parse(text)))).toEqual([]);
      }),
    );
  });
});

describe('a key that stands twice, of which the last one counted in silence', () => {
  it('is named with its place', () => {
    expect(told('{"target":"90","target":"10"}')).toEqual([['key-repeated', 'target', 'target', '']]);
    expect(told('{"a": [{"b": 1, "\\u0062": 2}]}')).toEqual([['key-repeated', 'a.0.b', 'b', '']]);
  });

  it('and not where it belongs to another object, or is a value', () => {
    expect(told('{"a": {"a": "a"}, "b": ["a", "a"], "c": {"a": "{\\"a\\":1,\\"a\\":2}"}}')).toEqual([]);
  });
});

describe('brackets nested beyond what anything can read, which ended in a stack trace', () => {
  const nested = (levels: number): string => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;

  it('are told once, with the place where they begin', () => {
    expect(told(nested(100_000))).toEqual([['too-deep', 'a.0.0.0.0.0…', '256', '']]);
  });

  it('and not at any depth that a document has', () => {
    expect(told(nested(255))).toEqual([]);
  });
});
