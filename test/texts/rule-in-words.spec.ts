import { describe, expect, it } from '@jest/globals';
import { ruleInWords } from '@kaoping/contracts';
import {
  observationFaults,
  recogniseRule,
  ruleExamples,
  ruleFaults,
  scoreRule,
  tryRule,
  type Observation,
  type Rule,
  type RuleType,
} from '@kaoping/domain';
import { everyText } from './every-text.js';
import { READ_BACK } from './rules-read-back.js';
import { quotes, sourceFiles } from './source-files.js';

const byHand = Object.values(READ_BACK).flat();
const examples = Object.values(ruleExamples).flat();
const told = [...new Map(examples.map((one) => [JSON.stringify([one.rule, one.weight]), one])).values()];

/** Every number that a rule writes; a date is three. */
function numbersIn(value: unknown, key = ''): readonly string[] {
  // No highest mark that is left out is nothing to say.
  if (value === 0 && (key === 'high' || key === 'low')) return [];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string')
    return key === 'name'
      ? []
      : (value.match(/\d+(?:\.\d+)?/g) ?? []).map((number) => number.replace(/^0(?=\d)/, ''));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => numbersIn(inner, field));
}

const numbersOf = (words: string): readonly string[] =>
  (words.match(/\d+(?:\.\d+)?/g) ?? []).map((number) => number.replace(/^0(?=\d)/, ''));

describe('a rule is read back as somebody would write it by hand', () => {
  it.each(byHand.map(([rule, weight, zh, en]) => ({ rule, weight, zh, en })))(
    '$zh',
    ({ rule, weight, zh, en }) => {
      expect(ruleInWords('zh-CN', rule, weight)).toBe(zh);
      if (en !== undefined) expect(ruleInWords('en', rule, weight)).toBe(en);
    },
  );

  it('with two rules and one in English at least of every kind, all of which could be published', () => {
    for (const [type, rows] of Object.entries(READ_BACK)) {
      expect([type, rows.length >= 2, rows.some(([, , , en]) => en !== undefined)]).toEqual([
        type,
        true,
        true,
      ]);
      for (const [rule, weight = '100'] of rows) {
        expect(rule.type).toBe(type);
        expect([rule, ruleFaults(rule, weight)]).toEqual([rule, []]);
      }
    }
  });
});

describe('no rule is read back with a gap', () => {
  const all = [
    ...told.map(({ rule, weight }) => ({ rule, weight })),
    ...byHand.map(([rule, weight]) => ({ rule, weight })),
  ];

  it.each(all)('$rule.type $rule', ({ rule, weight }) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const words = ruleInWords(language, rule, weight);
      const said = numbersOf(words);
      expect(numbersIn(rule).filter((number) => !said.includes(number))).toEqual([]);
      if (
        weight !== undefined &&
        !['banded', 'grade-map', 'rank-ladder', 'survey', 'accumulate'].includes(rule.type)
      )
        if (rule.type !== 'ledger' || rule.cap === undefined) expect(said).toContain(weight);
      expect(words).not.toMatch(
        /\{\{|\}\}|undefined|ruleWords|pro-rata|threshold|-linear|，，|；；|^[，；]|[，；：]$/,
      );
      expect(words).not.toMatch(/ {2}|^ | $| [,;:]/);
    }
    expect(ruleInWords('zh-CN', rule, weight)).not.toMatch(/[a-zA-Z]/);
  });
});

describe('the texts', () => {
  it('are all asked for', () => {
    const files = sourceFiles('libs/contracts/src/rule-in-words');
    const composed =
      /^(?:limit|steps|count|best|each|proportional|composite|rank\.ties|panel\.missing|ledger)\./;
    const unused = everyText('zh-CN')
      .filter(({ key }) => key.startsWith('ruleWords:'))
      .map(({ key }) => key.slice('ruleWords:'.length))
      .filter((key) => !composed.test(key) && !quotes(files, key));
    expect(unused).toEqual([]);
  });
});

/** What a rule can be tried on, whatever its kind; observations that it cannot read are left out. */
const numbers = [
  '0',
  '1',
  '2.5',
  '3',
  '5',
  '8',
  '10',
  '12',
  '40',
  '59',
  '60',
  '61',
  '79.99',
  '80',
  '85',
  '89.5',
];
const more = [
  '90',
  '91',
  '93.5',
  '94',
  '95',
  '96',
  '99',
  '100',
  '110',
  '177',
  '354',
  '1581.043447',
  '1800',
  '2100',
];
const counts = [0, 1, 2, 3, 4, 5, 6, 7, 9, 11, 30, 31];
const TRIALS: readonly Observation[] = [
  ...[...numbers, ...more].flatMap((value) => [
    { value },
    { value, second: '50' },
    { value, second: '100' },
    { value, best: '2100' },
    { value, best: '0.5' },
  ]),
  ...counts.flatMap((count) => [
    { occurrences: count },
    { heads: count },
    { missing: count },
    { daysLate: count },
    { rank: count + 1, of: 12 },
    { present: true, missing: count },
  ]),
  ...['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-09', '2027-01-10', '2027-03-01'].map((date) => ({
    date,
  })),
  { met: true },
  { met: false },
  { present: false },
];

/** Names are the rule's own. */
function trialsOf(rule: Rule): readonly Observation[] {
  if (rule.type === 'grade-map')
    return [...rule.grades, { name: '其他' }].map(({ name }) => ({ grade: name }));
  if (rule.type === 'deduct-per-occurrence' && rule.prices !== undefined)
    return [
      ...TRIALS,
      ...rule.prices.flatMap(({ name }) => counts.map((count) => ({ counts: { [name]: count } }))),
      { counts: Object.fromEntries(rule.prices.map(({ name }) => [name, 2])) },
    ];
  if (rule.type === 'checklist')
    return [
      ...TRIALS,
      ...rule.items.map(({ name }) => ({ failed: [name] })),
      { failed: rule.items.map(({ name }) => name) },
    ];
  return TRIALS;
}

/** Where the words read again score otherwise than the rule; null: they are not read, or nothing could be compared. */
function differences(rule: Rule, weight: string): readonly object[] | null {
  const read = recogniseRule(ruleInWords('zh-CN', rule, weight), { weight });
  if (!read.understood) return null;
  const compared = trialsOf(rule).flatMap((observation) => {
    if (observationFaults(rule, observation, weight).length > 0) return [];
    const trial = tryRule(read, observation);
    if (trial.kind !== 'scored') return [];
    return [{ observation, was: scoreRule(rule, weight, observation).score, is: trial.result.score }];
  });
  if (compared.length === 0) return null;
  return compared.filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is));
}

/** Kinds that recognition reads; a survey is read as the rule within it, which is another kind. */
const READABLE: readonly RuleType[] = [
  'proportional',
  'threshold-linear',
  'shortfall',
  'accumulate',
  'deduct-per-occurrence',
  'checklist',
  'all-or-nothing',
  'banded',
  'grade-map',
  'lateness',
  'overrun',
  'zero-if-none-else-deduct-per-missing',
  'rank-ladder',
  'relative-to-best',
];

describe('the words are read again into a rule that scores like the one they came from', () => {
  const readable = told.filter(({ rule }) => READABLE.includes(rule.type));

  it.each(readable)('$rule.type $weight $rule', ({ rule, weight }) => {
    expect(differences(rule, weight) ?? []).toEqual([]);
  });

  it('of every kind that is read at all, and of all examples but a few', () => {
    const again = readable.filter(({ rule, weight }) => differences(rule, weight) !== null);
    expect([...new Set(again.map(({ rule }) => rule.type))].sort()).toEqual([...READABLE].sort());
    expect(readable.length - again.length).toBeLessThanOrEqual(5);
  });
});
