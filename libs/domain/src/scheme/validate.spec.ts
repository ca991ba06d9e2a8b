import { describe, expect, it } from '@jest/globals';
import type { RefusalParams } from '../core/refusal.js';
import { given } from '../core/testing/given.js';
import { schemeDecider } from './decide.js';
import { demoScheme } from './demo-scheme.js';
import type { Component, Scheme } from './scheme.js';
import { schemeFaults, scoringProblems } from './validate.js';

/** The demo scheme with one component written otherwise. */
function withComponent(id: Component['id'], changed: object): Scheme {
  const components = demoScheme.components.map((one) => (one.id === id ? { ...one, ...changed } : one));
  return { ...demoScheme, components };
}
const withFormula = (formula: string): Scheme => ({ ...demoScheme, formula });
const withoutTarget = demoScheme.components.filter(({ id }) => id !== 'target');
const options = (...ids: string[]) => ids.map((id) => ({ id, label: { zh: '优秀', en: '' }, value: '10' }));

const faulty: readonly (readonly [why: string, scheme: Scheme, code: string, params: RefusalParams])[] = [
  ['no name', { ...demoScheme, name: ' ' }, 'SCHEME_FIELD_EMPTY', { path: 'name' }],
  [
    'full-width total',
    { ...demoScheme, declaredTotal: '１００' },
    'SCHEME_DECIMAL_INVALID',
    { path: 'declaredTotal', found: '１００', min: '0' },
  ],
  [
    'seven decimals',
    { ...demoScheme, scoreDecimals: 7 },
    'SCHEME_NUMBER_INVALID',
    { path: 'scoreDecimals', found: 7, min: 0, max: 6 },
  ],
  [
    'half a decimal',
    { ...demoScheme, rounding: { decimals: 0.5, mode: 'half-away-from-zero' } },
    'SCHEME_NUMBER_INVALID',
    { path: 'rounding.decimals', found: 0.5, min: 0, max: 6 },
  ],
  [
    'no day of notice',
    { ...demoScheme, noticeDays: 0 },
    'SCHEME_NUMBER_INVALID',
    { path: 'noticeDays', found: 0, min: 1, max: 365 },
  ],
  [
    'negative cap',
    withComponent('incentive', { cap: '-1' }),
    'SCHEME_DECIMAL_INVALID',
    { path: 'components.3.cap', found: '-1', min: '0' },
  ],
  [
    'a month that no year has was given a weight',
    {
      ...demoScheme,
      components: [{ id: 'rollup', name: '月度得分', method: 'weighted', weights: { '2026-13': '1' } }],
      formula: '得分=月度得分',
    },
    'SCHEME_PERIOD_INVALID',
    { path: 'components.0.weights.2026-13', found: '2026-13' },
  ],
  [
    'a leader scale without room',
    withComponent('leader', { min: '10' }),
    'SCHEME_RANGE_EMPTY',
    { path: 'components.1', min: '10', max: '10' },
  ],
  [
    'a leader scale that is no number',
    withComponent('leader', { max: 'ten' }),
    'SCHEME_DECIMAL_INVALID',
    { path: 'components.1.max', found: 'ten', min: '−∞' },
  ],
  [
    'a negative weight',
    withComponent('leader', { weights: { p1: '-0.5' } }),
    'SCHEME_DECIMAL_INVALID',
    { path: 'components.1.weights.p1', found: '-0.5', min: '0' },
  ],
  [
    'no option to choose',
    withComponent('public', { options: [] }),
    'SCHEME_FIELD_EMPTY',
    { path: 'components.2.options' },
  ],
  [
    'an option twice',
    withComponent('public', { options: options('A', 'A') }),
    'SCHEME_NAME_REPEATED',
    { path: 'components.2.options', found: 'A' },
  ],
  [
    'an option without id',
    withComponent('public', { options: options('') }),
    'SCHEME_FIELD_EMPTY',
    { path: 'components.2.options.0.id' },
  ],
  [
    'half a ballot',
    withComponent('public', { minimumBallots: 1.5 }),
    'SCHEME_NUMBER_INVALID',
    { path: 'components.2.minimumBallots', found: 1.5, min: 0, max: 1_000_000_000 },
  ],
  [
    'a name with a sign in it',
    withComponent('leader', { name: '领导-评价' }),
    'SCHEME_NAME_INVALID',
    { path: 'components.1.name', found: '领导-评价' },
  ],
  [
    'a name that is the id of another',
    withComponent('leader', { name: 'public' }),
    'SCHEME_NAME_REPEATED',
    { path: 'components', found: 'public' },
  ],
  [
    'no target score',
    { ...demoScheme, components: withoutTarget, formula: '领导评价' },
    'SCHEME_COMPONENT_MISSING',
    { path: 'components', component: 'target' },
  ],
  [
    'an unknown name',
    withFormula('目标考评得分×80%+领导评分'),
    'SCHEME_FORMULA_INVALID',
    { path: 'formula', at: 11, problem: 'unknown-name', found: '领导评分' },
  ],
  [
    'a parenthesis left open',
    withFormula('（目标考评得分'),
    'SCHEME_FORMULA_INVALID',
    { path: 'formula', at: 0, problem: 'parenthesis-open', found: '（' },
  ],
  [
    'a component that does not count',
    withFormula('target×80%+leader+公众评议+正向激励得分'),
    'SCHEME_COMPONENT_UNUSED',
    { path: 'formula', component: 'inspection', name: '察访核验扣分' },
  ],
  [
    'a divisor that could be 0',
    withFormula('target÷(leader+public)+incentive-inspection'),
    'SCHEME_DIVISOR_NOT_CONSTANT',
    { path: 'formula', at: 8, found: 'leader+public' },
  ],
  [
    '80~89 as published',
    {
      ...demoScheme,
      bands: [
        { name: '优秀', from: '90', below: null },
        { name: '良好', from: null, below: '89' },
      ],
    },
    'SCHEME_BANDS_INVALID',
    { path: 'bands.1', names: ['优秀', '良好'], problem: 'gap', from: '89', below: '90' },
  ],
  [
    'no grade above 100',
    { ...demoScheme, bands: [{ name: '优秀', from: null, below: '100' }] },
    'SCHEME_BANDS_INVALID',
    { path: 'bands.0', names: ['优秀'], problem: 'gap', from: '100', below: '∞' },
  ],
  [
    'an end that is no number',
    { ...demoScheme, bands: [{ name: '优秀', from: 'A', below: null }] },
    'SCHEME_DECIMAL_INVALID',
    { path: 'bands.0.from', found: 'A', min: '−∞' },
  ],
  ...[
    ['25', '50', '75'],
    ['25', '75', '50', '100'],
    ['25', '50', '75', '99'],
    ['a', '50', '75', '100'],
    ['0', '0', '0', '101'],
  ].map(
    (milestoneSplit) =>
      [
        `split ${milestoneSplit.join()}`,
        { ...demoScheme, milestoneSplit },
        'SCHEME_MILESTONES_INVALID',
        { path: 'milestoneSplit', found: milestoneSplit },
      ] as const,
  ),
  ['no stages', { ...demoScheme, stages: [] }, 'SCHEME_FIELD_EMPTY', { path: 'stages' }],
  [
    'a stage twice',
    { ...demoScheme, stages: [...demoScheme.stages, { id: 'bulletin', approvals: { kind: 'none' } }] },
    'SCHEME_NAME_REPEATED',
    { path: 'stages', found: 'bulletin' },
  ],
  [
    'beside a stage that is not there',
    { ...demoScheme, stages: demoScheme.stages.filter(({ id }) => id !== 'verification') },
    'SCHEME_STAGE_UNKNOWN',
    { path: 'stages.4.beside', found: 'verification' },
  ],
  [
    'beside itself',
    { ...demoScheme, stages: [{ id: 'drafting', beside: 'drafting', approvals: { kind: 'none' } }] },
    'SCHEME_STAGE_UNKNOWN',
    { path: 'stages.0.beside', found: 'drafting' },
  ],
  [
    'approvals of nobody',
    { ...demoScheme, stages: [{ id: 'drafting', approvals: { kind: 'sequence', roles: [] } }] },
    'SCHEME_APPROVALS_INVALID',
    { path: 'stages.0.approvals', problem: 'no-roles' },
  ],
  [
    'one role listed twice',
    {
      ...demoScheme,
      stages: [{ id: 'drafting', approvals: { kind: 'any', roles: ['chair', 'chair'], need: 1 } }],
    },
    'SCHEME_APPROVALS_INVALID',
    { path: 'stages.0.approvals', problem: 'role-repeated' },
  ],
  [
    'a person who countersigns twice',
    {
      ...demoScheme,
      stages: [{ id: 'drafting', approvals: { kind: 'countersign', roles: [], persons: ['p-1', 'p-1'] } }],
    },
    'SCHEME_APPROVALS_INVALID',
    { path: 'stages.0.approvals', problem: 'person-repeated' },
  ],
  [
    'a way back to a stage that stands beside another',
    {
      ...demoScheme,
      stages: demoScheme.stages.map((stage) =>
        stage.id === 'computation' ? { ...stage, returnsTo: ['evaluation'] } : stage,
      ),
    },
    'SCHEME_RETURN_INVALID',
    {
      path: `stages.${demoScheme.stages.findIndex(({ id }) => id === 'computation')}.returnsTo`,
      found: 'evaluation',
    },
  ],
  [
    'none of the approvals needed',
    { ...demoScheme, stages: [{ id: 'drafting', approvals: { kind: 'any', roles: ['chair'], need: 0 } }] },
    'SCHEME_NUMBER_INVALID',
    { path: 'stages.0.approvals.need', found: 0, min: 1, max: 20 },
  ],
  [
    'a stage before the one that it follows',
    { ...demoScheme, stages: [...demoScheme.stages].reverse() },
    'SCHEME_STAGES_OUT_OF_ORDER',
    { path: 'stages', found: 'follow-up', after: 'archived' },
  ],
  [
    'a plan that nobody reviews',
    { ...demoScheme, stages: demoScheme.stages.filter(({ id }) => id !== 'review') },
    'SCHEME_STAGE_NEEDED',
    { path: 'stages', needed: 'review', found: 'drafting' },
  ],
  [
    'targets and nothing but their computation',
    {
      ...demoScheme,
      stages: demoScheme.stages.filter(({ id }) => id === 'computation' || id === 'decision'),
    },
    'SCHEME_STAGE_NEEDED',
    { path: 'stages', needed: 'drafting', found: 'computation' },
  ],
  [
    'no decision',
    { ...demoScheme, stages: demoScheme.stages.filter(({ id }) => id !== 'decision') },
    'SCHEME_FIELD_NEEDED',
    { path: 'stages', field: 'decision', found: 'stages' },
  ],
  [
    'approvals of its own for a stage that leaves with another',
    {
      ...demoScheme,
      stages: [
        { id: 'verification', approvals: { kind: 'none' } },
        { id: 'evaluation', beside: 'verification', approvals: { kind: 'sequence', roles: ['chair'] } },
      ],
    },
    'SCHEME_APPROVALS_INVALID',
    { path: 'stages.1.approvals', problem: 'beside-a-stage' },
  ],
];

describe('a scheme is published only when it can score', () => {
  it.each(faulty)('%s', (_, scheme, code, params) => {
    given(schemeDecider, []).when({ type: 'PublishSchemeVersion', scheme }).refuses(code, params);
  });

  it('finds everything at once', () => {
    const scheme = { ...withFormula('target+'), name: '', noticeDays: -1 };
    expect(schemeFaults(scheme).map(({ params }) => params.path)).toEqual(['name', 'formula', 'noticeDays']);
    expect(schemeFaults(demoScheme)).toEqual([]);
  });

  it('two supervisors one after the other, and any two of two roles, are sensible approvals', () => {
    const stages: Scheme['stages'] = [
      { id: 'drafting', approvals: { kind: 'sequence', roles: ['supervisor', 'supervisor'] } },
      { id: 'review', approvals: { kind: 'any', roles: ['supervisor', 'chair'], need: 2 } },
      ...demoScheme.stages.slice(2),
    ];
    expect(schemeFaults({ ...demoScheme, stages })).toEqual([]);
  });
});

describe('a scheme that only scores facts', () => {
  it('needs no stages that a cycle would need, and is held to everything else', () => {
    const stages = demoScheme.stages.filter(({ id }) => id !== 'review');
    expect(schemeFaults({ ...demoScheme, stages })).toMatchObject([{ code: 'SCHEME_STAGE_NEEDED' }]);
    expect(scoringProblems({ ...demoScheme, stages })).toEqual([]);
    expect(scoringProblems({ ...demoScheme, stages, noticeDays: 0 })).toMatchObject([
      { code: 'SCHEME_NUMBER_INVALID' },
    ]);
  });
});
