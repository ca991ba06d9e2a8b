import { describe, expect, it } from '@jest/globals';
import { EXIT_CODES } from './exit-codes.js';

describe('exit codes', () => {
  it('of the commands are the published four', () => {
    const { DONE, ANSWER_IS_NO, BAD_INPUT, STORE_UNUSABLE } = EXIT_CODES;
    expect([DONE.code, ANSWER_IS_NO.code, BAD_INPUT.code, STORE_UNUSABLE.code]).toEqual([0, 1, 2, 3]);
  });

  it('are never shared and never in the range that a shell uses for signals', () => {
    const codes = Object.values(EXIT_CODES).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(Math.max(...codes)).toBeLessThan(126);
  });
});
