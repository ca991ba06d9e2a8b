import { describe, expect, it } from '@jest/globals';
import { planFromRows } from './plan-from-rows.js';
import { planFromPrevious } from './plan-from-previous.js';
import { indicator, PERIOD, PLAN, UNITS } from './testing/plan-facts.js';

const CONTEXT = { units: UNITS, period: PERIOD, declaredTotal: '10', title: '年度绩效目标' };

const row = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  一级指标: '应急处置',
  序号: '1-1-1',
  二级指标: '应急值班处置培训',
  权重分值: '2',
  指标值: '1期',
  完成时限: '2024-12-31',
  责任科室: '指挥中心',
  分管领导: '副组长·应急救援',
  ...change,
});

const planOf = (...rows: readonly Record<string, unknown>[]) => {
  const read = planFromRows(rows, CONTEXT);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.content;
};

const errorsOf = (...rows: readonly unknown[]) => {
  const read = planFromRows(rows, CONTEXT);
  return read.ok ? [] : read.errors;
};

describe('a plan from a table', () => {
  it('takes a rule as JSON, and a sentence for none', () => {
    const rule = { type: 'shortfall', target: '60', points: '0.5' };
    expect(planOf(row({ 评分规则: JSON.stringify(rule) })).indicators[0]?.rule).toEqual(rule);
    expect(errorsOf(row({ 评分规则: '每少一次扣0.5分' }))).toEqual([
      { row: 1, column: 'rule', code: 'IMPORT_RULE_UNREADABLE' },
    ]);
    expect(errorsOf(row({ 评分规则: '{"type":"shortfall"}' }))).toEqual([
      { row: 1, column: 'rule', code: 'PLAN_RULE_INVALID' },
    ]);
  });

  it('takes one row as one indicator, with Chinese or English headers', () => {
    const english = {
      group: '应急处置',
      no: '1-1-1',
      title: '应急值班处置培训',
      weight: 2,
      targets: '1期',
      Due: '2024/12/31',
      units: '指挥中心',
      leaders: '副组长·应急救援',
    };
    expect(planOf(row()).indicators).toEqual([indicator({ group: '1' })]);
    expect(planOf(english)).toEqual(planOf(row()));
  });

  it('reads blank cells of merged groups as the row above, and sums up what is not declared', () => {
    const read = planOf(
      row({
        类别: '职能工作目标',
        类别权重: '10',
        一级指标序号: '1-1',
        一级指标权重: '4',
        文件依据: '市委工作要点',
      }),
      row({ 序号: '1.1.2', 权重分值: '1.5', 类别: '', 一级指标: '', 一级指标权重: '' }),
      row({ 序号: '1-2-1', 权重分值: '6', 一级指标: '防汛抗旱' }),
      row({ 序号: '7', 权重分值: '6', 类别: '精神文明建设成效', 一级指标: '精神文明建设' }),
    );
    expect(read.categories).toEqual([
      {
        no: 'A',
        name: '职能工作目标',
        weight: '10',
        groups: [
          { no: '1-1', title: '应急处置', weight: '4', basis: '市委工作要点' },
          { no: '2', title: '防汛抗旱', weight: '6' },
        ],
      },
      {
        no: 'B',
        name: '精神文明建设成效',
        weight: '6',
        groups: [{ no: '3', title: '精神文明建设', weight: '6' }],
      },
    ]);
    expect(read.indicators.map(({ id, no, category, group }) => [id, no, category, group])).toEqual([
      ['1-1-1', '1-1-1', 'A', '1-1'],
      ['1-1-2', '1.1.2', 'A', '1-1'],
      ['1-2-1', '1-2-1', 'A', '2'],
      ['7', '7', 'B', '3'],
    ]);
  });

  it('reads joint units, leaders and milestones', () => {
    expect(
      planOf(row({ 责任科室: '办公室、防汛抗旱科', 分管领导: '组长，副组长', 二季度: '40%', 四季度: '100' })),
    ).toMatchObject({
      indicators: [
        {
          units: [
            { unit: 'u14', share: 1 },
            { unit: 'u05', share: 1 },
          ],
          leaders: ['组长', '副组长'],
          milestones: [
            { quarter: 2, percent: '40' },
            { quarter: 4, percent: '100' },
          ],
        },
      ],
    });
  });

  it('reads who leads, who assists, and shares of their own', () => {
    const unitsOf = (cell: string) => {
      const read = planFromRows([row({ 责任科室: cell })], {
        ...CONTEXT,
        jointShares: { lead: 3, assisting: 1 },
      });
      if (!read.ok) throw new Error(JSON.stringify(read.errors));
      return read.content.indicators[0]?.units;
    };
    expect(unitsOf('防汛抗旱科（配合）、办公室(牵头)')).toEqual([
      { unit: 'u14', share: 3, role: 'lead' },
      { unit: 'u05', share: 1, role: 'assisting' },
    ]);
    expect(unitsOf('办公室（牵头6份）、防汛抗旱科（配合4份）')).toEqual([
      { unit: 'u14', share: 6, role: 'lead' },
      { unit: 'u05', share: 4, role: 'assisting' },
    ]);
    expect(unitsOf('办公室（2份）、防汛抗旱科')).toEqual([
      { unit: 'u14', share: 2 },
      { unit: 'u05', share: 1 },
    ]);
  });

  it.each([
    ['办公室（牵头）、防汛抗旱科', 'PLAN_ROLES_INCOMPLETE'],
    ['办公室（配合）、防汛抗旱科（配合）', 'PLAN_ROLES_INCOMPLETE'],
    ['办公室（协助）', 'IMPORT_UNIT_UNKNOWN'],
    ['办公室（牵头0份）', 'PLAN_SHARE_INVALID'],
  ])('says what is wrong with the units %j', (cell, code) => {
    expect(errorsOf(row({ 责任科室: cell }))).toEqual([{ row: 1, column: 'units', code }]);
  });

  it.each([
    ['≥200人次', [{ op: '>=', value: '200', measure: '人次' }]],
    ['不少于3个', [{ op: '>=', value: '3', measure: '个' }]],
    ['14个', [{ op: '>=', value: '14', measure: '个' }]],
    ['１４个', [{ op: '>=', value: '14', measure: '个' }]],
    ['不超过2次', [{ op: '<=', value: '2', measure: '次' }]],
    ['3天以内', [{ op: '<=', value: '3', measure: '天' }]],
    ['90%以上', [{ op: '>=', value: '90', measure: '%' }]],
    ['0起', [{ op: '=', value: '0', measure: '起' }]],
    [
      '1期；1.5场',
      [
        { op: '>=', value: '1', measure: '期' },
        { op: '>=', value: '1.5', measure: '场' },
      ],
    ],
    ['2024年底前完成', [{ op: 'qualitative', text: '2024年底前完成' }]],
    ['考试基地建成', [{ op: 'qualitative', text: '考试基地建成' }]],
    ['', []],
  ])('reads the target %j', (cell, targets) => {
    expect(planOf(row({ 指标值: cell })).indicators[0]?.targets).toEqual(targets);
  });

  it.each([
    ['2024-06-30', '2024-06-30'],
    ['2024/6/30', '2024-06-30'],
    ['2024年6月30日', '2024-06-30'],
    ['2024年2月底', '2024-02-29'],
  ])('reads the date %s', (cell, due) => {
    expect(planOf(row({ 完成时限: cell })).indicators[0]?.due).toBe(due);
  });

  it('names every mistake by row and column', () => {
    expect(
      errorsOf(
        row({ 一级指标权重: '四分' }),
        row({ 权重分值: '２', 责任科室: '气象科' }),
        row({ 序号: '1_2', 二级指标: '', 完成时限: '12月底前' }),
        row({ 序号: '1-1-3', 权重分值: { value: 2 }, 一级指标权重: '5', 一季度: '200' }),
        'a row',
      ),
    ).toEqual([
      { row: 1, column: 'groupWeight', code: 'PLAN_WEIGHT_INVALID' },
      { row: 2, column: 'units', code: 'IMPORT_UNIT_UNKNOWN' },
      { row: 2, column: 'no', code: 'PLAN_INDICATOR_REPEATED' },
      { row: 2, column: 'weight', code: 'PLAN_WEIGHT_INVALID' },
      { row: 3, column: 'title', code: 'IMPORT_VALUE_MISSING' },
      { row: 3, column: 'no', code: 'PLAN_INDICATOR_ID_INVALID' },
      { row: 3, column: 'due', code: 'PLAN_DUE_INVALID' },
      { row: 4, column: 'weight', code: 'IMPORT_TEXT_EXPECTED' },
      { row: 4, column: 'groupWeight', code: 'IMPORT_VALUE_DIFFERS' },
      { row: 4, column: 'q4', code: 'PLAN_MILESTONES_INVALID' },
      { row: 5, column: '', code: 'IMPORT_OBJECT_EXPECTED' },
    ]);
  });

  it('passes over rows without a value', () => {
    const blank = Object.fromEntries(Object.keys(row()).map((header) => [header, '']));
    expect(planOf(row(), blank)).toEqual(planOf(row()));
  });

  it('asks for a group before the first indicator', () => {
    expect(errorsOf(row({ 一级指标: '' }))).toEqual([
      { row: 1, column: 'group', code: 'IMPORT_VALUE_MISSING' },
    ]);
  });

  it('reads no further when the headers are not its own', () => {
    const misspelt = Object.entries(row()).map(([header, cell]) => [
      header === '权重分值' ? '权重分植' : header,
      cell,
    ]);
    expect(errorsOf(Object.fromEntries(misspelt))).toEqual([
      { row: 0, column: '权重分植', code: 'IMPORT_COLUMN_UNKNOWN' },
      { row: 0, column: 'weight', code: 'IMPORT_COLUMN_MISSING' },
    ]);
    expect(errorsOf()).toEqual([{ row: 0, column: '', code: 'IMPORT_EMPTY' }]);
  });
});

describe("a plan from last year's", () => {
  it('moves the due dates and keeps everything else', () => {
    const leap = {
      ...PLAN,
      indicators: [indicator({ due: '2024-02-29' }), indicator({ id: '1-1-2', due: '2024-12-31' })],
    };
    expect(planFromPrevious(leap)).toEqual({
      ...leap,
      indicators: [indicator({ due: '2025-02-28' }), indicator({ id: '1-1-2', due: '2025-12-31' })],
    });
    expect(planFromPrevious(leap, 4).indicators.map(({ due }) => due)).toEqual(['2028-02-29', '2028-12-31']);
  });
});
