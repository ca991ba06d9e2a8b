import { describe, expect, it } from '@jest/globals';
import { checkDocument } from '@kaoping/domain';

const said = (document: unknown): readonly string[] =>
  checkDocument(document).findings.map(
    ({ code, place, found, expected }) => `${code} ${place}: ${found}, not ${expected}`,
  );

const entry = (reason: string, points: number, heads: number) => ({ reason, points, heads });
const ledger = (...entries: readonly (readonly object[])[]) => ({
  kind: 'monthly ledger',
  base: 100,
  units: entries.map((deductions, index) => ({
    unit: `${index + 1}科`,
    deductions,
    additions: [],
    published: 100 - deductions.reduce((sum, one) => sum + (one as { points: number }).points, 0),
  })),
});

describe('one error was told twice', () => {
  it('of a number of people that the reason contradicts, the price a head is no second one', () => {
    expect(said(ledger([entry('未按时填报2人', 1, 3)], [entry('未按时填报1人', 0.5, 1)]))).toEqual([
      'HEADS_DIFFER units.1科.deductions.未按时填报2人.heads: 3, not 2',
    ]);
  });

  it('a price that no number of people explains is one', () => {
    const found = said(ledger([entry('未按时填报2人', 4, 3)], [entry('未按时填报1人', 0.5, 1)]));
    expect(found.map((one) => one.split(' ')[0])).toEqual(['HEAD_PRICES_DIFFER', 'HEADS_DIFFER']);
  });

  it('a share is of what the parts add up to, where the declared total is wrong', () => {
    const spending = [
      { name: '甲', amount: 25, publishedPercent: 26 },
      { name: '乙', amount: 45, publishedPercent: 45 },
      { name: '丙', amount: 30, publishedPercent: 30 },
    ];
    const report = { kind: 'whole-unit spending report', spending, published_total: 110 };
    expect(said({ ...report, self_score: 90, published_grade: '优' }).slice(0, 2)).toEqual([
      'AMOUNTS_SUM_WRONG published_total: 110, not 100',
      'PERCENT_WRONG spending.甲.publishedPercent: 26, not 25',
    ]);
  });
});

describe('a document that holds nothing', () => {
  it.each([
    ['annual plan', 'categories'],
    ['monthly ledger', 'units'],
    ['self-evaluation', 'items'],
    ['whole-unit spending report', 'spending'],
  ])('of the kind %s was clean', (kind, field) => {
    const { findings } = checkDocument({ kind, items: [] });
    expect(findings).toMatchObject([{ code: 'FIELD_EMPTY', place: field }]);
  });
});
