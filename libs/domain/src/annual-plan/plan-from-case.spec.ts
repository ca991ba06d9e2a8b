import { describe, expect, it } from '@jest/globals';
import { findPlanFindings } from './check-plan.js';
import { findPlanFaults } from './find-faults.js';
import { planFromCase } from './plan-from-case.js';
import { BOUNDS, UNITS } from './testing/plan-facts.js';

const item = (change: object = {}) => ({
  no: '1-2-2',
  title: '救灾物资储备',
  weight: 1.5,
  unit: '指挥中心',
  leader: '副组长·应急救援',
  due: '2024-12-31',
  ...change,
});

const caseOf = (...items: readonly object[]) => ({
  kind: 'annual plan',
  weightsTotal: 1.5,
  categories: [
    {
      no: 'A',
      name: '职能工作目标',
      weight: 1.5,
      groups: [
        { no: '1-2', title: '应急物资', weight: 1.5, basis: '市委工作要点', kind: '重点工作目标', items },
      ],
    },
  ],
});

const CYCLE = { units: UNITS, period: { from: '2024-01-01', to: '2024-12-31' } };

const indicatorsOf = (...items: readonly object[]) => {
  const read = planFromCase(caseOf(...items), CYCLE);
  return read.ok ? read.content.indicators : read.errors;
};

describe('a plan from a published case', () => {
  it('has exact weights, unit ids and the group it stands in', () => {
    expect(planFromCase(caseOf(item()), CYCLE)).toEqual({
      ok: true,
      content: {
        declaredTotal: '1.5',
        categories: [
          {
            no: 'A',
            name: '职能工作目标',
            weight: '1.5',
            groups: [
              { no: '1-2', title: '应急物资', weight: '1.5', basis: '市委工作要点', kind: '重点工作目标' },
            ],
          },
        ],
        indicators: [
          {
            id: '1-2-2',
            no: '1-2-2',
            title: '救灾物资储备',
            category: 'A',
            group: '1-2',
            weight: '1.5',
            targets: [],
            units: [{ unit: 'u03', share: 1 }],
            leaders: ['副组长·应急救援'],
            due: '2024-12-31',
            inferred: [],
          },
        ],
      },
    });
  });

  it('can be drafted as it is when it adds up', () => {
    const read = planFromCase(caseOf(item()), CYCLE);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    expect(findPlanFaults(read.content, BOUNDS)).toEqual([]);
    expect(findPlanFindings(read.content)).toEqual([]);
  });

  it('divides a joint item equally and knows units by their other names', () => {
    expect(
      indicatorsOf(item({ unit: '防汛抗旱科', jointUnits: ['办公室'], jointLeaders: ['副组长·执法'] })),
    ).toMatchObject([
      {
        units: [
          { unit: 'u05', share: 1 },
          { unit: 'u14', share: 1 },
        ],
        leaders: ['副组长·应急救援', '副组长·执法'],
      },
    ]);
  });

  it('tells who leads from who assists, with the shares of the scheme', () => {
    const read = planFromCase(caseOf(item({ assistingUnits: ['办公室'] })), {
      ...CYCLE,
      jointShares: { lead: 2, assisting: 1 },
    });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    expect(read.content.indicators[0]?.units).toMatchObject([
      { share: 2, role: 'lead' },
      { unit: 'u14', share: 1, role: 'assisting' },
    ]);
  });

  it('reads numeric and qualitative targets and carries the cells that were inferred', () => {
    const targets = [
      { op: '>=', value: 14, measure: '个' },
      { op: '=', value: 0, measure: '热点' },
      { op: 'qualitative', value: '考试基地建成' },
    ];
    expect(indicatorsOf(item({ targets, inferred: ['weight', 'unit'] }))).toMatchObject([
      {
        targets: [
          { op: '>=', value: '14', measure: '个' },
          { op: '=', value: '0', measure: '热点' },
          { op: 'qualitative', text: '考试基地建成' },
        ],
        inferred: ['weight', 'unit'],
      },
    ]);
  });

  it('tells an item from its group by the level, not by the number', () => {
    const alone = { no: '8', title: '平安建设', weight: 6, items: [item({ no: '8', weight: 6 })] };
    const read = planFromCase(
      { weightsTotal: 6, categories: [{ no: 'D', name: '平安建设成效', weight: 6, groups: [alone] }] },
      CYCLE,
    );
    expect(read).toMatchObject({
      ok: true,
      content: { indicators: [{ id: '8', group: '8', category: 'D' }] },
    });
  });

  it('names every value that is missing or wrong, and reads nothing', () => {
    const at = 'categories[0].groups[0].items';
    expect(
      indicatorsOf(
        item({ weight: 'viel', unit: '气象科', due: undefined }),
        item({ targets: [{ op: '~', value: 1 }], jointUnits: '办公室' }),
        item({ targets: [{ op: '>=', value: 1e21, measure: '次' }], title: 7 }),
      ),
    ).toEqual(
      expect.arrayContaining([
        { path: `${at}[0].weight`, code: 'IMPORT_NUMBER_EXPECTED' },
        { path: `${at}[0].unit`, code: 'IMPORT_UNIT_UNKNOWN' },
        { path: `${at}[0].due`, code: 'IMPORT_VALUE_MISSING' },
        { path: `${at}[1].targets[0].op`, code: 'IMPORT_OPERATOR_UNKNOWN' },
        { path: `${at}[1].jointUnits`, code: 'IMPORT_LIST_EXPECTED' },
        { path: `${at}[2].targets[0].value`, code: 'IMPORT_NUMBER_EXPECTED' },
        { path: `${at}[2].title`, code: 'IMPORT_TEXT_EXPECTED' },
      ]),
    );
    expect(indicatorsOf(item({ weight: 'viel' }))).toHaveLength(1);
  });

  it.each([[null], ['a plan'], [[]]])('is not made of %j', (input) => {
    expect(planFromCase(input, CYCLE)).toEqual({
      ok: false,
      errors: [{ path: '', code: expect.any(String) }],
    });
  });

  it('is not made of a document without categories', () => {
    expect(planFromCase({ weightsTotal: 100 }, CYCLE)).toEqual({
      ok: false,
      errors: [{ path: 'categories', code: 'IMPORT_VALUE_MISSING' }],
    });
  });
});
