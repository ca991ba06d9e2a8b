import { describe, expect, it } from '@jest/globals';
import { explain, type ExplanationJson } from '@kaoping/contracts';
import { ruleExamples, scoreRule, type Observation, type Rule } from '@kaoping/domain';
import { namesIn } from './every-text.js';

const examples = Object.values(ruleExamples).flat();

interface Case {
  readonly rule: Rule;
  readonly weight: string;
  readonly observation: Observation;
}

const observed = (rule: Rule, observation: Observation): Case => ({ rule, weight: '10', observation });
const linear = { type: 'threshold-linear', step: '1', points: '1' } as const;
const below = { ...linear, full: { op: '>=', value: '95', measure: '%' } } as const;
const above = { ...linear, full: { op: '<=', value: '5', measure: '%' } } as const;
const breach = { type: 'deduct-per-occurrence', points: '1' } as const;
const classes = { type: 'deduct-per-occurrence', prices: [{ name: '迟报', points: '3' }] } as const;
const ownMost = [{ name: '迟报', points: '3', most: '4' }];
const gains = { type: 'accumulate', step: '1', prices: [{ name: '省级', points: '3' }] } as const;
const clauses = {
  type: 'checklist',
  points: '3',
  items: [{ name: '方案' }, { name: '预案' }, { name: '总结' }, { name: '台账' }],
} as const;
const second = { op: '>=', value: '100', measure: '份', subject: '样本' } as const;
const late = { type: 'lateness', every: { days: 10 }, points: '1' } as const;
const overrun = { type: 'overrun', limit: '100', every: { percent: '10' }, points: '2' } as const;
const required = { type: 'zero-if-none-else-deduct-per-missing', points: '3' } as const;
const result = { score: '9', source: '市效能办', document: '1号', arrivedOn: '2025-01-20' };
const authority = { type: 'external-result', authority: '市效能办' } as const;
const ladder = {
  type: 'rank-ladder',
  places: [
    { from: 1, to: 1, points: '10' },
    { from: 2, to: 2, points: '8' },
  ],
} as const;
const raters: Rule = {
  type: 'panel',
  max: '10',
  groups: ['领导', '群众'].map((name) => ({ name, weight: '1' })),
};
const half: Rule = { type: 'all-or-nothing' };

/** What the worked examples leave out, most of it at the ends of a deduction. */
const others: readonly Case[] = [
  observed({ ...below, most: '2' }, { value: '90' }),
  observed({ ...below, full: { op: '>', value: '95', measure: '%' } }, { value: '95' }),
  observed(above, { value: '7' }),
  observed(above, { value: '70' }),
  observed({ type: 'shortfall', target: '20', points: '1' }, { value: '1' }),
  observed({ type: 'shortfall', target: '1', points: '1' }, { missing: 3 }),
  observed({ type: 'shortfall', target: '1', points: '1', most: '2' }, { missing: 3 }),
  observed({ type: 'shortfall', target: '1', points: '9' }, { missing: 3 }),
  observed({ ...breach, by: 'head', most: '2' }, { heads: 4 }),
  observed({ ...breach, by: 'head' }, { heads: 40 }),
  observed({ ...breach, per: 2, most: '2' }, { occurrences: 9 }),
  observed({ ...breach, per: 2 }, { occurrences: 90 }),
  observed({ ...breach, free: 2, most: '2' }, { occurrences: 9 }),
  observed({ ...breach, free: 2 }, { occurrences: 90 }),
  observed({ type: 'deduct-per-occurrence', prices: [{ name: '瞒报', points: 'all' }] }, { occurrences: 1 }),
  observed({ ...classes, most: '5' }, { counts: { 迟报: 2 } }),
  observed(classes, { counts: { 迟报: 4 } }),
  observed({ ...classes, prices: ownMost, per: 2 }, { counts: { 迟报: 4 } }),
  observed({ ...classes, prices: ownMost, free: 1 }, { counts: { 迟报: 4 } }),
  observed({ ...gains, most: '5' }, { counts: { 省级: 2 } }),
  observed({ ...gains, base: '2' }, { counts: { 省级: 2 } }),
  observed({ ...clauses, most: '5' }, { missing: 2 }),
  observed(clauses, { missing: 4 }),
  observed({ ...clauses, most: '5' }, { failed: ['方案', '预案'] }),
  observed({ ...clauses, points: '6' }, { failed: ['方案', '预案'] }),
  observed({ type: 'banded', bands: [{ points: '5' }] }, { value: '1' }),
  observed({ type: 'banded', bands: [{ points: '5', and: second }] }, { value: '1', second: '100' }),
  observed({ type: 'banded', bands: [{ to: '9', points: '5', and: second }] }, { value: '1', second: '100' }),
  observed(
    { type: 'banded', bands: [{ from: '0', to: '9', points: '5', and: second }] },
    { value: '1', second: '100' },
  ),
  observed({ type: 'banded', bands: [{ from: '9', points: '5' }] }, { value: '1' }),
  observed({ ...late, most: '2' }, { daysLate: 50 }),
  observed({ ...late, floor: '1' }, { present: false }),
  observed({ ...overrun, most: '3' }, { value: '150' }),
  observed(overrun, { value: '300' }),
  observed({ ...overrun, zeroWhenOverPercent: '20' }, { value: '130' }),
  observed({ ...required, most: '4' }, { missing: 2 }),
  observed(required, { missing: 4 }),
  observed({ type: 'rank-ladder', places: [{ from: 1, to: 1, points: '2' }], bonus: true }, { rank: 1 }),
  observed(ladder, { rank: 1, tied: 2 }),
  observed({ ...ladder, ties: 'average', bonus: true }, { rank: 1, tied: 2 }),
  observed({ ...ladder, ties: 'lowest' }, { rank: 1, tied: 2 }),
  observed({ ...ladder, ties: 'lowest', bonus: true }, { rank: 1, tied: 2 }),
  observed(
    { type: 'ledger', base: '1', deductionsCap: '2' },
    { entries: [{ reason: '迟报', points: '-3' }] },
  ),
  observed({ type: 'ledger', base: '1', floor: '0' }, { entries: [{ reason: '迟报', points: '-3' }] }),
  observed({ type: 'ledger', base: '1', prices: [{ name: '表彰', points: '1' }] }, { counts: { 表彰: 1 } }),
  ...[
    { above: 1, high: 1, low: 0 },
    { above: 1, high: 0, low: 1 },
  ].map((trim) =>
    observed({ ...raters, trim }, { sheets: ['9', '8', '7'].map((mark) => ({ group: '领导', mark })) }),
  ),
  observed(raters, { sheets: [{ group: '领导', mark: '9' }] }),
  observed(authority, { result }),
  observed(
    { ...authority, inherits: 'parent', outOf: '100' },
    { result: { ...result, inheritedFrom: '支队' } },
  ),
  observed({ type: 'composite', mode: 'mean', parts: [{ rule: half }] }, { parts: [{ met: true }] }),
];

const told = [...examples, ...others].map(
  ({ rule, weight, observation }: Case): ExplanationJson => scoreRule(rule, weight, observation).explanation,
);

const codesIn = ({ code, parts = [] }: ExplanationJson): readonly string[] => [
  code,
  ...parts.flatMap(codesIn),
];

/** Words that are put into the sentences. */
const PIECES = [
  ...['begun', 'counted', 'each', 'each-one', 'each-point', 'point', 'pro-rata', 'subject'],
  ...['half-away-from-zero', 'half-even', 'down', 'up'],
];
/** Told by a whole cycle, not by a rule: its specs have them. Steps of an appraisal are in score-steps.spec.ts. */
const ELSEWHERE = /^(?:rollup-|held-against$|step-|target-|leader-|public-)/;

const words = (rule: Rule, observation: Observation, weight = '10'): string =>
  explain('zh-CN', scoreRule(rule, weight, observation).explanation);

describe('what a score hung on and nobody was told', () => {
  it.each<[string, Rule, Observation, string]>([
    [
      'a begun step of earning',
      { type: 'accumulate', step: '2', points: '1', measure: '篇', steps: 'begun' },
      { value: '3' },
      '实际值3篇，每2篇得1分（不足的按一个计），得2分',
    ],
    [
      'a part of a step of earning',
      { type: 'accumulate', step: '2', points: '1', measure: '篇', steps: 'pro-rata' },
      { value: '3' },
      '实际值3篇，每2篇得1分（不足的按比例计），得1.5分',
    ],
    [
      'a begun step of breaches',
      { ...breach, per: 2, steps: 'begun' },
      { occurrences: 3 },
      '发现3处，每2处扣1分（不足的按一个计），得8分',
    ],
    [
      'an entry beyond its cap',
      { type: 'ledger', base: '1', cap: '2' },
      { entries: [{ reason: '表扬', points: '5' }] },
      '基础分1分，加5分，扣0分，得2分；其中：表扬加5分；合计6分，最高计2分',
    ],
    [
      'being at a limit that is excluded',
      { ...below, full: { op: '>', value: '95', measure: '%' } },
      { value: '95' },
      '实际值95%，正好为95%，没有差距，不扣分，得10分',
    ],
    [
      'being among the last',
      { ...ladder, last: { count: 1, points: '0' } },
      { rank: 2, of: 2 },
      '第2名，得0分；其中：共2名，后1名0分',
    ],
    [
      'a group that gave no sheet',
      raters,
      { sheets: [{ group: '领导', mark: '9' }] },
      '1张评分表，加权平均9分（满分10分），得9分；其中：领导1人平均9分，权重1；群众没有评分表，权重1不计',
    ],
  ])('%s', (_, rule, observation, sentence) => {
    expect(words(rule, observation)).toBe(sentence);
  });
});

describe('a rule tells how it came to its score', () => {
  it.each(examples)('$words.zh', ({ rule, weight, observation, words: told }) => {
    const { explanation } = scoreRule(rule, weight, observation);
    expect(explain('zh-CN', explanation)).toBe(told.zh);
    expect(explain('en', explanation)).toBe(told.en);
  });

  it('in sentences without a gap', () => {
    const sentences = told.flatMap((explanation) => [
      explain('zh-CN', explanation),
      explain('en', explanation),
    ]);
    expect(sentences.filter((text) => /\{\{|\}\}|undefined|rule[.:]|，，|^，/.test(text))).toEqual([]);
  });

  it('in every sentence that there is, and in none that there is not', () => {
    const codes = new Set(told.flatMap(codesIn));
    const texts = namesIn('rule').filter((key) => !PIECES.includes(key) && !ELSEWHERE.test(key));
    expect([...codes].map((code) => code.replace(/^rule\./, '')).sort()).toEqual(texts);
  });
});
