import { describe, expect, it } from '@jest/globals';
import { SimulatedClock, systemClock } from './clock.js';

const at = (text: string): Date => new Date(text);

describe('a simulated clock', () => {
  it('stands still until it is set', () => {
    const clock = new SimulatedClock(at('2024-01-01T00:00:00Z'));
    expect([clock.now(), clock.now()]).toEqual([at('2024-01-01T00:00:00Z'), at('2024-01-01T00:00:00Z')]);
  });

  it('shows the instant that the caller gave', () => {
    const clock = new SimulatedClock(at('2024-01-01T00:00:00Z'));
    clock.set(at('2024-07-31T01:30:00Z'));
    expect(clock.now()).toEqual(at('2024-07-31T01:30:00Z'));
  });

  it('never goes back when a request was overtaken', () => {
    const clock = new SimulatedClock(at('2024-07-31T00:00:00Z'));
    expect(clock.set(at('2024-07-30T00:00:00Z'))).toEqual(at('2024-07-31T00:00:00Z'));
  });

  it('cannot be moved through a Date that it handed out', () => {
    const clock = new SimulatedClock(at('2024-07-31T00:00:00Z'));
    clock.now().setFullYear(1999);
    expect(clock.now()).toEqual(at('2024-07-31T00:00:00Z'));
  });

  it('refuses an invalid instant', () => {
    expect(() => new SimulatedClock(at('2024-07-31T00:00:00Z')).set(at('soon'))).toThrow(RangeError);
  });

  it('can be told from the real one', () => {
    expect([systemClock.simulated, new SimulatedClock(at('2024-01-01T00:00:00Z')).simulated]).toEqual([
      false,
      true,
    ]);
  });
});
