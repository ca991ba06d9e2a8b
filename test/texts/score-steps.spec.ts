import { describe, expect, it } from '@jest/globals';
import { explain, explainUnit, type Language } from '@kaoping/contracts';
import { demoScheme, scoreAppraisal, type Appraisal, type Scheme } from '@kaoping/domain';
import { namesIn } from './every-text.js';

const byHand = (score: string) => ({ score, reason: '按成效' });
const indicators = [
  { id: 'A', name: '甲项', weight: '60', rule: { type: 'manual' } },
  { id: 'B', name: '乙项', weight: '40', rule: { type: 'manual' } },
] as const;

/** A target score alone, by the formula `得分=目标得分`. */
const alone = (change: Partial<Scheme>, target: object = {}): Scheme => ({
  ...demoScheme,
  components: [{ id: 'target', name: '目标得分', ...target }],
  formula: '得分=目标得分',
  indicators,
  ...change,
});

const both = { observations: { A: byHand('55'), B: byHand('38') } };
const one = { observations: { A: byHand('54') }, notApplicable: ['B'] };
const leaders = (absent: 'leave' | 'zero' | 'full'): Scheme => ({
  ...demoScheme,
  components: demoScheme.components.map((component) =>
    component.id === 'leader' ? { ...component, missing: absent } : component,
  ),
});
const marked = { target: '90', leaderMarks: [{ person: 'p1', mark: '9' }], absentLeaders: ['p2'] };
const half = { decimals: 0, mode: 'half-even' } as const;
const ledger: Scheme = {
  ...demoScheme,
  components: [
    { id: 'incentive', name: '加分', cap: '5' },
    { id: 'inspection', name: '扣分', cap: '30' },
  ],
  formula: '考核得分=100+加分-扣分',
};

interface Told {
  readonly what: string;
  readonly scheme: Scheme;
  readonly facts: unknown;
  readonly line: string;
}

/** The same with a catalogue: 省级表彰 at most 3, together at most 5. */
const catalogued: Scheme = {
  ...ledger,
  components: [
    { id: 'incentive', name: '加分', cap: '5', catalogue: [{ id: 'praise', name: '省级表彰', cap: '3' }] },
    { id: 'inspection', name: '扣分', cap: '30' },
  ],
};
const praise = { reason: '表彰', points: '2', class: 'praise' };

const CASES: readonly Told[] = [
  {
    what: 'a cap of the target score',
    scheme: alone({}, { cap: '90' }),
    facts: both,
    line: '目标得分：90（93分高于上限，按90分计）',
  },
  {
    what: 'a floor of the target score',
    scheme: alone({}, { floor: '95' }),
    facts: both,
    line: '目标得分：95（93分低于下限，按95分计）',
  },
  {
    what: 'a cap of the deductions',
    scheme: ledger,
    facts: { deductions: [{ reason: '事故', points: '35' }] },
    line: '扣分：30（35分高于上限，按30分计）',
  },
  {
    what: 'a cap on a class of incentives',
    scheme: catalogued,
    facts: { incentives: [praise, praise] },
    line: '加分：3（“省级表彰”4分高于该类上限，按3分计）',
  },
  {
    what: 'a weight that leaves the denominator',
    scheme: alone({}),
    facts: one,
    line: '目标得分：90（不适用的指标权重40分不计入，承担的权重为60分；共得54分，除以权重60分，按百分制为90分）',
  },
  {
    what: 'a weight that is spread over the rest',
    scheme: alone({ notApplicable: 'spread-weight' }, { normalisation: 'sum' }),
    facts: one,
    line: '目标得分：90（不适用的指标权重40分摊到其余指标，承担的权重仍为100分；其余指标共得54分，乘以1.6666…为90分）',
  },
  {
    what: 'a difficulty factor',
    scheme: alone({ difficulty: { min: '0.8', max: '1.2' } }),
    facts: { ...both, difficulty: '1.1' },
    line: '目标得分：102.3（93分乘以难度系数1.1为102.3分）',
  },
  {
    what: 'rounding before the formula',
    scheme: alone({ roundingBefore: { components: { target: half } } }),
    facts: { observations: { A: byHand('54.5'), B: byHand('38') } },
    line: '目标得分：92（92.5分保留0位小数（四舍六入五成双）为92分）',
  },
  {
    what: 'rounding of an indicator',
    scheme: alone({ roundingBefore: { indicator: { decimals: 0, mode: 'up' } } }),
    facts: { observations: { A: byHand('54.1'), B: byHand('38') } },
    line: 'A 甲项：人工评定：按成效，得54.1分（54.1分保留0位小数（进一）为55分）',
  },
  {
    what: 'rounding of the total',
    scheme: alone({ rounding: { decimals: 0, mode: 'down' } }),
    facts: { observations: { A: byHand('54.9'), B: byHand('38') } },
    line: '得分：92（92.9分保留0位小数（舍去）为92分）',
  },
  {
    what: 'the formula with the numbers of the unit',
    scheme: { ...ledger, formula: '考核得分=min(105,100+加分-扣分)' },
    facts: {
      incentives: [{ reason: '表扬', points: '1.5' }],
      deductions: [{ reason: '事故', points: '3' }],
    },
    line: '考核得分：98.5（min(105,100+1.5-3)=98.5）',
  },
  {
    what: 'the part of a joint indicator that counts',
    scheme: alone({}, { normalisation: 'sum' }),
    facts: { ...both, shares: { A: { part: 3, whole: 5 } } },
    line: 'A 甲项：本单位分担3/5，计33分。人工评定：按成效，得55分',
  },
  {
    what: 'the most that a total may be',
    scheme: alone({ totalLimits: { max: '90' } }),
    facts: both,
    line: '得分：90（93分高于上限，按90分计）',
  },
  {
    what: 'the least that a total may be',
    scheme: alone({ totalLimits: { min: '95' } }),
    facts: both,
    line: '得分：95（93分低于下限，按95分计）',
  },
  ...(['leave', 'zero', 'full'] as const).map((missing, index) => ({
    what: `a leader without a sheet (${missing})`,
    scheme: leaders(missing),
    facts: marked,
    line: `领导评价：${['9', '4.5', '9.5'][index]}（1份评价表的加权平均；1人未评价，${['不计入', '按0分计', '按满分计'][index]}）`,
  })),
  {
    what: 'too few sheets',
    scheme: demoScheme,
    facts: { target: '90' },
    line: '领导评价：待定（评价表0份，少于1份，没有得分）',
  },
  {
    what: 'too few ballots',
    scheme: withMinimum(30),
    facts: { target: '90', ballots: { A: 29 } },
    line: '公众评议：待定（有效票29张，少于30张，没有得分）',
  },
  {
    what: 'ballots counted',
    scheme: withMinimum(30),
    facts: { target: '90', ballots: { A: 30 } },
    line: '公众评议：10（30张票的平均）',
  },
];

function withMinimum(minimumBallots: number): Scheme {
  return {
    ...demoScheme,
    components: demoScheme.components.map((component) =>
      component.id === 'public' ? { ...component, minimumBallots } : component,
    ),
  };
}

function appraised(scheme: Scheme, facts: unknown): Appraisal {
  const outcome = scoreAppraisal(scheme, facts);
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  return outcome.appraisal;
}

function linesOf(language: Language, { scheme, facts }: Told): readonly string[] {
  const { units, finalName } = appraised(scheme, facts);
  return units.flatMap((unit) => explainUnit(language, unit, finalName));
}

describe('points that nobody explained are told line by line', () => {
  it.each(CASES)('$what', (told) => {
    expect(linesOf('zh-CN', told)).toContain(told.line);
    expect(linesOf('en', told).filter((line) => /\{\{|undefined|rule[.:]/.test(line))).toEqual([]);
  });

  it('every step has words, and there are no words without a step', () => {
    const steps = CASES.flatMap(({ scheme, facts }) =>
      appraised(scheme, facts).units.flatMap((unit) => [
        ...(unit.steps ?? []),
        ...[...unit.components, ...unit.indicators].flatMap((one) => one.steps ?? []),
      ]),
    );
    const codes = new Set(steps.map(({ code }) => code.replace(/^rule\./, '')));
    expect([...codes].sort()).toEqual(
      namesIn('rule').filter((key) => /^(?:step|target|leader|public)-/.test(key)),
    );
    for (const step of steps) expect(explain('en', step)).not.toMatch(/\{\{|undefined/);
  });
});
