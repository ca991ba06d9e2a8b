import { describe, expect, it } from '@jest/globals';
import { demoScheme } from '../../scheme/demo-scheme.js';
import type { Scheme } from '../../scheme/scheme.js';
import type { Observation } from '../rules/observation.js';
import type { Rule } from '../rules/rule.js';
import { scoreAppraisal } from './score-appraisal.js';

/** A scheme of one indicator of 100 points. */
const schemeOf = (rule: Rule): Scheme => ({
  ...demoScheme,
  components: [{ id: 'target', name: '目标得分', normalisation: 'sum' }],
  formula: '目标得分',
  indicators: [{ id: 'X', name: '指标', weight: '100', rule }],
});

function faultsOf(rule: Rule, facts: unknown): readonly (readonly [string, string])[] {
  const outcome = scoreAppraisal(schemeOf(rule), facts);
  return 'faults' in outcome ? outcome.faults.map(({ code, path }) => [code, path] as const) : [];
}

const observed = (rule: Rule, observation: unknown) => faultsOf(rule, { observations: { X: observation } });

const byHand = (score: string): Observation => ({ score, reason: '按成效' });
const manual: Rule = { type: 'manual' };

describe('one class that was told in two ways was added up', () => {
  const names = ['系统宕机', '数据丢失'];
  it.each<[string, Rule]>([
    ['breaches', { type: 'deduct-per-occurrence', prices: names.map((name) => ({ name, points: '2' })) }],
    ['gains', { type: 'accumulate', step: '1', prices: names.map((name) => ({ name, points: '2' })) }],
    ['entries', { type: 'ledger', base: '90', prices: names.map((name) => ({ name, points: '-2' })) }],
  ])('of %s', (_, rule) => {
    expect(observed(rule, { counts: { 宕机: 1, 系统宕机: 1 } })).toEqual([
      ['OBSERVATION_NAME_REPEATED', 'observations.X.counts.系统宕机'],
    ]);
    expect(observed(rule, { counts: { 宕机: 1, 数据丢失: 1 } })).toEqual([]);
  });
});

describe('a shortfall', () => {
  const rule: Rule = { type: 'shortfall', target: '6', measure: '次', points: '5' };

  it('that was told as what is missing was refused', () => {
    expect(observed(rule, { missing: 3 })).toEqual([]);
    expect(observed(rule, { missing: -1 })).toEqual([['OBSERVATION_VALUE_WRONG', 'observations.X.missing']]);
  });

  it('of a value below nothing was scored', () => {
    expect(observed(rule, { value: '-1' })).toEqual([['OBSERVATION_VALUE_WRONG', 'observations.X.value']]);
    expect(observed({ ...rule, measure: '%' }, { value: '-1' })).toEqual([]);
  });

  it('that was told in two ways is refused', () => {
    expect(observed(rule, { value: '3', missing: 3 })).not.toEqual([]);
  });
});

describe('what is not there at all', () => {
  const rule: Rule = { type: 'zero-if-none-else-deduct-per-missing', points: '1' };

  it('and of which yet so many were missing was scored', () => {
    expect(observed(rule, { present: false, missing: 2 })).toEqual([
      ['OBSERVATION_FIELDS_TOGETHER', 'observations.X.missing'],
    ]);
    expect(observed(rule, { present: false })).toEqual([]);
    expect(observed(rule, { present: true, missing: 2 })).toEqual([]);
  });
});

describe('more points than the indicator weighs were counted', () => {
  it.each<[string, Rule, Observation, string]>([
    ['given by hand', manual, byHand('130'), 'score'],
    [
      'in a part of a mean',
      { type: 'composite', mode: 'mean', parts: [{ rule: manual }, { rule: manual }] },
      { parts: [byHand('100'), byHand('130')] },
      'parts.1.score',
    ],
    [
      'in a part of a sum',
      {
        type: 'composite',
        mode: 'sum',
        parts: [
          { weight: '40', rule: manual },
          { weight: '60', rule: manual },
        ],
      },
      { parts: [byHand('41'), byHand('60')] },
      'parts.0.score',
    ],
    [
      'by another authority, and cut down to the weight in silence',
      { type: 'external-result', authority: '市效能办' },
      { result: { score: '999', source: '市效能办', document: '1号', arrivedOn: '2025-01-20' } },
      'result.score',
    ],
  ])('%s', (_, rule, observation, path) => {
    expect(observed(rule, observation)).toEqual([['OBSERVATION_VALUE_WRONG', `observations.X.${path}`]]);
  });
});

describe('a unit that stood on no ballot was given 0', () => {
  const rule: Rule = {
    type: 'ballot-tally',
    options: [
      { name: '优', value: '10' },
      { name: '差', value: '0' },
    ],
  };
  const ballots = [{ 甲: '优', 乙: '差' }];

  it('where the only unit has no name of its own', () => {
    expect(observed(rule, { ballots })).toEqual([['OBSERVATION_NAME_UNKNOWN', 'observations.X.unit']]);
    expect(observed(rule, { ballots, unit: '甲' })).toEqual([]);
  });

  it('under another name, and is told the names on the ballots', () => {
    const facts = { units: [{ unit: '甲科', observations: { X: { ballots } } }] };
    const outcome = scoreAppraisal(schemeOf(rule), facts);
    expect(outcome).toMatchObject({
      faults: [{ path: 'units.0.observations.X.unit', params: { found: '甲科', known: '甲、乙' } }],
    });
  });
});

describe('too few opinions gave 0 points instead of no score', () => {
  it.each<[string, Rule, Observation]>([
    [
      'ballots',
      { type: 'ballot-tally', options: [{ name: '优', value: '10' }], minimumBallots: 30 },
      { tally: { 优: 29 } },
    ],
    ['no ballot at all', { type: 'ballot-tally', options: [{ name: '优', value: '10' }] }, { tally: {} }],
    [
      'answers',
      { type: 'survey', minimumValid: 30, read: { type: 'banded', bands: [{ points: '100' }] } },
      { valid: 29, satisfied: 29 },
    ],
    [
      'sheets',
      { type: 'panel', max: '10', groups: [{ name: '评委', weight: '1' }], minimumSheets: 3 },
      { sheets: [{ group: '评委', mark: '9' }] },
    ],
  ])('%s', (_, rule, observation) => {
    const outcome = scoreAppraisal(schemeOf(rule), { observations: { X: observation } });
    expect(outcome).toMatchObject({
      appraisal: {
        units: [{ final: null, indicators: [{ status: 'pending', score: null }], provisional: true }],
      },
    });
  });
});

describe('what was observed and read by nobody went by in silence', () => {
  const ballots: Rule = {
    type: 'ballot-tally',
    options: [
      { name: '优', value: '10' },
      { name: '差', value: '0' },
    ],
  };

  it.each<[string, Rule, Observation, string, string]>([
    [
      'days and a date',
      { type: 'lateness', every: { days: 10 }, points: '1', due: '2026-12-31' },
      { daysLate: 10, date: '2026-12-31' },
      'OBSERVATION_FIELDS_TOGETHER',
      'date',
    ],
    [
      'never done, and days late',
      { type: 'lateness', every: { days: 10 }, points: '1' },
      { present: false, daysLate: 3 },
      'OBSERVATION_FIELDS_TOGETHER',
      'daysLate',
    ],
    [
      'occurrences where missing ones count',
      { type: 'zero-if-none-else-deduct-per-missing', points: '1' },
      { present: true, occurrences: 1 },
      'OBSERVATION_FIELD_UNUSED',
      'occurrences',
    ],
    [
      'met beside the value that decides it',
      { type: 'all-or-nothing', condition: { op: '>=', value: '95' } },
      { met: true, value: '90' },
      'OBSERVATION_FIELDS_TOGETHER',
      'value',
    ],
    [
      'a tally beside the ballots',
      ballots,
      { tally: { 优: 1 }, ballots: [{ 甲: '差' }], unit: '甲' },
      'OBSERVATION_FIELDS_TOGETHER',
      'unit',
    ],
    [
      'heads where breaches count',
      { type: 'deduct-per-occurrence', points: '1' },
      { occurrences: 1, heads: 3 },
      'OBSERVATION_FIELD_UNUSED',
      'heads',
    ],
    [
      'in a part of a composite',
      { type: 'composite', mode: 'mean', parts: [{ rule: { type: 'all-or-nothing' } }] },
      { parts: [{ met: true, grade: '好' }] },
      'OBSERVATION_FIELD_UNUSED',
      'parts.0.grade',
    ],
  ])('%s', (_, rule, observation, code, path) => {
    expect(observed(rule, observation)).toEqual([[code, `observations.X.${path}`]]);
  });
});

describe('units that share an indicator', () => {
  const sharing = (shares: readonly (readonly [number, number, string])[]) => ({
    units: shares.map(([part, whole, score], index) => ({
      unit: `u${index}`,
      shares: { X: { part, whole } },
      observations: { X: byHand(score) },
    })),
  });

  it.each<[string, readonly (readonly [number, number, string])[], string, string]>([
    [
      'had different scores for one indicator',
      [
        [1, 2, '20'],
        [1, 2, '30'],
      ],
      'FACTS_SHARED_DIFFERENTLY',
      'units.1.observations.X',
    ],
    [
      'had more than the whole of it',
      [
        [3, 4, '20'],
        [3, 4, '20'],
      ],
      'FACTS_SHARES_EXCEED',
      'units.1.shares.X.part',
    ],
    [
      'had a whole each',
      [
        [1, 2, '20'],
        [1, 3, '20'],
      ],
      'FACTS_SHARES_DIFFER',
      'units.1.shares.X.whole',
    ],
  ])('%s', (_, shares, code, path) => {
    expect(faultsOf(manual, sharing(shares))).toEqual([[code, path]]);
  });

  it('may leave a part of it to somebody who is not in the file', () => {
    expect(
      faultsOf(
        manual,
        sharing([
          [1, 4, '20'],
          [2, 4, '20'],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('a mistake hid the others of its list', () => {
  const told = (scheme: Scheme, facts: unknown) => {
    const outcome = scoreAppraisal(scheme, facts);
    return 'faults' in outcome ? outcome.faults.map(({ code, path }) => [path, code]) : [];
  };

  it('a mark in words: those out of range, with too many decimals, given twice and by somebody absent', () => {
    const facts = {
      target: '90',
      leaderMarks: [
        { person: 'p1', mark: 'x' },
        { person: 'p2', mark: '11' },
        { person: 'p2', mark: '9.55' },
      ],
      absentLeaders: ['p1'],
    };
    expect(told(demoScheme, facts)).toEqual([
      ['leaderMarks.0.mark', 'FACTS_VALUE_WRONG'],
      ['leaderMarks.1.mark', 'FACTS_NUMBER_OUT_OF_RANGE'],
      ['leaderMarks.2.mark', 'FACTS_DECIMALS_TOO_MANY'],
      ['leaderMarks.2', 'FACTS_NAME_REPEATED'],
      ['absentLeaders.0', 'FACTS_NAME_REPEATED'],
    ]);
  });

  it('points in words: the negative ones behind them', () => {
    const incentives = [
      { reason: '表扬', points: '两分' },
      { reason: '表扬', points: '-1', by: '局' },
      { points: '1' },
    ];
    expect(told(demoScheme, { target: '90', incentives })).toEqual([
      ['incentives.0.points', 'FACTS_VALUE_WRONG'],
      ['incentives.1.by', 'FACTS_FIELD_UNKNOWN'],
      ['incentives.2.reason', 'FACTS_FIELD_MISSING'],
      ['incentives.1.points', 'FACTS_NUMBER_OUT_OF_RANGE'],
    ]);
  });

  it('a slip in the name of a ranking group lifted its quota', () => {
    const scheme = { ...demoScheme, quotas: [{ grade: '优秀', group: '业务科室', percent: '30' }] };
    expect(told(scheme, { target: '90', rankingGroup: '业务科' })).toEqual([
      ['rankingGroup', 'FACTS_GROUP_UNKNOWN'],
    ]);
  });
});

it('an element of units that is no unit hid the faults of the others, and made up new ones', () => {
  const observations = { X: byHand('130'), zz: byHand('1') };
  expect(
    faultsOf(manual, { units: [{ unit: '甲', observations }, 5, { unit: '乙', observations: {} }] }),
  ).toEqual([
    ['FACTS_TYPE_WRONG', 'units.1'],
    ['FACTS_INDICATOR_UNKNOWN', 'units.0.observations.zz'],
    ['OBSERVATION_VALUE_WRONG', 'units.0.observations.X.score'],
    ['FACTS_OBSERVATION_ABSENT', 'units.2.observations.X'],
  ]);
});

it.each<[string, Observation, string, string]>([
  ['missing', { missing: 3 }, 'OBSERVATION_VALUE_WRONG', 'missing'],
  ['found', { occurrences: 3 }, 'OBSERVATION_VALUE_WRONG', 'occurrences'],
  ['named', { failed: ['甲', '甲', '乙'] }, 'OBSERVATION_NAME_REPEATED', 'failed.1'],
])('more clauses were %s than the checklist has', (_, observation, code, field) => {
  const rule: Rule = { type: 'checklist', points: '1', items: [{ name: '甲' }, { name: '乙' }] };
  expect(observed(rule, observation)).toEqual([[code, `observations.X.${field}`]]);
});
