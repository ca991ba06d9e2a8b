import { describe, expect, it } from '@jest/globals';
import { SimulatedClock } from '@kaoping/platform';
import { LoginThrottle } from './login-throttle.js';

const start = new Date('2024-07-31T01:00:00Z');

const opened = (more: { readonly perAddress?: number; readonly remembered?: number } = {}) => {
  const clock = new SimulatedClock(start);
  const throttle = new LoginThrottle(clock, {
    windowMs: 900_000,
    perLogin: 10,
    perAddress: 50,
    remembered: 1000,
    ...more,
  });
  const fail = (times: number, login: string, address: string) => {
    for (let i = 0; i < times; i += 1) throttle.attempt(login, address);
  };
  return {
    throttle,
    fail,
    after: (seconds: number) => clock.set(new Date(start.getTime() + seconds * 1000)),
  };
};

describe('guessing passwords', () => {
  it('stops at the eleventh failure of one login, wherever it comes from', () => {
    const { throttle, fail } = opened();
    fail(9, 'chair', '10.0.0.1');
    expect(throttle.attempt('chair', '10.0.0.2')).toEqual({ allowed: true });
    expect(throttle.attempt('chair', '10.0.0.3')).toEqual({ allowed: false, retryAfterSeconds: 900 });
    expect(throttle.attempt('auditor', '10.0.0.1')).toEqual({ allowed: true });
  });

  it('stops at the limit of one address, whatever the logins', () => {
    const { throttle, fail } = opened({ perAddress: 3 });
    fail(1, 'a', '10.0.0.1');
    fail(1, 'b', '10.0.0.1');
    fail(1, 'c', '10.0.0.1');
    expect(throttle.attempt('d', '10.0.0.1').allowed).toBe(false);
    expect(throttle.attempt('d', '10.0.0.2').allowed).toBe(true);
  });

  it('may go on as soon as the oldest failure is a quarter of an hour old', () => {
    const { throttle, fail, after } = opened();
    fail(1, 'chair', '10.0.0.1');
    after(60);
    fail(9, 'chair', '10.0.0.1');
    expect(throttle.attempt('chair', '10.0.0.1')).toEqual({ allowed: false, retryAfterSeconds: 840 });
    after(899.5);
    expect(throttle.attempt('chair', '10.0.0.1')).toEqual({ allowed: false, retryAfterSeconds: 1 });
    after(900);
    expect(throttle.attempt('chair', '10.0.0.1')).toEqual({ allowed: true });
  });

  it('is not put off longer by trying while refused', () => {
    const { throttle, fail, after } = opened();
    fail(10, 'chair', '10.0.0.1');
    after(600);
    fail(100, 'chair', '10.0.0.1');
    after(900);
    expect(throttle.attempt('chair', '10.0.0.1')).toEqual({ allowed: true });
  });

  it('is over for a login that succeeds', () => {
    const { throttle, fail } = opened();
    fail(10, 'chair', '10.0.0.1');
    throttle.succeeded('chair', '10.0.0.1');
    fail(9, 'chair', '10.0.0.1');
    expect(throttle.attempt('chair', '10.0.0.1')).toEqual({ allowed: true });
  });

  it('does not make room at an address by logging in with an account of one’s own', () => {
    const { throttle, fail } = opened({ perAddress: 3 });
    fail(2, 'chair', '10.0.0.1');
    fail(1, 'own', '10.0.0.1');
    throttle.succeeded('own', '10.0.0.1');
    fail(1, 'chair', '10.0.0.1');
    expect(throttle.attempt('chair', '10.0.0.1').allowed).toBe(false);
  });

  it('cannot fill the memory: the quietest is forgotten', () => {
    const { throttle, fail } = opened({ remembered: 2 });
    fail(10, 'chair', '10.0.0.1');
    fail(1, 'a', '10.0.0.2');
    expect(throttle.attempt('chair', '10.0.0.3').allowed).toBe(false);
    fail(1, 'b', '10.0.0.3');
    expect(throttle.attempt('chair', '10.0.0.4').allowed).toBe(true);
  });
});
