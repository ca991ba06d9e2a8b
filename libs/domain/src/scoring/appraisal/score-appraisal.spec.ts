import { describe, expect, it } from '@jest/globals';
import { demoScheme } from '../../scheme/demo-scheme.js';
import type { Scheme } from '../../scheme/scheme.js';
import type { Appraisal, AppraisedUnit } from './appraisal.js';
import type { FactsFault } from './facts.js';
import { scoreAppraisal } from './score-appraisal.js';

const { veto: _, ...withoutVeto } = demoScheme;

const form: Scheme = {
  ...withoutVeto,
  id: 'form',
  components: [{ id: 'target', name: '目标得分', normalisation: 'sum' }],
  formula: '综合得分=目标得分',
  indicators: [
    {
      id: 'Q1',
      name: '隐患排查',
      weight: '60',
      rule: { type: 'shortfall', target: '6', points: '10', measure: '次' },
    },
    {
      id: 'S1',
      name: '满意度',
      group: '效果/满意度',
      weight: '40',
      rule: {
        type: 'threshold-linear',
        full: { op: '>=', value: '95', measure: '%' },
        step: '1',
        points: '2',
      },
    },
  ],
};

const ledger: Scheme = {
  ...demoScheme,
  id: 'ledger',
  components: [
    { id: 'incentive', name: '加分', cap: '5' },
    { id: 'inspection', name: '扣分' },
  ],
  formula: '考核得分=100+加分-扣分',
  veto: { effect: 'set', score: '69' },
  rankBonuses: [{ id: 'briefs', of: '简报快讯用稿', points: ['3', '2'], ties: 'share' }],
};

const year: Scheme = {
  ...demoScheme,
  id: 'year',
  components: [{ id: 'rollup', name: '月度得分', method: 'mean' }],
  formula: '年度得分=月度得分',
};

const full = { Q1: { value: 6 }, S1: { value: '95' } };

function appraise(scheme: Scheme, facts: unknown): Appraisal {
  const outcome = scoreAppraisal(scheme, facts);
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  return outcome.appraisal;
}

function only(scheme: Scheme, facts: unknown): AppraisedUnit {
  const [unit] = appraise(scheme, facts).units;
  if (unit === undefined) throw new Error('no unit');
  return unit;
}

describe('one unit without ceremony', () => {
  const unit = only(form, {
    observations: { Q1: { value: 5, measure: '次' }, S1: { value: 93, measure: '%' } },
    claimed: { total: 90, grade: '良好', items: { Q1: '50', S1: '40' } },
  });

  it('has every indicator scored and explained', () => {
    expect(unit.indicators).toMatchObject([
      { id: 'Q1', weight: '60', status: 'scored', score: '50', observation: { value: '5', measure: '次' } },
      { id: 'S1', group: '效果/满意度', score: '36', explanation: { params: { score: '36' } } },
    ]);
  });

  it('has its total, grade and place', () => {
    expect(unit).toMatchObject({
      final: '86',
      grade: '良好',
      rank: 1,
      carriedWeight: '100',
      provisional: false,
    });
  });

  it('names every claim that does not follow from the facts, and no other', () => {
    expect(unit.differences).toEqual([
      { what: 'item', indicator: 'S1', claimed: '40', computed: '36' },
      { what: 'total', claimed: '90', computed: '86' },
    ]);
  });

  it('is told what the weights add up to', () => {
    expect(appraise(form, { observations: full }).weights).toEqual({ declared: '100', found: '100' });
  });

  it('scores what applies, and says what is pending', () => {
    const pending: Scheme = {
      ...form,
      indicators: [
        ...(form.indicators ?? []).slice(0, 1),
        {
          id: 'S1',
          name: '上级考核',
          weight: '40',
          rule: { type: 'external-result', authority: '市考评办' },
        },
      ],
    };
    const scored = only(pending, { observations: { Q1: { value: 6 }, S1: { result: null } } });
    expect(scored).toMatchObject({
      ...{ final: null, total: '60', grade: null, rank: null },
      provisional: true,
      indicators: [{}, { status: 'pending', score: null }],
    });
    expect(only(form, { observations: { Q1: { value: 6 } }, notApplicable: ['S1'] })).toMatchObject({
      final: '60',
      carriedWeight: '60',
      indicators: [{}, { status: 'not-applicable', observation: null }],
    });
  });

  it('lets a rule that says nothing of begun steps follow the scheme', () => {
    const observations = { Q1: { value: 6 }, S1: { value: '93.5' } };
    expect(only(form, { observations }).final).toBe('98');
    expect(only({ ...form, partialSteps: 'begun' }, { observations }).final).toBe('96');
    expect(only({ ...form, partialSteps: 'pro-rata' }, { observations }).final).toBe('97');
  });

  it('shows an indicator as the scheme rounds it', () => {
    const rounded: Scheme = {
      ...form,
      partialSteps: 'pro-rata',
      roundingBefore: { indicator: { decimals: 0, mode: 'down' } },
    };
    const unit93 = only(rounded, { observations: { Q1: { value: 6 }, S1: { value: '93.4' } } });
    expect(unit93).toMatchObject({ final: '96', indicators: [{}, { score: '36' }] });
  });
});

describe('many units', () => {
  it('are ranked best first, ties in the order given', () => {
    const units = [4, 6, 4, 5].map((value, index) => ({
      unit: `u${index}`,
      observations: { ...full, Q1: { value } },
    }));
    expect(appraise(form, { units }).units.map(({ unit, rank, final }) => [unit, rank, final])).toEqual([
      ['u1', 1, '100'],
      ['u3', 2, '90'],
      ['u0', 3, '80'],
      ['u2', 3, '80'],
    ]);
  });

  it.each(['sum', 'percent-of-carried'] as const)(
    'with a result pending one was graded 优秀 and ranked first, ahead of those that are complete (%s)',
    (normalisation) => {
      const scheme: Scheme = {
        ...form,
        components: [{ id: 'target', name: '目标得分', normalisation }],
        indicators: [
          { id: 'M', name: '评定', weight: '90', rule: { type: 'manual' } },
          { id: 'X', name: '上级', weight: '10', rule: { type: 'external-result', authority: '市考评办' } },
        ],
      };
      const mark = (score: string) => ({ score, reason: '按成效' });
      const result = { score: '8', source: '市考评办', document: '1号', arrivedOn: '2025-01-20' };
      const { units } = appraise(scheme, {
        units: [
          { unit: '甲科', observations: { M: mark('90'), X: { result: null } } },
          { unit: '乙科', observations: { M: mark('81'), X: { result } } },
        ],
      });
      expect(units.map(({ unit, final, total, grade, rank }) => [unit, final, total, grade, rank])).toEqual([
        ['乙科', '89', '89', '良好', 1],
        ['甲科', null, normalisation === 'sum' ? '90' : '100', null, null],
      ]);
    },
  );

  it('share bonuses by place, which count as incentives under their cap', () => {
    const appraised = appraise(ledger, {
      units: [
        {
          unit: '甲科',
          incentives: [{ reason: '采稿量第1', points: 3 }],
          deductions: [{ reason: '迟报', points: '0.5', heads: 2 }],
        },
        { unit: '乙科' },
        { unit: '丙科' },
      ],
      counts: { briefs: { 甲科: 5, 乙科: 4, 丙科: 0 } },
    });
    expect(appraised.units[0]).toMatchObject({
      unit: '甲科',
      final: '104.5',
      components: [{ points: '5', before: '6' }, { points: '0.5' }],
      incentives: [
        { reason: '采稿量第1', points: '3' },
        { reason: '简报快讯用稿', points: '3', bonus: { id: 'briefs', rank: 1, count: 5 } },
      ],
      deductions: [{ reason: '迟报', points: '0.5', heads: 2 }],
    });
    expect(appraised.units.slice(1).map(({ unit, final }) => [unit, final])).toEqual([
      ['乙科', '102'],
      ['丙科', '100'],
    ]);
  });

  it('under a veto keep in sight what they would have had', () => {
    const unit = only(ledger, {
      incentives: [{ reason: '表扬', points: '2' }],
      veto: { reason: '较大事故' },
    });
    expect(unit).toMatchObject({
      final: '69',
      grade: '差',
      veto: { reason: '较大事故', effect: 'set', before: '102' },
      incentives: [{ reason: '表扬', points: '2' }],
    });
  });

  it('keep the top grade within its quota', () => {
    const scheme: Scheme = { ...form, quotas: [{ grade: '优秀', percent: '50' }] };
    const units = [6, 5].map((value, index) => ({
      unit: `u${index}`,
      observations: { ...full, Q1: { value } },
    }));
    expect(
      appraise(scheme, { units }).units.map(({ grade, gradeBeforeQuota }) => [grade, gradeBeforeQuota]),
    ).toEqual([
      ['优秀', null],
      ['良好', '优秀'],
    ]);
  });

  it('carry part of the indicators, and parts of one', () => {
    const scheme: Scheme = { ...form, components: [{ id: 'target', name: '目标得分' }] };
    const unit = only(scheme, {
      units: [
        {
          unit: 'u1',
          carries: ['Q1'],
          shares: { Q1: { part: 1, whole: 3 } },
          observations: { Q1: { value: 5 } },
        },
      ],
    });
    // 50 of 60, a third of both
    expect(unit).toMatchObject({
      carriedWeight: '20',
      final: '83.33',
      indicators: [{ id: 'Q1', score: '50' }],
    });
  });

  it('lead and assist with what the scheme gives each of them', () => {
    const scheme: Scheme = {
      ...form,
      components: [{ id: 'target', name: '目标得分' }],
      jointShares: { lead: 3, assisting: 1 },
    };
    const unit = (name: string, role: string) => ({
      ...{ unit: name, carries: ['Q1'], observations: { Q1: { value: 5 } }, shares: { Q1: { role } } },
    });
    const units = [unit('u1', 'lead'), unit('u2', 'assisting'), unit('u3', 'assisting')];
    expect(
      appraise(scheme, { units }).units.map(({ carriedWeight, indicators: [q1] }) => [
        carriedWeight,
        q1?.share,
      ]),
    ).toEqual([
      ['36', { part: 3, whole: 5 }],
      ['12', { part: 1, whole: 5 }],
      ['12', { part: 1, whole: 5 }],
    ]);
    // One unit alone says how many there are.
    const of = { lead: 1, assisting: 1 };
    expect(
      only(scheme, {
        ...{ carries: ['Q1'], observations: { Q1: { value: 5 } }, shares: { Q1: { role: 'assisting', of } } },
      }),
    ).toMatchObject({ carriedWeight: '15', indicators: [{ share: { part: 1, whole: 4 } }] });
  });

  it('are held against the best of them', () => {
    const scheme: Scheme = {
      ...form,
      indicators: [
        { id: 'R', name: '增速', weight: '100', rule: { type: 'relative-to-best', better: 'higher' } },
      ],
    };
    const units = [8, 10].map((value, index) => ({ unit: `u${index}`, observations: { R: { value } } }));
    expect(appraise(scheme, { units }).units.map(({ final }) => final)).toEqual(['100', '80']);
  });

  it('inherit the result of the unit above them', () => {
    const scheme: Scheme = {
      ...form,
      indicators: [
        {
          id: 'X',
          name: '上级考核',
          weight: '100',
          rule: { type: 'external-result', authority: '市考评办', inherits: 'parent' },
        },
      ],
    };
    const result = { score: '91', source: '市考评办', document: '〔2024〕3号', arrivedOn: '2024-03-01' };
    const units = [
      { unit: '大队', parent: '支队' },
      { unit: '支队', observations: { X: { result } } },
    ];
    expect(appraise(scheme, { units }).units.map(({ unit, final }) => [unit, final])).toEqual([
      ['大队', '91'],
      ['支队', '91'],
    ]);
    // The words of inheriting were told of a unit's own result too.
    expect(
      appraise(scheme, { units }).units.map(({ indicators }) => indicators[0]?.explanation?.code),
    ).toEqual(['rule.external-inherited', 'rule.external']);
  });
});

describe('the components of a year', () => {
  it('leader marks, ballots, incentives and deductions are counted as the formula has them', () => {
    const unit = only(demoScheme, {
      target: 92.5,
      leaderMarks: [
        { person: 'p1', mark: 9 },
        { person: 'p2', mark: '9.4' },
      ],
      ballots: { A: 20, B: 10 },
      incentives: [{ reason: '市级表彰', points: '1.5' }],
      deductions: [{ reason: '台账不全', points: 0.6 }],
    });
    // 74 + 9.2 + 9.3333 + 1.5 − 0.6
    expect(unit).toMatchObject({ final: '93.43', grade: '优秀', provisional: false });
  });

  it('what is not known yet leaves the total open', () => {
    expect(only(demoScheme, { target: '90' })).toMatchObject({
      final: null,
      grade: null,
      rank: null,
      provisional: true,
    });
  });

  it('months are rolled up with an explanation', () => {
    const unit = only(year, {
      periods: [
        { period: '2022-04', final: 98 },
        { period: '2022-05', final: '99' },
        { period: '2022-06', final: null },
      ],
    });
    expect(unit).toMatchObject({
      final: '98.5',
      components: [{ id: 'rollup', explanation: { params: { score: '98.5' } } }],
    });
  });

  it('a year that a missing month keeps from being computed waits for it, and says so', () => {
    const scheme: Scheme = {
      ...year,
      components: [{ id: 'rollup', name: '月度得分', method: 'mean', missing: 'refuse' }],
    };
    const periods = [
      { period: '2022-04', final: 98 },
      { period: '2022-05', final: null },
    ];
    expect(only(scheme, { periods })).toMatchObject({ final: null, provisional: true });
  });

  it('a difficulty factor multiplies the target score', () => {
    const scheme: Scheme = { ...form, difficulty: { min: '0.9', max: '1.1' } };
    expect(only(scheme, { observations: full, difficulty: 1.05 }).final).toBe('105');
  });
});

describe('facts that cannot be scored', () => {
  const faultsOf = (scheme: Scheme, facts: unknown): readonly FactsFault[] => {
    const outcome = scoreAppraisal(scheme, facts);
    return 'faults' in outcome ? outcome.faults : [];
  };
  const observed = { Q1: { value: '6' }, S1: { value: '95' } };
  const withDifficulty: Scheme = { ...form, difficulty: { min: '0.9', max: '1.1' } };

  // Two observations were missed beside it, of a unit that the file does not have.
  it('are units that are no list, and nothing else', () => {
    expect(faultsOf(form, { units: 5 })).toMatchObject([{ code: 'FACTS_TYPE_WRONG', path: 'units' }]);
    expect(faultsOf(form, { units: 5 })).toHaveLength(1);
  });

  it('are times and target scores below nothing, which were scored as nothing', () => {
    const rule = { type: 'proportional', target: { op: '>=', value: '10', measure: '次' } } as const;
    const counted: Scheme = {
      ...form,
      declaredTotal: '10',
      indicators: [{ id: 'P', name: '督查', weight: '10', rule }],
    };
    expect(faultsOf(counted, { observations: { P: { value: -1 } } })).toMatchObject([
      { code: 'OBSERVATION_VALUE_WRONG', path: 'observations.P.value' },
    ]);
    expect(faultsOf({ ...counted, indicators: [] }, { target: '-1' })).toMatchObject([
      { code: 'FACTS_NUMBER_OUT_OF_RANGE', path: 'target' },
    ]);
  });

  it('are observations nested without end, of which the reader ran out of stack', () => {
    let X: unknown = { value: 1 };
    for (let depth = 0; depth < 5_000; depth++) X = { parts: [X] };
    expect(faultsOf(form, { observations: { X } })).toEqual([
      { code: 'FACTS_VALUE_WRONG', path: '', params: { expected: 'shallow', found: '…' } },
    ]);
  });

  it.each<readonly [string, Scheme, unknown, string, string]>([
    ['nothing at all', form, null, 'FACTS_TYPE_WRONG', ''],
    ['a list', form, [], 'FACTS_TYPE_WRONG', ''],
    ...(['incentives', 'deductions'] as const).map(
      (field) =>
        [
          `a blank reason of ${field}`,
          ledger,
          { [field]: [{ reason: ' 　', points: '1' }] },
          'FACTS_VALUE_WRONG',
          `${field}.0.reason`,
        ] as const,
    ),
    ['a reason without a word', ledger, { veto: { reason: '\u200b。' } }, 'FACTS_VALUE_WRONG', 'veto.reason'],
    ['a veto without a reason', ledger, { veto: { reason: '' } }, 'FACTS_VALUE_WRONG', 'veto.reason'],
    ['a field that there is not', form, { observation: observed }, 'FACTS_FIELD_UNKNOWN', 'observation'],
    [
      'a unit without a name',
      form,
      { units: [{ observations: observed }] },
      'FACTS_FIELD_MISSING',
      'units.0.unit',
    ],
    ['observations in a list', form, { observations: [] }, 'FACTS_TYPE_WRONG', 'observations'],
    [
      'an observation that is none',
      form,
      { observations: { ...observed, Q1: 6 } },
      'FACTS_TYPE_WRONG',
      'observations.Q1',
    ],
    [
      'a value in words',
      form,
      { observations: { ...observed, Q1: { value: '六' } } },
      'FACTS_VALUE_WRONG',
      'observations.Q1.value',
    ],
    [
      'a value that a number cannot hold',
      form,
      { observations: { ...observed, Q1: { value: 1234567890.123456 } } },
      'FACTS_TYPE_WRONG',
      'observations.Q1.value',
    ],
    [
      'a field of an observation that there is not',
      form,
      { observations: { ...observed, Q1: { amount: 6 } } },
      'FACTS_FIELD_UNKNOWN',
      'observations.Q1.amount',
    ],
    [
      'points in words',
      ledger,
      { incentives: [{ reason: '表扬', points: '两分' }] },
      'FACTS_VALUE_WRONG',
      'incentives.0.points',
    ],
    [
      'a class of incentives where there is no catalogue',
      ledger,
      { incentives: [{ reason: '表扬', points: '2', class: 'praise' }] },
      'FACTS_CLASS_UNKNOWN',
      'incentives.0.class',
    ],
    [
      'another scheme',
      form,
      { scheme: { id: 'form', version: 2 }, observations: observed },
      'FACTS_SCHEME_DIFFERENT',
      'scheme',
    ],
    [
      'one unit beside many',
      form,
      { units: [{ unit: 'u1', observations: observed }], observations: observed },
      'FACTS_BOTH_FORMS',
      'units',
    ],
    ['no unit', form, { units: [] }, 'FACTS_UNITS_EMPTY', 'units'],
    [
      'an indicator that does not apply twice',
      form,
      { observations: { Q1: observed.Q1 }, notApplicable: ['S1', 'S1'] },
      'FACTS_NAME_REPEATED',
      'notApplicable.1',
    ],
    [
      'an indicator carried twice',
      form,
      { observations: observed, carries: ['Q1', 'S1', 'Q1'] },
      'FACTS_NAME_REPEATED',
      'carries.2',
    ],
    ['a unit twice', ledger, { units: [{ unit: 'u1' }, { unit: 'u1' }] }, 'FACTS_UNIT_REPEATED', 'units.1'],
    [
      'an unknown indicator',
      form,
      { observations: { ...observed, S2: {} } },
      'FACTS_INDICATOR_UNKNOWN',
      'observations.S2',
    ],
    [
      'an unknown indicator that does not apply',
      form,
      { observations: observed, notApplicable: ['S2'] },
      'FACTS_INDICATOR_UNKNOWN',
      'notApplicable.0',
    ],
    [
      'an unknown indicator carried',
      form,
      { observations: observed, carries: ['Q1', 'S1', 'S2'] },
      'FACTS_INDICATOR_UNKNOWN',
      'carries.2',
    ],
    [
      'a share of an unknown indicator',
      form,
      { observations: observed, shares: { S2: { part: 1, whole: 2 } } },
      'FACTS_INDICATOR_UNKNOWN',
      'shares.S2',
    ],
    [
      'a part in a joint indicator of a unit alone, without who else carries it',
      form,
      { observations: full, shares: { Q1: { role: 'lead' } } },
      'FACTS_FIELD_MISSING',
      'shares.Q1.of',
    ],
    [
      'a part that is none',
      form,
      { observations: full, shares: { Q1: { role: 'helping' } } },
      'FACTS_VALUE_WRONG',
      'shares.Q1.role',
    ],
    [
      'an indicator that nobody leads',
      form,
      { observations: full, shares: { Q1: { role: 'assisting', of: { lead: 0, assisting: 2 } } } },
      'FACTS_NUMBER_OUT_OF_RANGE',
      'shares.Q1.of.lead',
    ],
    [
      'units that assist and none that leads',
      form,
      { units: [{ unit: 'u1', observations: full, shares: { Q1: { role: 'assisting' } } }] },
      'FACTS_LEAD_ABSENT',
      'units.0.shares.Q1',
    ],
    [
      'a claim about an unknown indicator',
      form,
      { observations: observed, claimed: { items: { S2: 1 } } },
      'FACTS_INDICATOR_UNKNOWN',
      'claimed.items.S2',
    ],
    [
      'observed and not carried',
      form,
      { observations: observed, carries: ['Q1'] },
      'FACTS_INDICATOR_NOT_CARRIED',
      'observations.S1',
    ],
    [
      'observed and not applicable',
      form,
      { observations: observed, notApplicable: ['S1'] },
      'FACTS_INDICATOR_NOT_APPLICABLE',
      'observations.S1',
    ],
    [
      'an indicator without an observation',
      form,
      { observations: { Q1: { value: '6' } } },
      'FACTS_OBSERVATION_ABSENT',
      'observations.S1',
    ],
    [
      'a rule without what it observes',
      form,
      { observations: { ...observed, S1: { met: true } } },
      'OBSERVATION_MISSING',
      'observations.S1.value',
    ],
    [
      'another measure',
      form,
      { observations: { ...observed, S1: { value: '95', measure: '次' } } },
      'OBSERVATION_MEASURE_WRONG',
      'observations.S1.measure',
    ],
    [
      'an unknown bonus',
      ledger,
      { units: [{ unit: 'u1' }], counts: { brief: { u1: 3 } } },
      'FACTS_BONUS_UNKNOWN',
      'counts.brief',
    ],
    [
      'an unknown unit counted',
      ledger,
      { units: [{ unit: 'u1' }], counts: { briefs: { u2: 3 } } },
      'FACTS_UNIT_UNKNOWN',
      'counts.briefs.u2',
    ],
    [
      'a negative count',
      ledger,
      { units: [{ unit: 'u1' }], counts: { briefs: { u1: -3 } } },
      'FACTS_NUMBER_OUT_OF_RANGE',
      'counts.briefs.u1',
    ],
    [
      'an unknown option',
      demoScheme,
      { target: 90, ballots: { E: 30 } },
      'FACTS_OPTION_UNKNOWN',
      'ballots.E',
    ],
    [
      'a negative number of ballots',
      demoScheme,
      { target: 90, ballots: { A: -1 } },
      'FACTS_NUMBER_OUT_OF_RANGE',
      'ballots.A',
    ],
    [
      'a mark above the scale',
      demoScheme,
      { target: 90, leaderMarks: [{ person: 'p1', mark: 10.5 }] },
      'FACTS_NUMBER_OUT_OF_RANGE',
      'leaderMarks.0.mark',
    ],
    [
      'a leader twice',
      demoScheme,
      {
        target: 90,
        leaderMarks: [
          { person: 'p1', mark: 9 },
          { person: 'p1', mark: 9 },
        ],
      },
      'FACTS_NAME_REPEATED',
      'leaderMarks.1',
    ],
    [
      'a leader absent and present',
      demoScheme,
      { target: 90, leaderMarks: [{ person: 'p1', mark: 9 }], absentLeaders: ['p1'] },
      'FACTS_NAME_REPEATED',
      'absentLeaders.0',
    ],
    ['marks where no leaders mark', ledger, { leaderMarks: [] }, 'FACTS_COMPONENT_ABSENT', 'leaderMarks'],
    [
      'a negative deduction',
      ledger,
      { deductions: [{ reason: '迟报', points: -1 }] },
      'FACTS_NUMBER_OUT_OF_RANGE',
      'deductions.0.points',
    ],
    [
      'a deduction from nobody',
      ledger,
      { deductions: [{ reason: '迟报', points: 1, heads: 0 }] },
      'FACTS_NUMBER_OUT_OF_RANGE',
      'deductions.0.heads',
    ],
    [
      'a veto that the scheme does not know',
      form,
      { observations: observed, veto: { reason: '事故' } },
      'FACTS_VETO_ABSENT',
      'veto',
    ],
    [
      'a difficulty that the scheme does not know',
      form,
      { observations: observed, difficulty: 1 },
      'FACTS_DIFFICULTY_ABSENT',
      'difficulty',
    ],
    [
      'a difficulty out of bounds',
      withDifficulty,
      { observations: observed, difficulty: '1.2' },
      'FACTS_NUMBER_OUT_OF_RANGE',
      'difficulty',
    ],
    [
      'a part of more than the whole',
      form,
      { observations: observed, shares: { Q1: { part: 3, whole: 2 } } },
      'FACTS_NUMBER_OUT_OF_RANGE',
      'shares.Q1.whole',
    ],
    [
      'no part at all',
      form,
      { observations: observed, shares: { Q1: { part: 0, whole: 2 } } },
      'FACTS_NUMBER_OUT_OF_RANGE',
      'shares.Q1.part',
    ],
    [
      'a month that no year has',
      year,
      { periods: [{ period: '2022-13', final: 1 }] },
      'FACTS_PERIOD_INVALID',
      'periods.0.period',
    ],
    [
      'a period twice',
      year,
      {
        periods: [
          { period: '2022-04', final: 1 },
          { period: '2022-04', final: 2 },
        ],
      },
      'FACTS_NAME_REPEATED',
      'periods.1',
    ],
    ...['202204', '2022-4', '2022/04', '2022年4月', '２０２２年４月', '2022-04 '].map(
      (period): readonly [string, Scheme, unknown, string, string] => [
        `a month twice, the second as ${period}`,
        year,
        {
          periods: [
            { period: '2022-04', final: 1 },
            { period, final: 2 },
          ],
        },
        'FACTS_NAME_REPEATED',
        'periods.1',
      ],
    ),
    [
      'a period that nobody gave a weight',
      {
        ...year,
        components: [{ id: 'rollup', name: '月度得分', method: 'weighted', weights: { '2022-04': '1' } }],
      },
      { periods: [{ period: '2022-05', final: 1 }] },
      'FACTS_PERIOD_UNKNOWN',
      'periods.0.period',
    ],
    ['a year without months', year, {}, 'FACTS_FIELD_MISSING', 'periods'],
    [
      'no target score where the scheme brings no indicators',
      demoScheme,
      {},
      'FACTS_FIELD_MISSING',
      'target',
    ],
    [
      'a target score where it is computed',
      form,
      { observations: observed, target: 90 },
      'FACTS_TARGET_COMPUTED',
      'target',
    ],
    [
      'an unknown unit above',
      ledger,
      { units: [{ unit: 'u1', parent: 'u0' }] },
      'FACTS_UNIT_UNKNOWN',
      'units.0.parent',
    ],
    [
      'units above each other',
      ledger,
      {
        units: [
          { unit: 'u1', parent: 'u2' },
          { unit: 'u2', parent: 'u1' },
        ],
      },
      'FACTS_PARENT_CIRCULAR',
      'units.0.parent',
    ],
  ])('%s', (_, scheme, facts, code, path) => {
    expect(faultsOf(scheme, facts)).toContainEqual(expect.objectContaining({ code, path }));
  });

  it('say all that is wrong at once, with the most alike of what there is', () => {
    expect(
      faultsOf(form, {
        units: [
          { unit: 'u1', observations: { q1: { value: '6' }, S1: { value: '95', measure: '次' } } },
          {
            unit: 'u2',
            observations: { Q1: { value: 'x' } },
            veto: { reason: '事故' },
            remark: '',
            claimed: [],
          },
        ],
      }).map(({ code, path, params }) => [path, code, params['nearest'] ?? '']),
    ).toEqual([
      ['units.1.remark', 'FACTS_FIELD_UNKNOWN', ''],
      ['units.1.claimed', 'FACTS_TYPE_WRONG', ''],
      ['units.1.observations.Q1.value', 'FACTS_VALUE_WRONG', ''],
      ['units.0.observations.q1', 'FACTS_INDICATOR_UNKNOWN', 'Q1'],
      ['units.0.observations.Q1', 'FACTS_OBSERVATION_ABSENT', ''],
      ['units.0.observations.S1.measure', 'OBSERVATION_MEASURE_WRONG', ''],
      ['units.1.observations.S1', 'FACTS_OBSERVATION_ABSENT', ''],
      ['units.1.veto', 'FACTS_VETO_ABSENT', ''],
    ]);
  });
});
