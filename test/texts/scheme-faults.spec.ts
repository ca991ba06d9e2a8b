import { describe, expect, it } from '@jest/globals';
import { translate, wordFinding } from '@kaoping/contracts';
import {
  checkDocument,
  demoScheme,
  schemeProblems,
  type Finding,
  type Rule,
  type Scheme,
} from '@kaoping/domain';

const target = { id: 'target', name: '目标得分' } as const;

/** A scheme of one indicator of 10 points. */
const of = (rule: Rule, change: Partial<Scheme> = {}): Scheme => ({
  ...demoScheme,
  declaredTotal: '10',
  components: [target],
  formula: '目标得分',
  indicators: [{ id: 'X', name: '指标', weight: '10', rule }],
  ...change,
});

const told = (scheme: Scheme): readonly string[] =>
  schemeProblems(scheme).map(({ code, params }) => translate('zh-CN', `refusal:${code}`, params));

describe('what was said of a scheme contradicted itself or named another place', () => {
  it.each<[string, Scheme, readonly string[]]>([
    [
      '0, which should not be less than 0',
      of({ type: 'accumulate', step: '0', points: '1' }),
      ['评分细则的“indicators.0.rule.step”为0，应大于0：步长、间隔、目标和权重都不能为0。请改正。'],
    ],
    [
      'percents of the weight as points',
      of({ type: 'rank-ladder', unit: 'percent', places: [{ from: 1, to: 1, points: '120' }] }),
      ['评分细则的“indicators.0.rule.places.0.points”为120，应不大于100。请改正。'],
    ],
    [
      'places that overlap from the last to the first',
      of({
        type: 'rank-ladder',
        places: [
          { from: 1, to: 5, points: '10' },
          { from: 3, to: 8, points: '5' },
        ],
      }),
      [
        '评分细则的“indicators.0.rule.places.1”与相邻分段重叠（3至5）。请改正分段的上下限，并写明是否含本数。',
      ],
    ],
    [
      'the lowest grade first, in three faults without sense',
      of(
        { type: 'manual' },
        {
          bands: [
            { name: '差', from: null, below: '60' },
            { name: '好', from: '60', below: null },
          ],
        },
      ),
      [
        '等次分数段有误（位置：bands）：各等次应当由高到低排列，现在最低的排在最前（−∞至60；等次：差、好）。请改正各等次的上下限。',
      ],
    ],
    [
      'a total that does not hold and is the same',
      of({ type: 'manual' }, { acknowledgedTotal: { found: '10', reason: '无', by: '考评办' } }),
      ['规定的总分就是10，没有需要确认的差异（位置：acknowledgedTotal.found）。请删去acknowledgedTotal。'],
    ],
    [
      'places that the document does not have',
      of(
        { type: 'manual' },
        { components: [{ ...target, cap: '-1' }], stages: demoScheme.stages.slice(0, 7) },
      ),
      [
        '考评办法的“components.0.cap”不能是“-1”。请用半角数字填写，且不小于0。',
        '“stages”必须同时填写“decision”（位置：stages）。请补填。',
      ],
    ],
    [
      'a quota of 130 percent, where only whole numbers were asked for and others taken',
      of({ type: 'manual' }, { quotas: [{ grade: '优秀', percent: '130' }] }),
      ['考评办法的“quotas.0.percent”不能是“130”。请填写大于0、不大于100的半角数字，可以有小数。'],
    ],
    [
      'a gap without the place and the grades',
      of(
        { type: 'manual' },
        {
          bands: [
            { name: '优秀', from: '90', below: null },
            { name: '良好', from: null, below: '80' },
          ],
        },
      ),
      [
        '等次分数段有误（位置：bands.1）：两个等次之间有空档（80至90；等次：优秀、良好）。请改正各等次的上下限。',
      ],
    ],
    [
      'a divisor without its place in the formula',
      of({ type: 'manual' }, { formula: '得分=100÷目标得分' }),
      ['计分公式第7个字符之后的除数“目标得分”随得分变化，可能为0。除数只能是固定数字，请改写公式。'],
    ],
    [
      'a floor without steps, as a missing field that misses itself',
      of({ type: 'rank-ladder', places: [{ from: 1, to: 1, points: '10' }], floor: '2' }),
      ['评分细则的“indicators.0.rule.floor”没有“thenEach”就不起作用。请补填“thenEach”，或者删去“floor”。'],
    ],
    [
      'three approvals of the only chair',
      of(
        { type: 'manual' },
        {
          stages: demoScheme.stages.map((stage) =>
            stage.id === 'execution'
              ? { ...stage, approvals: { kind: 'any', roles: ['chair'], need: 3 } }
              : stage,
          ),
        },
      ),
      ['“stages.2.approvals”的审批设置有误：组长只有一位，只由组长审批时最多需要1人。请改正。'],
    ],
  ])('%s', (_, scheme, messages) => {
    expect(told(scheme)).toEqual(messages);
  });

  it('a 12.5 percent of a grade is a quota', () => {
    expect(told(of({ type: 'manual' }, { quotas: [{ grade: '优秀', percent: '12.5' }] }))).toEqual([]);
  });

  it('a stage that is missing was told with its place twice', () => {
    const stages = demoScheme.stages.filter(({ id }) => id !== 'decision');
    const [finding] = checkDocument({ ...demoScheme, stages }).findings;
    const words = (language: 'zh-CN' | 'en') => wordFinding(language, finding as Finding).message;
    expect(words('zh-CN')).toBe('“stages”必须同时填写“decision”。请补填。');
    expect(words('en')).toBe('"stages" needs "decision" as well. Add it.');
    const shape = checkDocument({ ...demoScheme, noticeDays: '7' }).findings[0];
    expect(wordFinding('zh-CN', shape as Finding).message).toMatch(/^noticeDays：考评办法格式有误：/);
  });
});
