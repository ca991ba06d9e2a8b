import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonErrorIn } from './json-error.js';

describe('a text that is not JSON is pointed at', () => {
  it.each([
    ['', 1, 1],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['[1, 2', 1, 6],
    ['[1 2]', 1, 4],
    ['{a: 1}', 1, 2],
    ["{'a': 1}", 1, 2],
    ['{"a": 01}', 1, 8],
    ['{"a": “b”}', 1, 7],
    ['{"权重"：5}', 1, 6],
    ['{"a": nul}', 1, 7],
    ['{} {}', 1, 4],
    ['[1]]', 1, 4],
    ['{"a": "b\nc"}', 1, 7],
    ['['.repeat(100_000), 1, 100_001],
  ])('%j', (text, line, column) => {
    expect(jsonErrorIn(text)).toEqual({ line, column });
  });

  it('and JSON is not', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonErrorIn(text)).toBeNull();
      }),
    );
  });

  it('in step with the parser, whatever is changed', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '}', '"', ' ', 'x', '1', '：'),
        (json, at, put) => {
          const place = at % (json.length + 1);
          const text = json.slice(0, place) + put + json.slice(place + 1);
          expect(jsonErrorIn(text) === null).toBe(parses(text));
        },
      ),
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
