import { describe, expect, it } from '@jest/globals';
import { explainUnit, type AppraisedUnitJson } from './appraisal-words.js';
import { factsFaultWords } from './facts-fault-words.js';
import { observationWords } from './observation-words.js';

describe('an observation in a few words', () => {
  it.each([
    [{ value: '93', measure: '%' }, '93%', '93 %'],
    [{ value: '6' }, '6', '6'],
    [{ occurrences: 3 }, '3次', '3 times'],
    [{ counts: { 迟报: 1, 漏报: 2 } }, '迟报1、漏报2', '迟报 1, 漏报 2'],
    [{ failed: ['未明确分管领导'] }, '不符合：未明确分管领导', 'fails: 未明确分管领导'],
    [{ failed: [] }, '均符合', 'nothing fails'],
    [{ daysLate: 3 }, '迟3天', '3 days late'],
    [{ rank: 4, of: 12 }, '第4名，共12名', 'place 4, of 12'],
    [{ present: true, missing: 2 }, '有，缺2项', 'present, 2 missing'],
    [{ present: false }, '没有', 'absent'],
    [{ met: false }, '未达到', 'not met'],
    [{ result: null }, '结果未到', 'not arrived yet'],
    [{ sample: 100, valid: 90, satisfied: 81 }, '有效90份，满意81份', '81 of 90 satisfied'],
    [{ ballots: [{ 甲科: '优' }, { 甲科: '良' }], unit: '甲科' }, '2张票', '2 ballots'],
    [null, '不适用', 'not applicable'],
  ])('%j', (observation, zh, en) => {
    expect(observationWords('zh-CN', observation)).toBe(zh);
    expect(observationWords('en', observation)).toBe(en);
  });
});

describe('a fault of the facts says what is wrong and what to do', () => {
  it.each([
    [
      { code: 'FACTS_INDICATOR_UNKNOWN', params: { found: 'q1', nearest: 'Q1' } },
      '考评办法中没有指标“q1”。是否指“Q1”？请核对指标编号。',
    ],
    [
      { code: 'FACTS_INDICATOR_UNKNOWN', params: { found: 'x', nearest: '' } },
      '考评办法中没有指标“x”。请核对指标编号。',
    ],
    [
      { code: 'FACTS_OBSERVATION_ABSENT', params: { indicator: 'S1', name: '满意度', fields: 'value' } },
      '缺少指标“S1 满意度”的观测值。请填写value；不适用的请列入notApplicable。',
    ],
    [
      { code: 'OBSERVATION_MISSING', params: { fields: 'occurrences | counts' } },
      '观测值不全。请填写occurrences或者counts。',
    ],
    [
      { code: 'FACTS_NUMBER_OUT_OF_RANGE', params: { found: '11', min: '0', max: '10' } },
      '11超出范围。不得小于0。不得大于10。请改正。',
    ],
    [
      { code: 'FACTS_NUMBER_OUT_OF_RANGE', params: { found: '-1', min: '0', max: '' } },
      '-1超出范围。不得小于0。请改正。',
    ],
    [
      { code: 'FACTS_VALUE_WRONG', params: { expected: 'date', found: '"2026-13-01"' } },
      '应为日期，如"2026-12-31"，现为"2026-13-01"。请改正。',
    ],
  ])('$code $params', (fault, words) => {
    expect(factsFaultWords('zh-CN', fault)).toBe(words);
    expect(factsFaultWords('en', fault)).not.toMatch(/\{\{|undefined/);
  });
});

describe('a unit explained line by line', () => {
  const unit: AppraisedUnitJson = {
    name: '甲科',
    final: '69',
    total: '69',
    grade: '良好',
    gradeBeforeQuota: '优秀',
    consequences: [{ zh: '通报表扬', en: 'praise in a bulletin' }],
    provisional: false,
    carriedWeight: '100',
    veto: { reason: '较大事故', effect: 'set', before: '102' },
    components: [
      { id: 'incentive', name: '加分', points: '5', before: '6' },
      { id: 'leader', name: '领导评价', points: null },
    ],
    indicators: [
      {
        id: 'Q1',
        name: '隐患排查',
        weight: '60',
        rule: { type: 'shortfall', subject: '排查', target: '6', measure: '次', points: '5' },
        share: { part: 1, whole: 3 },
        status: 'scored',
        observation: { value: '6' },
        explanation: {
          code: 'rule.shortfall-none',
          params: { value: '6', target: '6', weight: '60', score: '60' },
        },
      },
      {
        id: 'S1',
        name: '满意度',
        weight: '40',
        rule: { type: 'manual' },
        status: 'not-applicable',
        observation: null,
        explanation: null,
      },
    ],
    incentives: [
      { reason: '表扬', points: '3' },
      { reason: '简报快讯用稿', points: '3', bonus: { rank: 1, count: 5 } },
    ],
    deductions: [{ reason: '迟报', points: '0.5' }],
    differences: [{ what: 'total', claimed: '70', computed: '69' }],
  };

  it('in Chinese', () => {
    expect(explainUnit('zh-CN', unit, '考核得分')).toEqual([
      'Q1 评分标准：排查6次（含）以上得满分60分；每少1次扣5分（不足1次不计），扣完为止',
      expect.stringMatching(/^Q1 隐患排查：本单位分担1\/3。.*60分$/),
      'S1 满意度：不适用于本单位',
      '加3分：表扬',
      '加3分：简报快讯用稿第1名（5）',
      '扣0.5分：迟报',
      '加分：共6分，封顶后5分',
      '领导评价：待定',
      '考核得分：69',
      '一票否决（较大事故）：考评得分按规定分数计，否决前为102分',
      '等次：良好',
      '按得分应为优秀，因名额限制定为良好',
      '结果运用：通报表扬',
      '总分申报70，按规则为69',
    ]);
  });

  it('a unit to which nothing applies was said to wait for its target score', () => {
    const open = { final: null, total: null, grade: null, gradeBeforeQuota: null, provisional: true };
    const none = { ...unit, ...open, veto: null, consequences: [], differences: [], carriedWeight: '0' };
    const components = [{ id: 'target', name: '目标得分', points: null }];
    const lines = explainUnit('zh-CN', { ...none, components }, '考核得分');
    expect(lines).toEqual(expect.arrayContaining(['目标得分：—', '考核得分：—']));
    expect(lines.at(-1)).toBe('没有适用的指标：没有考评得分，也不定等次、不排名次');
    expect(explainUnit('zh-CN', { ...none, components, carriedWeight: '5' }, null)).toContain(
      '目标得分：待定',
    );
  });

  it('and in English, nothing left out', () => {
    const lines = explainUnit('en', unit, null);
    expect(lines).toHaveLength(explainUnit('zh-CN', unit, null).length);
    expect(lines).toContain('Final score: 69');
    expect(lines).toContain('Leads to: praise in a bulletin');
  });
});
