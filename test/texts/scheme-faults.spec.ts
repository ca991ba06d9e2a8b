import { describe, expect, it } from '@jest/globals';
import { translate } from '@kaoping/contracts';
import { demoScheme, schemeProblems, type Rule, type Scheme } from '@kaoping/domain';

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
      ['等次分数段有误：各等次应当由高到低排列，现在最低的排在最前（−∞至60）。请改正各等次的上下限。'],
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
  ])('%s', (_, scheme, messages) => {
    expect(told(scheme)).toEqual(messages);
  });
});
