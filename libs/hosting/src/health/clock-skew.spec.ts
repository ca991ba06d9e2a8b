import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@kaoping/platform';
import { ClockSkew } from './clock-skew.js';
import { provenSkew, readBefore, readBetween } from './skew.js';

const at = (ms: number): Date => new Date(Date.UTC(2026, 0, 5) + ms);

describe('a comparison of two clocks', () => {
  it('proves nothing when the other time lies between two readings of ours', () => {
    expect(provenSkew(readBetween(at(0), at(40), at(90)))).toBe(0);
  });

  it('proves that ours is ahead by what it had passed before it asked', () => {
    expect(provenSkew(readBetween(at(7_000), at(0), at(7_100)))).toBe(7_000);
  });

  it('proves that ours is behind by what is missing after the answer', () => {
    expect(provenSkew(readBetween(at(0), at(6_000), at(500)))).toBe(-5_500);
  });

  it('accuses no clock because a message took long', () => {
    expect(provenSkew(readBefore(at(0), at(600_000)))).toBe(0);
    expect(provenSkew(readBetween(at(0), at(10), at(600_000)))).toBe(0);
  });

  it('of an event that comes from the future proves that ours is behind', () => {
    expect(provenSkew(readBefore(at(9_000), at(0)))).toBe(-9_000);
  });
});

describe('the alarm of the clock', () => {
  function watched(limitMs = 5_000) {
    const lines: { readonly level: string; readonly code?: string }[] = [];
    let now = 0;
    const log = createLogger('info', { write: (line: string) => void lines.push(JSON.parse(line) as never) });
    const skew = new ClockSkew({ limitMs, log, now: () => now });
    return { skew, lines, pass: (ms: number) => (now += ms) };
  }
  const off = readBetween(at(6_000), at(0), at(6_010));
  const right = readBetween(at(0), at(5), at(10));

  it('is one line when it begins and one when it is over', () => {
    const { skew, lines, pass } = watched();
    for (let beat = 0; beat < 3; beat += 1) skew.compared('store', off);
    expect(skew.alarmed).toBe(true);
    pass(61_000);
    skew.compared('store', right);
    expect(skew.alarmed).toBe(false);
    expect(lines.map(({ level }) => level)).toEqual(['error', 'info']);
    expect(lines[0]).toMatchObject({ code: 'CLOCK_SKEW', seconds: { store: 6 }, limit: 5 });
  });

  it('is not silenced by another node whose clock agrees with ours', () => {
    const { skew } = watched();
    skew.compared('nodes', readBefore(at(8_000), at(0)));
    skew.compared('nodes', readBefore(at(0), at(3)));
    expect(skew.worstMs).toBe(-8_000);
  });

  it('keeps what was found last while nothing is compared', () => {
    const { skew, pass } = watched();
    skew.compared('redis', off);
    pass(3_600_000);
    expect(skew.alarmed).toBe(true);
  });

  it('is none within the limit', () => {
    const { skew, lines } = watched(7_000);
    skew.compared('store', off);
    expect(skew.alarmed).toBe(false);
    expect(lines).toEqual([]);
  });
});
