import { describe, expect, it } from '@jest/globals';
import { checkDocument } from './index.js';

const unit = (name: string, total: string, rank: number, more: object = {}): object => ({
  ...{ unit: name, final: total, total, rank, provisional: false },
  components: [{ id: 'target', name: '目标得分', points: total }],
  ...more,
});

const result = (...units: readonly object[]): object => ({ kind: 'result', formula: '得分=目标得分', units });

const said = (document: object): readonly string[] =>
  checkDocument(document).findings.map(({ code, place }) => `${code} ${place}`);

const bonus = (rank: number, count: number): object => ({
  incentives: [{ reason: '采稿量', points: '3', bonus: { id: 'news', rank, count } }],
});

describe('places of a result', () => {
  it('a final that was left out made the places of all below it wrong', () => {
    const left = result(unit('甲', '99', 1, { final: null }), unit('乙', '98', 2), unit('丙', '97', 3));
    expect(said(left)).toEqual(['RESULT_TOTAL_WRONG units.甲.final']);
  });

  it('a bonus for a place that another unit counted more for went unseen', () => {
    expect(said(result(unit('甲', '99', 1, bonus(1, 3)), unit('乙', '98', 2, bonus(1, 5))))).toEqual([
      'RANK_AGAINST_COUNT rank.news',
    ]);
    expect(said(result(unit('甲', '99', 1, bonus(1, 5)), unit('乙', '98', 2, bonus(2, 3))))).toEqual([]);
  });
});
