import { describe, expect, it } from '@jest/globals';
import { wordFinding } from '@kaoping/contracts';
import { checkDocument } from '@kaoping/domain';

const said = (document: unknown): readonly string[] =>
  checkDocument(document).findings.map(
    ({ code, severity, place, found, expected }) => `${severity} ${code} ${place}: ${found}, not ${expected}`,
  );

const table = (line: object) => ({
  kind: 'target table',
  weightsTotal: 10,
  items: [{ no: '1', name: '甲', weight: 10, ...line }],
});

const ledger = (entry: object, published: number) => ({
  kind: 'monthly ledger',
  base: 100,
  units: [{ unit: '一科', deductions: [{ reason: '未按时填报2人', ...entry }], additions: [], published }],
});

describe('a number that cannot be was clean', () => {
  it('a weight below nothing', () => {
    const items = [
      { no: '1', name: '甲', weight: 12 },
      { no: '2', name: '乙', weight: -2 },
    ];
    expect(said({ kind: 'target table', weightsTotal: 10, items })).toEqual([
      'error NUMBER_OUT_OF_RANGE items.2.weight: -2, not ≥0',
    ]);
  });

  it('a step of nothing', () => {
    const rule = { type: 'overrun', every: { percent: 0 }, points: 1 };
    expect(said(table({ op: '<=', target: 95, measure: '次', rule }))).toEqual([
      'error NUMBER_OUT_OF_RANGE items.1.rule.every.percent: 0, not >0',
    ]);
  });

  it('a negative number of times', () => {
    expect(said(table({ op: '>=', target: -4, measure: '次' }))).toEqual([
      'error NUMBER_OUT_OF_RANGE items.1.target: -4, not ≥0',
    ]);
  });

  it('a breach by nobody', () => {
    expect(said(ledger({ points: 1, heads: 0 }, 99))).toEqual([
      'error NUMBER_OUT_OF_RANGE units.一科.deductions.未按时填报2人.heads: 0, not ≥1',
    ]);
  });

  it('two people in words and three in figures', () => {
    expect(said(ledger({ points: 1.5, heads: 3 }, 98.5))).toEqual([
      'error HEADS_DIFFER units.一科.deductions.未按时填报2人.heads: 3, not 2',
    ]);
    expect(said(ledger({ points: 1, heads: 2 }, 99))).toEqual([]);
  });
});

describe('a sign that may be meant in two ways was passed over', () => {
  it('a rate that may fall', () => {
    expect(said(table({ op: '>=', target: -2, measure: '%' }))).toEqual([
      'question TARGET_BELOW_ZERO items.1.target: -2, not 2',
    ]);
  });

  it('a deduction below nothing', () => {
    const { findings } = checkDocument(ledger({ points: -1, heads: 2 }, 101));
    expect(findings.map((finding) => wordFinding('zh-CN', finding).message)).toEqual([
      '一科“未按时填报2人”的扣分写为-1：是扣1分，还是退回1分？请确认。',
    ]);
  });
});

describe('a blank that says nothing was passed over', () => {
  it('among the joint leaders', () => {
    expect(said(table({ jointLeaders: ['王某', ''] }))).toEqual([
      'warning FIELD_EMPTY items.1.jointLeaders.1: , not jointLeaders',
    ]);
  });

  it('as the reason of a veto', () => {
    const units = [{ unit: '一科', deductions: [], additions: [], veto: { reason: '' }, published: 69 }];
    expect(said({ kind: 'monthly ledger', base: 100, veto: { mode: 'set', score: 69 }, units })).toEqual([
      'warning FIELD_EMPTY units.一科.veto.reason: , not reason',
    ]);
  });
});
