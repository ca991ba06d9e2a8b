import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPoints, parsePoints } from '../../points-text.js';
import { comparePoints, ratioOf, ZERO_POINTS, type Points } from '../../points.js';
import type { Observation } from '../observation.js';
import type { Rule, RuleType } from '../rule.js';
import { observationFaults, ruleFaults, scoreRule } from '../score-rule.js';

const WEIGHT = '10';

/** Hundredths as a decimal: 9350 is 93.5. */
const decimal = (hundredths: number): string => formatPoints(parsePoints(String(hundredths / 100)));
const hundredths = (min: number, max: number) => fc.integer({ min, max }).map(decimal);
const percents = hundredths(0, 12_000);
const prices = hundredths(0, 500);
const partial = fc.constantFrom('completed' as const, 'begun' as const, 'pro-rata' as const);
const counts = fc.nat(20);

/** How better and worse observations look for one kind: `steps` rises in goodness along the list. */
interface Scale {
  readonly rule: fc.Arbitrary<Rule>;
  readonly observed: fc.Arbitrary<number>;
  readonly observe: (number: number) => Observation;
  /** `rises`: more of it never costs; `falls`: more of it never earns. */
  readonly direction: 'rises' | 'falls';
}

const byValue = (number: number): Observation => ({ value: decimal(number) });

const GRADES = ['较差', '一般', '良好', '优秀'];

const SCALES: Readonly<Record<RuleType, readonly Scale[]>> = {
  proportional: [
    {
      rule: fc
        .tuple(hundredths(1, 12_000), hundredths(0, 1000))
        .map(([value, floor]) => ({ type: 'proportional', target: { op: '>=', value }, floor })),
      observed: fc.nat(15_000),
      observe: byValue,
      direction: 'rises',
    },
    {
      rule: hundredths(1, 12_000).map((value) => ({ type: 'proportional', target: { op: '<=', value } })),
      observed: fc.nat(15_000),
      observe: byValue,
      direction: 'falls',
    },
  ],
  'threshold-linear': [
    {
      rule: fc
        .record({ value: percents, step: hundredths(1, 500), points: prices, steps: partial })
        .map(({ value, ...rest }) => ({ type: 'threshold-linear', full: { op: '>=', value }, ...rest })),
      observed: fc.nat(12_000),
      observe: byValue,
      direction: 'rises',
    },
    {
      rule: fc
        .record({ value: percents, step: hundredths(1, 500), points: prices, steps: partial })
        .map(({ value, ...rest }) => ({ type: 'threshold-linear', full: { op: '<=', value }, ...rest })),
      observed: fc.nat(12_000),
      observe: byValue,
      direction: 'falls',
    },
  ],
  shortfall: [
    {
      rule: fc
        .record({ target: hundredths(0, 6000), points: prices, per: hundredths(1, 500), steps: partial })
        .map((rule) => ({ type: 'shortfall', ...rule })),
      observed: fc.nat(8000),
      observe: byValue,
      direction: 'rises',
    },
  ],
  accumulate: [
    {
      rule: fc.tuple(prices, prices, prices).map(([national, provincial, most]) => ({
        type: 'accumulate',
        step: '1',
        prices: [
          { name: '国家级', points: national },
          { name: '省级', points: provincial, most },
        ],
      })),
      observed: counts,
      observe: (number) => ({ counts: { 国家级: Math.floor(number / 2), 省级: number } }),
      direction: 'rises',
    },
    {
      rule: fc
        .record({
          step: hundredths(1, 500),
          points: prices,
          above: percents,
          base: hundredths(0, 300),
          steps: partial,
        })
        .map((rule) => ({ type: 'accumulate', ...rule })),
      observed: fc.nat(15_000),
      observe: byValue,
      direction: 'rises',
    },
  ],
  'deduct-per-occurrence': [
    {
      rule: fc.tuple(prices, prices, prices).map(([late, most, missed]) => ({
        type: 'deduct-per-occurrence',
        prices: [
          { name: '迟报', points: late, most },
          { name: '漏报', points: missed },
        ],
      })),
      observed: counts,
      observe: (number) => ({ counts: { 迟报: number, 漏报: Math.floor(number / 2) } }),
      direction: 'falls',
    },
    {
      rule: fc
        .record({ points: prices, per: fc.integer({ min: 1, max: 3 }), free: fc.nat(3), steps: partial })
        .map((rule) => ({ type: 'deduct-per-occurrence', ...rule })),
      observed: counts,
      observe: (occurrences) => ({ occurrences }),
      direction: 'falls',
    },
  ],
  checklist: [
    {
      rule: prices.map((points) => ({
        type: 'checklist',
        items: [{ name: '方案' }, { name: '预案' }],
        points,
      })),
      observed: counts,
      observe: (missing) => ({ missing }),
      direction: 'falls',
    },
  ],
  'all-or-nothing': [
    {
      rule: percents.map((value) => ({ type: 'all-or-nothing', condition: { op: '>=', value } })),
      observed: fc.nat(12_000),
      observe: byValue,
      direction: 'rises',
    },
  ],
  banded: [
    {
      rule: fc
        .tuple(
          fc.uniqueArray(fc.nat(12_000), { minLength: 1, maxLength: 4 }),
          fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 }),
        )
        .map(([cuts, points]) =>
          ladderOfBands(
            cuts.sort((a, b) => a - b),
            points.sort((a, b) => a - b),
          ),
        ),
      observed: fc.nat(13_000),
      observe: byValue,
      direction: 'rises',
    },
  ],
  'grade-map': [
    {
      rule: fc
        .array(fc.nat(1000), { minLength: 4, maxLength: 4 })
        .map((points) => points.sort((a, b) => a - b))
        .map((points) => ({
          type: 'grade-map',
          grades: GRADES.map((name, index) => ({ name, points: decimal(points[index] ?? 0) })),
        })),
      observed: fc.nat(GRADES.length - 1),
      observe: (index) => ({ grade: GRADES[index] as string }),
      direction: 'rises',
    },
  ],
  ledger: [
    {
      rule: hundredths(0, 1000).map((base) => ({ type: 'ledger', base, floor: '0', cap: WEIGHT })),
      observed: fc.nat(2000),
      observe: (number) => ({ entries: [{ reason: '加减分', points: decimal(number - 1000) }] }),
      direction: 'rises',
    },
  ],
  lateness: [
    {
      rule: fc
        .record({
          every: fc.record({ days: fc.integer({ min: 1, max: 15 }) }),
          points: prices,
          steps: partial,
          zeroAfterDays: fc.nat(40),
        })
        .map((rule) => ({ type: 'lateness', ...rule })),
      observed: fc.nat(60),
      observe: (daysLate) => ({ daysLate }),
      direction: 'falls',
    },
  ],
  overrun: [
    {
      rule: fc
        .record({
          limit: hundredths(1, 20_000),
          every: fc.record({ percent: hundredths(1, 2000) }),
          points: prices,
          steps: partial,
        })
        .map((rule) => ({ type: 'overrun', ...rule })),
      observed: fc.nat(60_000),
      observe: byValue,
      direction: 'falls',
    },
  ],
  'zero-if-none-else-deduct-per-missing': [
    {
      rule: prices.map((points) => ({ type: 'zero-if-none-else-deduct-per-missing', points })),
      observed: counts,
      observe: (missing) => ({ present: true, missing }),
      direction: 'falls',
    },
  ],
  'rank-ladder': [
    {
      rule: fc
        .record({
          first: hundredths(300, 1000),
          thenEach: prices,
          floor: hundredths(0, 300),
          ties: fc.constantFrom('share' as const, 'average' as const, 'lowest' as const),
        })
        .map(({ first, ...rest }) => ({
          type: 'rank-ladder',
          places: [{ from: 1, to: 2, points: first }],
          ...rest,
        })),
      observed: fc.integer({ min: 1, max: 30 }),
      observe: (rank) => ({ rank }),
      direction: 'falls',
    },
  ],
  'relative-to-best': [
    {
      rule: fc.constant({ type: 'relative-to-best', better: 'higher' }),
      observed: fc.nat(10_000),
      observe: (value) => ({ value: decimal(value), best: '100' }),
      direction: 'rises',
    },
  ],
  'ballot-tally': [
    {
      rule: fc.constant({
        type: 'ballot-tally',
        options: [
          { name: '好', value: '10' },
          { name: '差', value: '0' },
        ],
      }),
      observed: fc.nat(50),
      observe: (good) => ({ tally: { 好: good, 差: 50 - good } }),
      direction: 'rises',
    },
  ],
  survey: [
    {
      rule: fc.constant({
        type: 'survey',
        read: {
          type: 'threshold-linear',
          full: { op: '>=', value: '95', measure: '%' },
          step: '1',
          points: '1',
        },
      }),
      observed: fc.nat(200),
      observe: (satisfied) => ({ valid: 200, satisfied }),
      direction: 'rises',
    },
  ],
  'external-result': [
    {
      rule: fc.constant({ type: 'external-result', authority: '市效能办', outOf: '100' }),
      observed: fc.nat(10_000),
      observe: (score) => ({
        result: { score: decimal(score), source: '市效能办', document: '1号', arrivedOn: '2025-01-20' },
      }),
      direction: 'rises',
    },
  ],
  panel: [
    {
      rule: fc.constant({
        type: 'panel',
        max: '100',
        groups: [{ name: '评委', weight: '1' }],
        trim: { above: 2, high: 1, low: 1 },
      }),
      observed: fc.nat(10_000),
      observe: (mark) => ({
        sheets: ['20', '60', '90', decimal(mark)].map((one) => ({ group: '评委', mark: one })),
      }),
      direction: 'rises',
    },
  ],
  manual: [
    {
      rule: fc.constant({ type: 'manual' }),
      observed: fc.nat(1000),
      observe: (score) => ({ score: decimal(score), reason: '按成效' }),
      direction: 'rises',
    },
  ],
  composite: (['all', 'any', 'mean', 'weighted', 'sum'] as const).map((mode) => ({
    rule: fc.tuple(hundredths(1, 500), hundredths(1, 500)).map(([one, other]) => ({
      type: 'composite' as const,
      mode,
      parts: [
        { weight: one, rule: { type: 'proportional' as const, target: { op: '>=' as const, value: '100' } } },
        {
          weight: other,
          rule: { type: 'all-or-nothing' as const, condition: { op: '>=' as const, value: '50' } },
        },
      ],
    })),
    observed: fc.nat(12_000),
    observe: (value: number) => ({ parts: [byValue(value), byValue(value)] }),
    direction: 'rises' as const,
  })),
};

const scales = Object.entries(SCALES).flatMap(([type, list]) => list.map((scale) => ({ type, ...scale })));

const scored = (rule: Rule, observation: Observation): Points => {
  expect(observationFaults(rule, observation, WEIGHT)).toEqual([]);
  return scoreRule(rule, WEIGHT, observation).score as Points;
};

describe('every kind', () => {
  it.each(scales)(
    '$type $direction with what is observed, and stays within nothing and the weight',
    (scale) => {
      fc.assert(
        fc.property(scale.rule, scale.observed, scale.observed, (rule, a, b) => {
          expect(ruleFaults(rule, WEIGHT)).toEqual([]);
          const [less, more] = [Math.min(a, b), Math.max(a, b)].map((one) =>
            scored(rule, scale.observe(one)),
          );
          const [low, high] = scale.direction === 'rises' ? [less, more] : [more, less];
          expect(comparePoints(low as Points, high as Points)).toBeLessThanOrEqual(0);
          for (const points of [low, high] as Points[]) {
            expect(comparePoints(points, ZERO_POINTS)).toBeGreaterThanOrEqual(0);
            expect(comparePoints(points, parsePoints(WEIGHT))).toBeLessThanOrEqual(0);
          }
        }),
      );
    },
  );
});

describe('exact under reordering', () => {
  it('of classes of breach', () => {
    const named = fc.dictionary(fc.constantFrom('迟报', '漏报', '宕机'), fc.nat(4));
    fc.assert(
      fc.property(named, fc.tuple(prices, prices, prices), (given, [late, missed, down]) => {
        const classes = [
          { name: '迟报', points: late },
          { name: '漏报', points: missed },
          { name: '系统宕机', points: down },
        ];
        const rule = (list: typeof classes): Rule => ({ type: 'deduct-per-occurrence', prices: list });
        const turned = Object.fromEntries(Object.entries(given).reverse());
        const score = scored(rule(classes), { counts: given });
        expect(scored(rule([...classes].reverse()), { counts: turned })).toEqual(score);
      }),
    );
  });

  it('of clauses, entries, sheets and parts', () => {
    const points = fc.array(hundredths(0, 900), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(points, (all) => {
        const turned = [...all].reverse();
        const same = (
          rule: (list: readonly string[]) => Rule,
          observation: (list: readonly string[]) => Observation,
        ) => expect(scored(rule(turned), observation(turned))).toEqual(scored(rule(all), observation(all)));
        const items = (list: readonly string[]) =>
          list.map((price) => ({ name: `第${all.indexOf(price)}条${price}`, points: price }));
        const unique = (list: readonly string[]) => items([...new Set(list)]);
        same(
          (list) => ({ type: 'checklist', items: unique(list) }),
          (list) => ({ failed: unique(list).map(({ name }) => name) }),
        );
        same(
          () => ({ type: 'ledger', base: '0', floor: '0', cap: WEIGHT }),
          (list) => ({ entries: list.map((one, index) => ({ reason: `${index}`, points: one })) }),
        );
        same(
          () => ({
            type: 'panel',
            max: '10',
            groups: [{ name: '评委', weight: '1' }],
            trim: { above: 3, high: 1, low: 1 },
          }),
          (list) => ({ sheets: list.map((mark) => ({ group: '评委', mark })) }),
        );
      }),
    );
  });

  it('a ledger adds up to the last digit, as tenths of a cent would', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99_999, max: 99_999 }), { maxLength: 40 }), (thousandths) => {
        const entries = thousandths.map((one) => ({
          reason: '项',
          points: formatPoints(parsePoints((one / 1000).toFixed(3))),
        }));
        const { n, d } = ratioOf(
          scoreRule({ type: 'ledger', base: '100' }, WEIGHT, { entries }).score as Points,
        );
        const exact = thousandths.reduce((sum, one) => sum + BigInt(one), 100_000n);
        expect(n * 1000n).toBe(exact * d);
      }),
    );
  });

  it('a proportional score is the fraction itself', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.integer({ min: 1, max: 99_999 }), (value, goal) => {
        const rule: Rule = { type: 'proportional', target: { op: '>=', value: decimal(goal) } };
        const { n, d } = ratioOf(scored(rule, byValue(value)));
        const reached = BigInt(Math.min(value, goal));
        expect(n * BigInt(goal)).toBe(10n * reached * d);
      }),
    );
  });
});

function ladderOfBands(cuts: readonly number[], points: readonly number[]): Rule {
  const ends = [undefined, ...cuts, undefined];
  const bands = ends.slice(1).map((to, index) => {
    const from = ends[index];
    return {
      ...(from === undefined ? {} : { from: decimal(from) }),
      ...(to === undefined ? {} : { to: decimal(to) }),
      points: decimal(points[index] ?? 0),
    };
  });
  return { type: 'banded', bands };
}
