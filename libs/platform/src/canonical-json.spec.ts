import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from './canonical-json.js';
import { sha256Hex } from './digest.js';

describe('canonical JSON', () => {
  it('spells the same value the same way whatever the order of its keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: '科' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"科","d":null}]}',
    );
  });

  it('leaves out what is undefined, as a command without that field', () => {
    expect(canonicalJson({ note: undefined, unit: 'u01' })).toBe(canonicalJson({ unit: 'u01' }));
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson(['u02', 'u01'])).toBe('["u02","u01"]');
  });

  it.each([
    ['a Date', { at: new Date(0) }],
    ['a Map', { m: new Map() }],
    ['NaN', [NaN]],
    ['a bigint', 1n],
    ['a hole', [undefined]],
    ['a function', { f: () => 1 }],
  ])('refuses %s, which JSON would change silently', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('says where the trouble is', () => {
    expect(() => canonicalJson({ marks: [{ at: new Date(0) }] })).toThrow('$.marks[0].at is not JSON');
  });
});

describe('a SHA-256 digest', () => {
  it('is the published one for the text abc, as text and as bytes', () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect([sha256Hex('abc'), sha256Hex(Buffer.from('abc'))]).toEqual([abc, abc]);
  });
});
