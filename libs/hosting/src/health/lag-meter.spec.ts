import { describe, expect, it } from '@jest/globals';
import { LagMeter } from './lag-meter.js';

describe('the lag of the views', () => {
  it('is none while everything that was seen in the log is applied', () => {
    const meter = new LagMeter();
    meter.seen(10n, 1_000);
    expect(meter.behindMs(10n, 5_000)).toBe(0);
  });

  it('counts from when the first event that is missing was seen', () => {
    const meter = new LagMeter();
    meter.seen(10n, 1_000);
    meter.seen(20n, 2_000);
    expect(meter.behindMs(9n, 5_000)).toBe(4_000);
    expect(meter.behindMs(10n, 5_000)).toBe(3_000);
    expect(meter.behindMs(20n, 5_000)).toBe(0);
  });

  it('does not grow because the same head is seen again, nor forget for how long it is missing', () => {
    const meter = new LagMeter();
    for (let at = 1_000; at <= 4_000; at += 1_000) meter.seen(10n, at);
    expect(meter.behindMs(undefined, 5_000)).toBe(4_000);
  });

  it('says nothing of a log that is empty', () => {
    const meter = new LagMeter();
    meter.seen(undefined, 1_000);
    expect(meter.behindMs(undefined, 9_000)).toBe(0);
  });
});
