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
/** What a deduction leaves at least; often nothing, so that what takes everything is seen too. */
const floors = fc.oneof(fc.constant('0'), hundredths(1, 400));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const without = <R extends object>(rule: R): R =>
  Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)) as R;

/** How better and worse observations look for one kind: `steps` rises in goodness along the list. */
interface Scale {
  readonly rule: fc.Arbitrary<Rule>;
  readonly observed: fc.Arbitrary<number>;
  readonly observe: (number: number) => Observation;
  /** `rises`: more of it never costs; `falls`: more of it never earns. */
  readonly direction: 'rises' | 'falls';
  /** What cannot be observed, because it would be more points than there are. */
  readonly refuses?: (number: number) => boolean;
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
        .record({ value: percents, step: hundredths(1, 500), points: prices, steps: partial, floor: floors })
        .map(({ value, ...rest }) => ({ type: 'threshold-linear', full: { op: '>=', value }, ...rest })),
      observed: fc.nat(12_000),
      observe: byValue,
      direction: 'rises',
    },
    {
      rule: fc
        .record({ value: percents, step: hundredths(1, 500), points: prices, steps: partial, floor: floors })
        .map(({ value, ...rest }) => ({ type: 'threshold-linear', full: { op: '<=', value }, ...rest })),
      observed: fc.nat(12_000),
      observe: byValue,
      direction: 'falls',
    },
  ],
  shortfall: [
    {
      rule: fc
        .record({
          target: hundredths(1, 6000),
          points: prices,
          per: hundredths(1, 500),
          steps: partial,
          floor: floors,
          zeroWhen: maybe(fc.constant({ op: '<' as const, value: '0.01' })),
        })
        .map((rule) => without({ type: 'shortfall' as const, ...rule }) as Rule),
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
        .record({
          points: prices,
          per: fc.integer({ min: 1, max: 3 }),
          free: fc.nat(3),
          steps: partial,
          floor: floors,
          zeroFrom: maybe(fc.integer({ min: 4, max: 20 })),
        })
        .map((rule) => without({ type: 'deduct-per-occurrence' as const, ...rule }) as Rule),
      observed: counts,
      observe: (occurrences) => ({ occurrences }),
      direction: 'falls',
    },
    {
      rule: fc
        .record({ floor: floors, points: fc.oneof(prices, fc.constant('all')) })
        .map(({ floor, points }) => ({
          type: 'deduct-per-occurrence',
          prices: [{ name: '迟报', points }],
          floor,
        })),
      observed: counts,
      observe: (count) => ({ counts: { 迟报: count } }),
      direction: 'falls',
    },
  ],
  checklist: [
    {
      rule: fc.record({ points: prices, floor: floors }).map((rule) => ({
        type: 'checklist',
        items: [{ name: '方案' }, { name: '预案' }],
        ...rule,
      })),
      observed: fc.nat(2),
      observe: (missing) => ({ missing }),
      direction: 'falls',
    },
    {
      rule: fc
        .record({ points: fc.oneof(prices, fc.constant('all')), floor: floors })
        .map(({ points, floor }) => ({ type: 'checklist', items: [{ name: '方案', points }], floor })),
      observed: fc.nat(1),
      observe: (failed) => ({ failed: failed > 0 ? ['方案'] : [] }),
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
    {
      rule: fc
        .tuple(hundredths(0, 1000), prices, fc.integer({ min: 1, max: 3 }))
        .map(([base, points, per]) => ({
          type: 'ledger',
          base,
          prices: [
            { name: '表彰', points: decimal(100) },
            { name: '迟报', points: `-${points === '0' ? '1' : points}`, per },
          ],
          floor: '0',
          cap: WEIGHT,
        })),
      observed: fc.nat(40),
      observe: (count) => ({ counts: { 迟报: count, 表彰: 2 } }),
      direction: 'falls',
    },
  ],
  lateness: [
    {
      rule: fc
        .record({
          every: fc.record({ days: fc.integer({ min: 1, max: 15 }) }),
          points: prices,
          steps: partial,
          zeroAfterDays: maybe(fc.nat(40)),
          floor: floors,
        })
        .map((rule) => without({ type: 'lateness' as const, ...rule }) as Rule),
      observed: fc.nat(60),
      // Never done is later than any day.
      observe: (daysLate) => (daysLate === 60 ? { present: false } : { daysLate }),
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
          floor: floors,
          zeroWhenOverPercent: maybe(percents),
        })
        .map((rule) => without({ type: 'overrun' as const, ...rule }) as Rule),
      observed: fc.nat(60_000),
      observe: byValue,
      direction: 'falls',
    },
  ],
  'zero-if-none-else-deduct-per-missing': [
    {
      rule: fc
        .record({ points: prices, floor: floors })
        .map((rule) => ({ type: 'zero-if-none-else-deduct-per-missing', ...rule })),
      observed: counts,
      observe: (missing) => (missing === 20 ? { present: false } : { present: true, missing }),
      direction: 'falls',
    },
  ],
  'rank-ladder': [
    {
      rule: fc
        .record({
          first: hundredths(300, 1000),
          thenEach: prices,
          per: fc.integer({ min: 1, max: 4 }),
          steps: fc.constantFrom('completed' as const, 'begun' as const, 'pro-rata' as const),
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
    {
      rule: fc.constant({ type: 'external-result', authority: '市效能办' }),
      observed: fc.nat(2000),
      observe: (score) => ({
        result: { score: decimal(score), source: '市效能办', document: '1号', arrivedOn: '2025-01-20' },
      }),
      direction: 'rises',
      refuses: (score) => score > 1000,
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
      observed: fc.nat(2000),
      observe: (score) => ({ score: decimal(score), reason: '按成效' }),
      direction: 'rises',
      refuses: (score) => score > 1000,
    },
  ],
  composite: (['all', 'any', 'mean', 'weighted', 'sum'] as const).flatMap((mode) => [
    compositeOfManuals(mode),
    compositeOfMeasures(mode),
  ]),
};

const scales = Object.entries(SCALES).flatMap(([type, list]) => list.map((scale) => ({ type, ...scale })));

const scored = (rule: Rule, observation: Observation): Points => {
  expect(observationFaults(rule, observation, WEIGHT)).toEqual([]);
  return scoreRule(rule, WEIGHT, observation).score as Points;
};

const leastOf = (rule: Rule): Points =>
  'floor' in rule && rule.floor !== undefined ? parsePoints(rule.floor) : ZERO_POINTS;

describe('every kind', () => {
  it.each(scales)(
    '$type $direction with what is observed, and stays within its floor and the weight',
    (scale) => {
      fc.assert(
        fc.property(scale.rule, scale.observed, scale.observed, (rule, a, b) => {
          const faults = ruleFaults(rule, WEIGHT);
          expect(faults.filter(({ path }) => path !== 'floor')).toEqual([]);
          fc.pre(faults.length === 0);
          const [less, more] = [Math.min(a, b), Math.max(a, b)].map((one) => pointsOn(scale, rule, one));
          const [low, high] = scale.direction === 'rises' ? [less, more] : [more, less];
          if (low !== null && high !== null)
            expect(comparePoints(low as Points, high as Points)).toBeLessThanOrEqual(0);
          for (const points of [low, high]) {
            if (points === null || points === undefined) continue;
            expect(comparePoints(points, leastOf(rule))).toBeGreaterThanOrEqual(0);
            expect(comparePoints(points, parsePoints(WEIGHT))).toBeLessThanOrEqual(0);
          }
        }),
      );
    },
  );
});

/** Null where the observation must be refused, and is. */
function pointsOn(scale: Scale, rule: Rule, number: number): Points | null {
  if (scale.refuses?.(number) !== true) return scored(rule, scale.observe(number));
  expect(observationFaults(rule, scale.observe(number), WEIGHT)).not.toEqual([]);
  return null;
}

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

type Mode = Extract<Rule, { readonly type: 'composite' }>['mode'];

/** Weights stand where they are read: points that add up to the weight in a sum, anything in a weighted mean. */
function compositeOfMeasures(mode: Mode): Scale {
  return {
    rule: fc.integer({ min: 1, max: 999 }).map((part) => {
      const [one, other] = mode === 'weighted' ? [part, 500] : [part, 1000 - part];
      const weighing = (weight: number) =>
        mode === 'sum' || mode === 'weighted' ? { weight: decimal(weight) } : {};
      return {
        type: 'composite',
        mode,
        parts: [
          { rule: { type: 'proportional', target: { op: '>=', value: '100' } }, ...weighing(one) },
          { rule: { type: 'all-or-nothing', condition: { op: '>=', value: '50' } }, ...weighing(other) },
        ],
      };
    }),
    observed: fc.nat(12_000),
    observe: (value) => ({ parts: [byValue(value), byValue(value)] }),
    direction: 'rises',
  };
}

/** Points given by hand within points given by hand: each is held against what its part weighs. */
function compositeOfManuals(mode: Mode): Scale {
  const own = mode === 'all' || mode === 'any' || mode === 'mean' ? {} : { weight: '5' };
  const manual = { type: 'manual' as const };
  return {
    rule: fc.constant({
      type: 'composite',
      mode,
      parts: [
        { rule: manual, ...own },
        { rule: manual, ...own },
      ],
    }),
    observed: fc.nat(2000),
    observe: (score) => {
      const given = { score: decimal(score), reason: '按成效' };
      return { parts: [given, given] };
    },
    direction: 'rises',
    refuses: (score) => score > (mode === 'sum' ? 500 : 1000),
  };
}

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
