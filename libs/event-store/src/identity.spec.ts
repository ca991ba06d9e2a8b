import { describe, expect, it } from '@jest/globals';
import { canonicalJson, commandDigest, eventId } from './identity.js';

describe('the id of an event', () => {
  it('is on disk for ever, so it must never come out differently', () => {
    expect(eventId('assessment-2024_1-4-1', 'c1', 0)).toBe('50faeef0-366c-8c4d-b020-240cb02a0ac1');
  });

  it('has the shape of a UUID of version 8', () => {
    for (let index = 0; index < 50; index += 1) {
      expect(eventId('case-1', 'c1', index)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });

  it('differs by stream, by command and by index, and no two parts run together', () => {
    const ids = [
      eventId('case-1', '1', 1),
      eventId('case-11', '1', 1),
      eventId('case-1', '11', 1),
      eventId('case-1', '1', 11),
      eventId('case-1', '', 11),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the digest of a command', () => {
  it('is stored with every event, so it must never come out differently', () => {
    expect(commandDigest({ unit: '规划科', score: '4.50', files: ['b', 'a'] })).toBe(
      'ac782ad5684e59f5ce7b44544c0baba5d7d138ae7cc0eb6764a84665af43144e',
    );
  });

  it.each([
    ['the order of keys', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
    ['keys without a value', { a: 1, b: undefined }, { a: 1 }],
  ])('does not depend on %s', (_, one, other) => {
    expect(commandDigest(one)).toBe(commandDigest(other));
  });

  it.each([
    ['the order in a list', { files: ['a', 'b'] }, { files: ['b', 'a'] }],
    ['the type of a value', { score: '1' }, { score: 1 }],
    ['absent or null', { a: null }, {}],
    ['a key of the prototype', JSON.parse('{"__proto__":1}'), {}],
    ['composed or not', { a: 'é' }, { a: 'e\u0301' }],
  ])('depends on %s', (_, one: unknown, other: unknown) => {
    expect(commandDigest(one)).not.toBe(commandDigest(other));
  });

  it('is over JSON with sorted keys', () => {
    expect(canonicalJson({ b: [1, { z: null, a: '绩' }], a: true })).toBe(
      '{"a":true,"b":[1,{"a":"绩","z":null}]}',
    );
    expect(canonicalJson(undefined)).toBe('null');
  });
});
