import { describe, expect, it } from '@jest/globals';
import { derivedId, randomId } from './ids.js';

describe('ids', () => {
  it('derive from a command, so that a retry finds the same aggregate', () => {
    expect(derivedId('finding', 'command-7')).toBe(derivedId('finding', 'command-7'));
    expect(derivedId('finding', 'command-7')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('keep the borders of their parts', () => {
    expect(
      new Set([derivedId('a', 'bc'), derivedId('ab', 'c'), derivedId('abc'), derivedId('a', '', 'bc')]).size,
    ).toBe(4);
  });

  it('of commands fit the grammar of ids and do not repeat', () => {
    expect(randomId()).toMatch(/^[A-Za-z0-9-]{1,40}$/);
    expect(randomId()).not.toBe(randomId());
  });
});
