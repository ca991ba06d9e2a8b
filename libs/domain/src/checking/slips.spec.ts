import { describe, expect, it } from '@jest/globals';
import { checkDocument } from './index.js';

interface Change {
  readonly whole?: object;
  readonly times?: object;
  readonly rate?: object;
}

/** A clean self-evaluation of two lines, and what is changed in it. */
const evaluation = ({ whole = {}, times = {}, rate = {} }: Change): object => ({
  kind: 'self-evaluation',
  year: 2025,
  unit: '办公室',
  filledOn: '2026-01-05',
  items: [
    {
      ...{ no: 1, name: '迟报', weight: 40, due: '2025-12-31' },
      ...{ rule: { type: 'deduct-per-occurrence', points: 5 }, observed: { occurrences: 1 }, published: 35 },
      ...times,
    },
    {
      ...{ no: 2, name: '满意度', weight: 60, op: '>=', target: 90, measure: '%', due: '2025-12-31' },
      rule: {
        type: 'banded',
        bands: [
          { from: 90, points: 60 },
          { from: 80, to: 90, points: 40 },
          { to: 80, points: 0 },
        ],
      },
      ...{ observed: { value: 95 }, published: 60 },
      ...rate,
    },
  ],
  ...whole,
});

const banded = (...bands: readonly object[]): object => ({ rule: { type: 'banded', bands } });
const lowest = { to: 80, points: 0 };
const found = (change: Change): readonly string[] =>
  checkDocument(evaluation(change)).findings.map(
    ({ code, severity, place }) => `${severity} ${code} ${place}`,
  );

describe('a slip in a form', () => {
  it('there is none', () => {
    expect(found({})).toEqual([]);
  });

  it.each<[string, Change, readonly string[]]>([
    [
      'ends of a band exchanged',
      { rate: banded({ from: 90, points: 60 }, { from: 90, to: 80, points: 40 }, lowest) },
      ['error RULE_BAND_INVERTED items.2.rule.bands.1'],
    ],
    [
      'a band above the weight',
      { rate: banded({ from: 90, points: 70 }, { from: 80, to: 90, points: 40 }, lowest) },
      ['error SCORE_AGAINST_RULE items.2.published', 'error RULE_ABOVE_WEIGHT items.2.rule'],
    ],
    ['times with their measure', { times: { observed: { occurrences: '1次' } } }, []],
    ['a rate with its sign', { rate: { observed: { value: '95%' } } }, []],
    [
      'times that are no number',
      { times: { observed: { occurrences: '五六次' } } },
      [
        'question RULE_NOT_CHECKED items.1.published',
        'warning NUMBER_UNREADABLE items.1.observed.occurrences',
      ],
    ],
    ['a deadline that is no day', { times: { due: '月底前' } }, ['warning DUE_UNREADABLE items.1.due']],
    ['a time that is no deadline', { times: { due: '全年' } }, []],
    [
      'a weight of nothing',
      { times: { weight: 0, published: 0 }, rate: { weight: 100 } },
      ['question RULE_BELOW_WEIGHT items.2.rule', 'error NUMBER_OUT_OF_RANGE items.1.weight'],
    ],
    ['a list of clerks without any', { whole: { contacts: [] } }, ['warning FIELD_EMPTY contacts']],
    [
      'a clerk without a name',
      { whole: { contacts: [{ unit: '办公室', clerk: ' ' }] } },
      ['warning FIELD_EMPTY contacts.办公室'],
    ],
    [
      'a number with another unit',
      { rate: { target: '465.92万元' } },
      ['warning NUMBER_UNREADABLE items.2.target'],
    ],
    [
      'times below nothing',
      { times: { observed: { occurrences: -2 } } },
      [
        'question RULE_NOT_CHECKED items.1.published',
        'error NUMBER_OUT_OF_RANGE items.1.observed.occurrences',
      ],
    ],
    [
      'a rate below nothing',
      { rate: { observed: { value: -3 }, published: 0 } },
      ['error NUMBER_OUT_OF_RANGE items.2.observed.value'],
    ],
    ['growth below nothing', { rate: { name: '增长率', observed: { value: -3 }, published: 0 } }, []],
  ])('%s', (_, change, findings) => {
    expect(found(change)).toEqual(findings);
  });

  it('names the number that stands before a unit', () => {
    const { findings } = checkDocument(evaluation({ rate: { target: '465.92万元' } }));
    expect(findings[0]?.params).toMatchObject({ variant: 'UNIT', number: '465.92' });
  });

  it('names the day that 6月31日前 probably means', () => {
    const { findings } = checkDocument(evaluation({ times: { due: '6月31日前' } }));
    expect(findings[0]?.expected).toBe('2025-06-30');
  });
});
