import { describe, expect, it } from '@jest/globals';
import { given } from '../core/testing/given.js';
import type { QuarterNumber } from '../cycle/events.js';
import { findPlanFindings } from './check-plan.js';
import { planDecider } from './decide.js';
import { findPlanFaults } from './find-faults.js';
import type { Indicator, PlanCategory, PlanContent } from './plan.js';
import { draftOf, draftPlan } from './testing/plan-commands.js';
import { BOUNDS, CATEGORIES, DRILL, indicator, PLAN } from './testing/plan-facts.js';

const [CATEGORY] = CATEGORIES as [PlanCategory];

describe('the sums of a plan', () => {
  it('are met by a plan that adds up, however its decimals are written', () => {
    expect(findPlanFindings(PLAN)).toEqual([]);
    const thirds = ['0.1', '0.2', '3.70'].map((weight, index) => indicator({ id: `1-1-${index}`, weight }));
    expect(findPlanFindings({ ...PLAN, indicators: [...thirds, ...PLAN.indicators.slice(2)] })).toEqual([]);
  });

  it('are checked on each level against the one above', () => {
    const plan: PlanContent = {
      declaredTotal: '100',
      categories: [{ ...CATEGORY, weight: '12' }],
      indicators: [indicator(), DRILL],
    };
    expect(findPlanFindings(plan)).toEqual([
      { key: 'group:1-2', expected: '6', found: '0', difference: '-6' },
      { key: 'category:A', expected: '12', found: '10', difference: '-2' },
      { key: 'total', expected: '100', found: '12', difference: '-88' },
    ]);
  });
});

describe('a plan is refused', () => {
  const faulty: readonly (readonly [string, string, Partial<Indicator>])[] = [
    ['with an id that no stream can carry', 'PLAN_INDICATOR_ID_INVALID', { id: '1_1' }],
    ['with an indicator without a title', 'PLAN_TITLE_MISSING', { title: ' ' }],
    ['with an unknown category', 'PLAN_CATEGORY_UNKNOWN', { category: 'Z' }],
    ['with an unknown group', 'PLAN_GROUP_UNKNOWN', { group: '1-9' }],
    ['with an unknown unit', 'PLAN_UNIT_UNKNOWN', { units: [{ unit: 'u99', share: 1 }] }],
    ['with nobody responsible', 'PLAN_UNIT_MISSING', { units: [] }],
    [
      'with a unit twice',
      'PLAN_UNIT_REPEATED',
      {
        units: [
          { unit: 'u03', share: 1 },
          { unit: 'u03', share: 1 },
        ],
      },
    ],
    [
      'with a share that is no positive integer',
      'PLAN_SHARE_INVALID',
      { units: [{ unit: 'u03', share: 0.5 }] },
    ],
    ['with a share of nothing', 'PLAN_SHARE_INVALID', { units: [{ unit: 'u03', share: 0 }] }],
    [
      'with a part of only some of its units',
      'PLAN_ROLES_INCOMPLETE',
      {
        units: [
          { unit: 'u03', share: 1, role: 'lead' },
          { unit: 'u05', share: 1 },
        ],
      },
    ],
    [
      'with units that assist nobody',
      'PLAN_ROLES_INCOMPLETE',
      { units: [{ unit: 'u03', share: 1, role: 'assisting' }] },
    ],
    ['with no weight', 'PLAN_WEIGHT_INVALID', { weight: '0' }],
    ['with a weight beyond a plan of 1000 points', 'PLAN_WEIGHT_INVALID', { weight: '1000.1' }],
    ['with a weight of five decimals', 'PLAN_WEIGHT_INVALID', { weight: '0.12345' }],
    ['with a negative weight', 'PLAN_WEIGHT_INVALID', { weight: '-1' }],
    ['with a weight in full-width digits', 'PLAN_WEIGHT_INVALID', { weight: '２' }],
    [
      'with a target that is no number',
      'PLAN_TARGET_INVALID',
      { targets: [{ op: '>=', value: '多', measure: '次' }] },
    ],
    [
      'with a qualitative target that says nothing',
      'PLAN_TARGET_INVALID',
      { targets: [{ op: 'qualitative', text: '' }] },
    ],
    ['with a due date before the cycle', 'PLAN_DUE_INVALID', { due: '2023-12-31' }],
    ['with a due date after the cycle', 'PLAN_DUE_INVALID', { due: '2025-01-01' }],
    ['with a due date that does not exist', 'PLAN_DUE_INVALID', { due: '2024-06-31' }],
  ];

  it.each(faulty)('%s', (_, code, change) => {
    given(planDecider, [])
      .when(draftOf(indicator(change)))
      .refuses(code);
  });

  it('with an indicator, group or category twice', () => {
    given(planDecider, [])
      .when(draftOf(DRILL, DRILL))
      .refuses('PLAN_INDICATOR_REPEATED', { indicator: '1-1-2' });
    given(planDecider, [])
      .when(draftPlan({ categories: [CATEGORY, { ...CATEGORY, groups: [] }] }))
      .refuses('PLAN_CATEGORY_REPEATED', { category: 'A' });
    given(planDecider, [])
      .when(
        draftPlan({ categories: [CATEGORY, { ...CATEGORY, no: 'B', groups: CATEGORY.groups.slice(0, 1) }] }),
      )
      .refuses('PLAN_GROUP_REPEATED', { group: '1-1' });
  });

  it('with a declared total or a weight of a category that is none', () => {
    given(planDecider, [])
      .when(draftPlan({ declaredTotal: '1e2' }))
      .refuses('PLAN_TOTAL_INVALID', { total: '1e2' });
    given(planDecider, [])
      .when(draftPlan({ categories: [{ ...CATEGORY, weight: '' }] }))
      .refuses('PLAN_WEIGHT_INVALID', { category: 'A', weight: '' });
  });

  it('and a dry run names all its mistakes', () => {
    const indicators = [indicator({ title: '', weight: 'x' }), indicator({ id: '1-1-2', due: '' })];
    expect(
      findPlanFaults({ ...PLAN, indicators }, BOUNDS).map(({ code, params }) => [params.indicator, code]),
    ).toEqual([
      ['1-1-1', 'PLAN_TITLE_MISSING'],
      ['1-1-1', 'PLAN_WEIGHT_INVALID'],
      ['1-1-2', 'PLAN_DUE_INVALID'],
    ]);
  });
});

describe('milestones', () => {
  const faultsOf = (percents: string): readonly string[] => {
    const milestones = percents
      .split(' ')
      .filter((percent) => percent !== '')
      .map((percent, index) => ({ quarter: (index + 1) as QuarterNumber, percent }));
    return findPlanFaults({ ...PLAN, indicators: [indicator({ milestones })] }, BOUNDS).map(
      ({ code }) => code,
    );
  };

  it.each(['25 50 75 100', '0 0 100', '33.3 100 100', '100.0'])('rise to 100 %%: %s', (percents) => {
    expect(faultsOf(percents)).toEqual([]);
  });

  it.each(['50 25 100', '25 50 75 90', '25 101', '-1 100', '一半 100', ''])(
    'are refused when they do not: %j',
    (percents) => {
      expect(faultsOf(percents)).toEqual(['PLAN_MILESTONES_INVALID']);
    },
  );

  it('come in the order of the quarters', () => {
    const milestones = [
      { quarter: 3, percent: '50' },
      { quarter: 2, percent: '100' },
    ] as const;
    given(planDecider, [])
      .when(draftOf(indicator({ milestones })))
      .refuses('PLAN_MILESTONES_INVALID', { indicator: '1-1-1' });
  });
});
