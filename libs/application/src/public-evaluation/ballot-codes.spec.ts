import { describe, expect, it } from '@jest/globals';
import { ballotCode, ballotId, canonicalCode, rightHash } from './ballot-codes.js';

const SECRET = Buffer.alloc(32, 7);

describe('ballot codes', () => {
  it('are four groups of five signs that cannot be mistaken for each other', () => {
    const codes = Array.from({ length: 500 }, (_, index) => ballotCode(SECRET, 'command', index));
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(codes).size).toBe(500);
  });

  it('use every sign in every place, so that all 100 bits count', () => {
    const codes = Array.from({ length: 2_000 }, (_, index) =>
      canonicalCode(ballotCode(SECRET, 'command', index)),
    );
    for (let place = 0; place < 20; place += 1)
      expect(new Set(codes.map((code) => code[place])).size).toBe(32);
  });

  it('are the same for the same command, and others for another command or secret', () => {
    const code = ballotCode(SECRET, 'command', 0);
    expect(ballotCode(SECRET, 'command', 0)).toBe(code);
    expect(ballotCode(SECRET, 'another', 0)).not.toBe(code);
    expect(ballotCode(Buffer.alloc(32, 8), 'command', 0)).not.toBe(code);
  });

  it('are read as they were meant, however they are typed', () => {
    expect(canonicalCode('7k2qd-om9xa-pb4rt-6wzcl')).toBe('7K2QD0M9XAPB4RT6WZC1');
    expect(canonicalCode('７Ｋ２ＱＤ　０Ｍ９ＸＡ　ＰＢ４ＲＴ　６ＷＺＣ１')).toBe('7K2QD0M9XAPB4RT6WZC1');
  });

  it('name a right and a ballot that fit stream names and share nothing', () => {
    const code = ballotCode(SECRET, 'command', 0);
    expect(rightHash(code)).toMatch(/^[0-9a-f]{40}$/);
    expect(ballotId(SECRET, code)).toMatch(/^[0-9a-f]{40}$/);
    expect(ballotId(SECRET, code)).not.toBe(rightHash(code));
    expect(ballotId(Buffer.alloc(32, 8), code)).not.toBe(ballotId(SECRET, code));
  });
});
