import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ratioOf, type Points } from '../../points.js';
import type { Observation } from '../observation.js';
import type { PartialSteps, Rule } from '../rule.js';
import { scoreRule } from '../score-rule.js';

/** Everything in thousandths, computed with integers alone: [numerator, denominator] of a score in thousandths. */
type Exact = readonly [bigint, bigint];

const WEIGHT = 10_000n;
const text = (thousandths: number): string =>
  `${Math.trunc(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`;

function stepsOf(distance: bigint, step: bigint, partial: PartialSteps): Exact {
  if (partial === 'pro-rata') return [distance, step];
  const whole = distance / step;
  return [partial === 'begun' && distance % step > 0n ? whole + 1n : whole, 1n];
}

function left([steps, whole]: Exact, price: number): Exact {
  const rest = WEIGHT * whole - steps * BigInt(price);
  return [rest > 0n ? rest : 0n, whole];
}

function expectExactly(rule: Rule, observation: Observation, [numerator, denominator]: Exact): void {
  const { n, d } = ratioOf(scoreRule(rule, '10', observation).score as Points);
  expect(n * 1000n * denominator).toBe(numerator * d);
}

const number = fc.nat(120_000);
const step = fc.integer({ min: 1, max: 9000 });
const price = fc.nat(4000);
const partial = fc.constantFrom<PartialSteps>('completed', 'begun', 'pro-rata');
const behind = (goal: number, value: number): bigint => BigInt(Math.max(goal - value, 0));

describe('a score is what integers say', () => {
  it('below a threshold', () => {
    fc.assert(
      fc.property(number, number, step, price, partial, (goal, value, size, points, steps) => {
        const full = { op: '>=', value: text(goal) } as const;
        const rule: Rule = { type: 'threshold-linear', full, step: text(size), points: text(points), steps };
        const taken = stepsOf(behind(goal, value), BigInt(size), steps);
        expectExactly(rule, { value: text(value) }, left(taken, points));
      }),
    );
  });

  it('short of a target', () => {
    fc.assert(
      fc.property(number, number, step, price, partial, (goal, value, size, points, steps) => {
        const rule: Rule = {
          type: 'shortfall',
          target: text(goal),
          per: text(size),
          points: text(points),
          steps,
        };
        const taken = stepsOf(behind(goal, value), BigInt(size), steps);
        expectExactly(rule, { value: text(value) }, left(taken, points));
      }),
    );
  });

  it('earned by steps', () => {
    fc.assert(
      fc.property(number, step, price, partial, (value, size, points, steps) => {
        const rule: Rule = { type: 'accumulate', step: text(size), points: text(points), steps };
        const [reached, whole] = stepsOf(BigInt(value), BigInt(size), steps);
        const earned = reached * BigInt(points);
        const most = WEIGHT * whole;
        expectExactly(rule, { value: text(value) }, [earned < most ? earned : most, whole]);
      }),
    );
  });

  it('above a limit, in percent of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120_000 }),
        fc.nat(300_000),
        step,
        price,
        partial,
        (limit, value, size, points, steps) => {
          const every = { percent: text(size) };
          const rule: Rule = { type: 'overrun', limit: text(limit), every, points: text(points), steps };
          const taken = stepsOf(behind(value, limit) * 100_000n, BigInt(limit) * BigInt(size), steps);
          expectExactly(rule, { value: text(value) }, left(taken, points));
        },
      ),
    );
  });

  // The rate was cut to ten decimals first: 3 of 7 came to 2.999999999997 of 3 points.
  it('of a survey, whose rate no decimal holds', () => {
    const counts = fc
      .integer({ min: 1, max: 900 })
      .chain((valid) => fc.tuple(fc.constant(valid), fc.nat(valid)));
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 100_000 }), ([valid, satisfied], goal) => {
        const read: Rule = { type: 'proportional', target: { op: '>=', value: text(goal) } };
        const [reached, whole] = [BigInt(satisfied) * 100_000n, BigInt(valid) * BigInt(goal)];
        const part: Exact = reached < whole ? [WEIGHT * reached, whole] : [WEIGHT, 1n];
        expectExactly({ type: 'survey', read }, { valid, satisfied }, part);
      }),
    );
  });

  it('of a survey held against a band that its rate just misses', () => {
    const read: Rule = { type: 'banded', bands: [{ from: '66.66666666667', points: '10' }] };
    expectExactly({ type: 'survey', read }, { valid: 3, satisfied: 2 }, [0n, 1n]);
  });

  it('behind a due day', () => {
    fc.assert(
      fc.property(
        fc.nat(90),
        fc.integer({ min: 1, max: 15 }),
        price,
        partial,
        (late, days, points, steps) => {
          const rule: Rule = { type: 'lateness', every: { days }, points: text(points), steps };
          expectExactly(rule, { daysLate: late }, left(stepsOf(BigInt(late), BigInt(days), steps), points));
        },
      ),
    );
  });

  it('for breaches beyond the free ones', () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(5),
        price,
        partial,
        (occurrences, per, free, points, steps) => {
          const rule: Rule = { type: 'deduct-per-occurrence', points: text(points), per, free, steps };
          const taken = stepsOf(behind(occurrences, free), BigInt(per), steps);
          expectExactly(rule, { occurrences }, left(taken, points));
        },
      ),
    );
  });

  it('for what is missing, of a list or of what must be there', () => {
    fc.assert(
      fc.property(fc.nat(20), price, (missing, points) => {
        const exact = left([BigInt(missing), 1n], points);
        const items = [{ name: '方案' }];
        expectExactly({ type: 'checklist', items, points: text(points) }, { missing }, exact);
        const rule: Rule = { type: 'zero-if-none-else-deduct-per-missing', points: text(points) };
        expectExactly(rule, { present: true, missing }, exact);
      }),
    );
  });
});
