import { describe, expect, it } from '@jest/globals';
import type { Indicator } from '../annual-plan/plan.js';
import type { Observation } from './rules/index.js';
import { heirsByIndicator, reportFor } from './inherited-result.js';

const units = [
  { id: 'u01', name: '应急管理局' },
  { id: 'u02', name: '执法支队', parent: 'u01' },
  { id: 'u03', name: '执法大队', parent: 'u02' },
];

const external = (id: string, unit: string, rule: object = {}, title = `党建考核${id}`): Indicator => ({
  ...{ id, no: id, title, category: 'A', group: '1', weight: '10', targets: [], leaders: [] },
  ...{ units: [{ unit, share: 1 }], due: '2026-12-31', inferred: [] },
  rule: { type: 'external-result', authority: '县委考核办', outOf: '100', ...rule },
});
const heir = (id: string, unit: string, rule: object = {}, title?: string) =>
  external(id, unit, { inherits: 'parent', ...rule }, title);

const result = (score: string) => ({
  score,
  source: '县委考核办',
  document: '〔2026〕7号',
  arrivedOn: '2026-12-01',
});
const report = (score: string | null): { totals: string[]; observation: Observation } => ({
  totals: [],
  observation: { result: score === null ? null : result(score) },
});

/** What the heir goes by: score and unit that it comes from. */
const inherited = (
  one: Indicator,
  indicators: readonly Indicator[],
  reports: Readonly<Record<string, ReturnType<typeof report>>>,
) => {
  const found = reportFor(one, { units, indicators, reportOf: (id) => reports[id] ?? null });
  return found === null
    ? null
    : `${found.observation.result?.score ?? 'pending'} ${found.observation.result?.inheritedFrom ?? ''}`;
};

describe('a result inherited from the unit above', () => {
  const [bureau, brigade] = [external('1', 'u01'), heir('2', 'u02')];
  const both = [bureau, brigade];

  it.each<[string, Parameters<typeof inherited>, string | null]>([
    ['names the unit that it is from', [brigade, both, { 1: report('91') }], '91 应急管理局'],
    ['gives way to a report of the unit’s own', [brigade, both, { 1: report('91'), 2: report('80') }], '80 '],
    ['is pending as long as the one above is', [brigade, both, { 1: report(null) }], 'pending '],
    ['is none before anything was reported', [brigade, both, {}], null],
    [
      'comes from the nearest unit that has one',
      [heir('3', 'u03'), [...both, heir('3', 'u03')], { 1: report('91'), 2: report('80') }],
      '80 执法支队',
    ],
    [
      'comes past a unit that has none itself',
      [heir('3', 'u03'), [...both, heir('3', 'u03')], { 1: report('91') }],
      '91 应急管理局',
    ],
    ['is only taken where the rule says so', [external('2', 'u02'), both, { 1: report('91') }], null],
    [
      'is not what another authority gave',
      [heir('2', 'u02', { authority: '市考评办' }), both, { 1: report('91') }],
      null,
    ],
    [
      'is not about another subject',
      [heir('2', 'u02', { subject: '党风廉政' }), both, { 1: report('91') }],
      null,
    ],
  ])('%s', (_title, of, expected) => {
    expect(inherited(...of)).toBe(expected);
  });

  it('of two of the same authority is the one of the same title, and none where neither has it', () => {
    const two = [external('1', 'u01', {}, '党建'), external('2', 'u01', {}, '综治')];
    const reports = { 1: report('91'), 2: report('70') };
    expect(inherited(heir('3', 'u02', {}, '综治'), two, reports)).toBe('70 应急管理局');
    expect(inherited(heir('3', 'u02', {}, '信访'), two, reports)).toBeNull();
  });

  it('moves all below with a report above', () => {
    const indicators = [bureau, brigade, heir('3', 'u03'), external('4', 'u03')];
    expect([...heirsByIndicator({ units, indicators })]).toEqual([
      ['1', ['2', '3']],
      ['2', ['3']],
    ]);
  });
});
