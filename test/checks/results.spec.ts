import { describe, expect, it } from '@jest/globals';
import { wordFinding } from '@kaoping/contracts';
import {
  checkDocument,
  demoScheme,
  ruleExamples,
  scoreAppraisal,
  type Finding,
  type Scheme,
} from '@kaoping/domain';
import { readFileSync } from 'node:fs';
import { changed } from './published-cases.js';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../cases/${path}.json`, import.meta.url), 'utf8'));

/** What `kaoping score --json` prints, as it comes back from a file. */
function resultOf(scheme: unknown, facts: unknown): Record<string, unknown> {
  const outcome = scoreAppraisal(scheme as Scheme, facts);
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  return JSON.parse(JSON.stringify(outcome.appraisal)) as Record<string, unknown>;
}

const said = (document: unknown): readonly string[] =>
  checkDocument(document).findings.map(
    ({ code, severity, place, found, expected }: Finding) =>
      `${severity} ${code} ${place}: ${found}, not ${expected}`,
  );

/** Two indicators with rules of their own, two that are judged, both ledgers, a veto, a quota and every way to round. */
const scheme: Scheme = {
  ...demoScheme,
  id: 'checked',
  components: [
    { id: 'target', name: '目标得分', normalisation: 'sum' },
    { id: 'incentive', name: '加分', cap: '5' },
    { id: 'inspection', name: '扣分' },
  ],
  formula: '考核得分=目标得分+加分-扣分',
  declaredTotal: '100',
  rounding: { decimals: 2, mode: 'down' },
  roundingBefore: { indicator: { decimals: 3, mode: 'half-even' } },
  notApplicable: 'spread-weight',
  difficulty: { min: '0.8', max: '1.2' },
  totalLimits: { min: '0', max: '104' },
  veto: { effect: 'cap', score: '69' },
  bands: [
    { name: '优秀', from: '90', below: null },
    { name: '良好', from: '80', below: '90' },
    { name: '差', from: null, below: '80' },
  ],
  quotas: [{ grade: '优秀', percent: '40' }],
  rankBonuses: [],
  indicators: [
    { id: 'a', name: '甲', weight: '60', rule: { type: 'manual' } },
    { id: 'b', name: '乙', weight: '30', rule: { type: 'deduct-per-occurrence', points: '2' } },
    {
      id: 'c',
      name: '丙',
      weight: '10',
      rule: { type: 'proportional', target: { op: '>=', value: '7', measure: '次' } },
    },
  ],
};

const unit = (name: string, score: string, extra: object = {}) => ({
  unit: name,
  observations: {
    a: { score, reason: '评定' },
    b: { occurrences: 1 },
    c: { value: '3' },
  },
  incentives: [{ reason: '表彰', points: '2' }],
  deductions: [{ reason: '通报', points: '0.5' }],
  ...extra,
});

const result = (): Record<string, unknown> =>
  resultOf(scheme, {
    units: [
      unit('一科', '60', { difficulty: '1.1' }),
      unit('二科', '59'),
      unit('三科', '58'),
      unit('四科', '50', {
        notApplicable: ['c'],
        observations: { a: { score: '50', reason: '评定' }, b: { occurrences: 0 } },
      }),
      unit('五科', '55', { veto: { reason: '事故' } }),
      unit('六科', '59'),
    ],
  });

describe('a result that nobody changed is clean', () => {
  it.each([
    ['daxiang-2023', 'daxiang-2023'],
    ['shiyan-2022', 'shiyan-2022-04'],
    ['shiyan-2022-year', 'shiyan-2022-year'],
    ['zhijiang-2026', 'zhijiang-2026'],
  ])('%s with %s', (by, facts) => {
    expect(said(resultOf(read(`schemes/${by}`), read(`facts/${facts}`)))).toEqual([]);
  });

  it('of 子洲 the claim of 96 is all there is', () => {
    expect(said(resultOf(read('schemes/zizhou-2020'), read('facts/zizhou-2020')))).toEqual([
      'error TOTAL_WRONG units.被评价单位.differences.0: 96, not 94',
    ]);
  });

  it('with rounding, spread weight, difficulty, limits, quota and veto', () => {
    expect(said(result())).toEqual([]);
  });

  it.each(['target', 'percent'] as const)('with every example of every rule, by %s', (way) => {
    const dirty = Object.values(ruleExamples).flatMap((examples) =>
      examples.flatMap(({ rule, weight, observation }) => {
        const outcome = scoreAppraisal(
          {
            ...scheme,
            declaredTotal: weight,
            ...(way === 'percent' && {
              components: scheme.components.map(
                ({ id, name }) => ({ id, name }) as Scheme['components'][number],
              ),
            }),
            indicators: [{ id: 'a', name: '甲', weight, rule }],
          },
          { observations: { a: observation } },
        );
        return 'faults' in outcome ? [] : said(JSON.parse(JSON.stringify(outcome.appraisal)));
      }),
    );
    expect(dirty).toEqual([]);
  });
});

describe('what was changed in a result is told', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['units|二科|final', '111', ['error RESULT_TOTAL_WRONG units.二科.final: 111, not 92.78']],
    ['units|二科|total', '12', ['error RESULT_TOTAL_WRONG units.二科.total: 12, not 92.78']],
    ['units|一科|grade', '差', ['error RESULT_GRADE_WRONG units.一科.grade: 差, not 优秀']],
    ['units|三科|grade', '优秀', ['error RESULT_GRADE_WRONG units.三科.grade: 优秀, not 良好']],
    ['units|五科|grade', null, ['error RESULT_GRADE_WRONG units.五科.grade: —, not 差']],
    ['units|五科|final', '88.78', ['error RESULT_TOTAL_WRONG units.五科.final: 88.78, not 69']],
    ['units|五科|veto|before', '90', ['error RESULT_TOTAL_WRONG units.五科.veto.before: 90, not 88.78']],
    [
      'units|二科|components|target|points',
      '12',
      ['error RESULT_COMPONENT_WRONG units.二科.components.target.points: 12, not 91.286'],
    ],
    [
      'units|三科|indicators|a|score',
      '10',
      ['error SCORE_AGAINST_RULE units.三科.indicators.a.score: 10, not 58'],
    ],
    [
      'units|三科|indicators|c|score',
      '4.2',
      ['error SCORE_AGAINST_RULE units.三科.indicators.c.score: 4.2, not 4.286'],
    ],
    [
      'units|四科|indicators|c|score',
      '4',
      ['error SCORE_AGAINST_RULE units.四科.indicators.c.score: 4, not —'],
    ],
    [
      'units|三科|incentives|表彰|points',
      '3',
      ['error RESULT_COMPONENT_WRONG units.三科.components.incentive.points: 2, not 3'],
    ],
    [
      'units|三科|incentives|+',
      { reason: '补加', points: '1' },
      ['error RESULT_COMPONENT_WRONG units.三科.components.incentive.points: 2, not 3'],
    ],
    [
      'units|三科|deductions|通报|points',
      '1',
      ['error RESULT_COMPONENT_WRONG units.三科.components.inspection.points: 0.5, not 1'],
    ],
    ['units|四科|carriedWeight', '90', ['error RESULT_WEIGHT_WRONG units.四科.carriedWeight: 90, not 100']],
    ['units|一科|rank', 2, ['error RESULT_RANK_WRONG units.一科.rank: 2, not 1']],
  ])('%s → %j', (path, value, findings) => {
    expect(said(changed(result(), path, value))).toEqual(findings);
  });

  it('a wrong place in its group was told with points where places belong', () => {
    const moved = changed(changed(result(), 'units|一科|groupRank', 2), 'units|二科|groupRank', 1);
    expect(said(moved)).toEqual(['error RESULT_RANK_WRONG units.一科.groupRank: 2, not 1']);
    const [finding] = checkDocument(moved).findings;
    expect(wordFinding('zh-CN', finding as Finding).message).toBe(
      '组内名次与得分不符：二科第1名（92.78分），一科第2名（103.01分）。请核对。',
    );
  });

  it.each([
    ['provisional beside a final', 'units|二科|provisional', true, 'units.二科.provisional: true, not false'],
    ['a final that is left out', 'units|二科|final', null, 'units.二科.final: —, not 92.78'],
  ])('%s was clean', (_, path, value, wrong) => {
    expect(said(changed(result(), path, value)).join()).toContain(wrong);
  });

  it('a unit to which nothing applies was said to wait for something', () => {
    const none = { unit: '七科', notApplicable: ['a', 'b', 'c'], observations: {} };
    const document = resultOf(scheme, { units: [unit('一科', '60'), none] });
    expect(said(document)).toEqual([]);
    expect(said(changed(document, 'units|七科|provisional', false))).toEqual([
      'error RESULT_PROVISIONAL_WRONG units.七科.provisional: false, not true',
    ]);
  });

  it('places that leave a number out', () => {
    const document = resultOf(scheme, { units: [unit('一科', '60'), unit('二科', '50')] });
    const moved = changed(changed(document, 'units|二科|rank', 5), 'units|二科|groupRank', 5);
    expect(said(moved)).toEqual([
      'error RESULT_PLACE_WRONG units.二科.rank: 5, not 2',
      'error RESULT_PLACE_WRONG units.二科.groupRank: 5, not 2',
    ]);
  });

  it('a computed result by the scheme in its file', () => {
    const row = {
      unit: 'u1',
      name: '一科',
      rankingGroup: '',
      target: '90',
      incentive: '2',
      inspection: '0.5',
    };
    const places = { final: '91.5', grade: '优秀', rank: 1, groupRank: 1 };
    const document = () => ({
      scheme: { ...scheme, quotas: [] },
      computed: { units: [{ ...row, ...places }] },
    });
    expect(said(document())).toEqual([]);
    expect(said(changed(document(), 'computed|units|u1|final', '95.1'))).toEqual([
      'error RESULT_TOTAL_WRONG units.一科.final: 95.1, not 91.5',
    ]);
    expect(said(changed(document(), 'computed|units|u1|grade', '差'))).toEqual([
      'error RESULT_GRADE_WRONG units.一科.grade: 差, not 优秀',
    ]);
  });
});

describe('a result that broke its own table', () => {
  it('bands of a result that left a gap were clean', () => {
    const document = changed(result(), 'bands', [
      { name: '优秀', from: '90', below: null },
      { name: '良好', from: '80', below: '89' },
      { name: '差', from: null, below: '80' },
    ]);
    expect(said(document)).toEqual(['warning GRADES_GAP bands.优秀: 89, not 90']);
  });

  // 良好 reaches from 60 to 90 over 合格: behind 合格 there is no gap.
  it('a gap was told behind a band that lies within another', () => {
    const document = changed(result(), 'bands', [
      { name: '优秀', from: '90', below: null },
      { name: '良好', from: '60', below: '90' },
      { name: '合格', from: '70', below: '80' },
      { name: '差', from: null, below: '60' },
    ]);
    const codes = said(document).map((one) => one.split(' ')[1]);
    expect(codes.filter((code) => code?.startsWith('GRADES_'))).toEqual(['GRADES_OVERLAP']);
  });

  it.each(['一科', '四科', '六科'])(
    'a final of %s that is no number was told seven times, and never as such',
    (name) => {
      expect(said(changed(result(), `units|${name}|final`, 'abc'))).toEqual([
        `warning NUMBER_UNREADABLE units.${name}.final: abc, not `,
      ]);
    },
  );

  it('a veto of a result without a reason was clean', () => {
    expect(said(changed(result(), 'units|五科|veto|reason', ' '))).toEqual([
      'warning FIELD_EMPTY units.五科.veto.reason: , not reason',
    ]);
  });

  it('a unit that was listed twice in a result was clean', () => {
    const document = result();
    const units = document['units'] as readonly unknown[];
    expect(said({ ...document, units: [...units, units[1]] })).toEqual([
      'error UNIT_REPEATED units.二科: 2, not 1',
    ]);
  });
});

describe('a scheme that lost a part was taken for a table of targets', () => {
  it.each(['formula', 'components'])('%s', (field) => {
    const whole = read('schemes/zizhou-2020') as Record<string, unknown>;
    const { kind, findings } = checkDocument(changed(whole, field, undefined));
    expect(kind).toBe('scheme');
    expect(findings.map(({ code, place }) => `${code} ${place}`)).toEqual([`SCHEME_FAULT ${field}`]);
  });
});

const odd: readonly unknown[] = [null, '', 'x', -1, 1e30, true, [], {}, [null], { a: 1 }];

/** Every path of the document, by the keys that lead there. */
const pathsOf = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? [at]
    : [at, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...at, key]))];

it('no value anywhere in a result makes the checker fall over', () => {
  const document = resultOf(scheme, { units: [unit('一科', '60', { veto: { reason: '事故' } })] });
  const whole = { ...document, scheme };
  for (const path of pathsOf(whole).filter(({ length }) => length > 0))
    for (const value of odd) {
      const broken = structuredClone(whole) as unknown as Record<string, unknown>;
      const holder = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, broken);
      holder[path.at(-1) as string] = value;
      expect(() => checkDocument(broken)).not.toThrow();
    }
});
