import type { RuleExample } from '../rule-kind.js';

/** Worked examples of the kinds that read one measured value; most are lines of published standards. */
export const valueExamples = {
  proportional: [
    {
      weight: '1',
      rule: {
        type: 'proportional',
        subject: '隐患排查',
        target: { op: '>=', value: '354', measure: '家次' },
      },
      observation: { value: '354' },
      score: '1',
      words: {
        zh: '隐患排查354家次，符合不少于354家次的要求，得满分1分',
        en: '隐患排查 354 家次, at least 354 家次 kept: full 1 point',
      },
    },
    {
      weight: '1',
      rule: {
        type: 'proportional',
        subject: '隐患排查',
        target: { op: '>=', value: '354', measure: '家次' },
      },
      observation: { value: '177' },
      score: '0.5',
      words: {
        zh: '隐患排查177家次，目标不少于354家次，按比例得50%，得0.5分',
        en: '隐患排查 177 家次, target at least 354 家次, 50 % in proportion: 0.5 points',
      },
    },
    {
      weight: '4',
      rule: { type: 'proportional', subject: '办结率', target: { op: '>=', value: '90', measure: '%' } },
      observation: { value: '81', measure: '%' },
      score: '3.6',
      words: {
        zh: '办结率81%，目标不少于90%，按比例得90%，得3.6分',
        en: '办结率 81 %, target at least 90 %, 90 % in proportion: 3.6 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'proportional',
        subject: '完成',
        target: { op: '>=', value: '10', measure: '次' },
        floor: '2',
      },
      observation: { value: '1', measure: '次' },
      score: '2',
      words: {
        zh: '完成1次，目标不少于10次，按比例得10%，不足最低分，得2分',
        en: '完成 1 次, target at least 10 次, 10 % in proportion, raised to the least score: 2 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'proportional',
        subject: '完成率',
        target: { op: '>=', value: '100', measure: '%' },
        zeroWhen: { op: '<', value: '60', measure: '%' },
      },
      observation: { value: '59' },
      score: '0',
      words: {
        zh: '完成率59%，低于60%不得分，得0分',
        en: '完成率 59 %, nothing is earned where it is less than 60 %: 0 points',
      },
    },
    {
      weight: '5',
      rule: { type: 'proportional', subject: '办理时间', target: { op: '<=', value: '8', measure: '天' } },
      observation: { value: '10' },
      score: '4',
      words: {
        zh: '办理时间10天，目标不超过8天，按比例得80%，得4分',
        en: '办理时间 10 天, target at most 8 天, 80 % in proportion: 4 points',
      },
    },
  ],
  'threshold-linear': [
    {
      weight: '10',
      rule: {
        type: 'threshold-linear',
        subject: '满意度',
        full: { op: '>=', value: '95', measure: '%' },
        step: '1',
        points: '1',
      },
      observation: { value: '93', measure: '%' },
      score: '8',
      words: {
        zh: '满意度93%，低于95%共2个百分点，每个扣1分，得8分',
        en: '满意度 93 %, 2 percentage points below 95 %, 1 point off for each: 8 points',
      },
    },
    {
      weight: '5',
      rule: {
        type: 'threshold-linear',
        subject: '预算到位率',
        full: { op: '>=', value: '95', measure: '%' },
        step: '1',
        points: '1',
      },
      observation: { value: '100' },
      score: '5',
      words: {
        zh: '预算到位率100%，符合不少于95%的要求，得满分5分',
        en: '预算到位率 100 %, at least 95 % kept: full 5 points',
      },
    },
    {
      weight: '5',
      rule: {
        type: 'threshold-linear',
        subject: '预算到位率',
        full: { op: '>=', value: '95', measure: '%' },
        step: '1',
        points: '1',
      },
      observation: { value: '69.4' },
      score: '0',
      words: {
        zh: '预算到位率69.4%，低于95%共25.6个百分点，每个扣1分，扣完为止，得0分',
        en: '预算到位率 69.4 %, 25.6 percentage points below 95 %, 1 point off for each, down to the floor: 0 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'threshold-linear',
        subject: '满意度',
        full: { op: '>=', value: '95', measure: '%' },
        step: '1',
        points: '1',
        steps: 'begun',
      },
      observation: { value: '93.5' },
      score: '8',
      words: {
        zh: '满意度93.5%，低于95%共1.5个百分点，每个扣1分（不足的按一个计），得8分',
        en: '满意度 93.5 %, 1.5 percentage points below 95 %, 1 point off for each (a begun one counts whole): 8 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'threshold-linear',
        subject: '满意度',
        full: { op: '>=', value: '95', measure: '%' },
        step: '1',
        points: '1',
        steps: 'pro-rata',
      },
      observation: { value: '93.5' },
      score: '8.5',
      words: {
        zh: '满意度93.5%，低于95%共1.5个百分点，每个扣1分（不足的按比例计），得8.5分',
        en: '满意度 93.5 %, 1.5 percentage points below 95 %, 1 point off for each (a begun one counts in part): 8.5 points',
      },
    },
    {
      weight: '5',
      rule: {
        type: 'threshold-linear',
        subject: '投诉率',
        full: { op: '<=', value: '1', measure: '%' },
        step: '0.5',
        points: '1',
        most: '3',
      },
      observation: { value: '4' },
      score: '2',
      words: {
        zh: '投诉率4%，超过1%共3个百分点，每0.5个百分点扣1分，已到扣分上限，得2分',
        en: '投诉率 4 %, 3 percentage points above 1 %, 1 point off for each 0.5 percentage points, the most is taken off: 2 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'threshold-linear',
        subject: '办结率',
        full: { op: '>=', value: '95', measure: '%' },
        step: '1',
        points: '0.5',
        zeroWhen: { op: '<', value: '60' },
      },
      observation: { value: '59' },
      score: '0',
      words: {
        zh: '办结率59%，低于60%不得分，得0分',
        en: '办结率 59 %, nothing is earned where it is less than 60 %: 0 points',
      },
    },
  ],
  shortfall: [
    {
      weight: '6',
      rule: { type: 'shortfall', subject: '巡察', target: '60', measure: '次', points: '0.5' },
      observation: { value: '60' },
      score: '6',
      words: { zh: '巡察60次，达到60次，得满分6分', en: '巡察 60 次, 60 次 reached: full 6 points' },
    },
    {
      weight: '6',
      rule: { type: 'shortfall', subject: '巡察', target: '60', measure: '次', points: '0.5' },
      observation: { value: '57' },
      score: '4.5',
      words: {
        zh: '巡察57次，比60次少3次，每少1次扣0.5分，得4.5分',
        en: '巡察 57 次, 3 short of 60 次, 0.5 points off for each 1: 4.5 points',
      },
    },
    {
      weight: '5',
      rule: { type: 'shortfall', subject: '排查', target: '6', measure: '次', points: '1', most: '3' },
      observation: { value: '1' },
      score: '2',
      words: {
        zh: '排查1次，比6次少5次，每少1次扣1分，已到扣分上限，得2分',
        en: '排查 1 次, 5 short of 6 次, 1 point off for each 1, the most is taken off: 2 points',
      },
    },
    {
      weight: '5',
      rule: {
        type: 'shortfall',
        subject: '排查',
        target: '6',
        measure: '次',
        points: '1',
        zeroWhen: { op: '<', value: '3' },
      },
      observation: { value: '2' },
      score: '0',
      words: {
        zh: '排查2次，低于3次不得分，得0分',
        en: '排查 2 次, nothing is earned where it is less than 3 次: 0 points',
      },
    },
  ],
  accumulate: [
    {
      weight: '5',
      rule: { type: 'accumulate', subject: '采用信息', step: '1', points: '0.5', measure: '篇' },
      observation: { value: '4' },
      score: '2',
      words: {
        zh: '采用信息4篇，每1篇得0.5分，得2分',
        en: '采用信息 4 篇, 0.5 points for each 1 篇: 2 points',
      },
    },
    {
      weight: '5',
      rule: { type: 'accumulate', subject: '采用信息', step: '1', points: '0.5', measure: '篇', most: '3' },
      observation: { value: '9' },
      score: '3',
      words: {
        zh: '采用信息9篇，每1篇得0.5分，共4.5分，最高3分，得3分',
        en: '采用信息 9 篇, 0.5 points for each 1 篇, 4.5 in all, at most 3: 3 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'accumulate',
        subject: '完成率',
        above: '80',
        base: '3',
        step: '1',
        points: '0.5',
        measure: '%',
      },
      observation: { value: '84' },
      score: '5',
      words: {
        zh: '完成率84%，80%得3分，超过部分每1%加0.5分，得5分',
        en: '完成率 84 %, 3 points at 80 % and 0.5 for each 1 % more: 5 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'accumulate',
        subject: '完成率',
        above: '80',
        base: '3',
        step: '1',
        points: '0.5',
        measure: '%',
      },
      observation: { value: '79' },
      score: '0',
      words: { zh: '完成率79%，未达到80%，得0分', en: '完成率 79 %, below 80 %: 0 points' },
    },
    {
      weight: '10',
      rule: {
        type: 'accumulate',
        subject: '完成率',
        above: '80',
        base: '3',
        step: '1',
        points: '0.5',
        measure: '%',
      },
      observation: { value: '100' },
      score: '10',
      words: {
        zh: '完成率100%，80%得3分，超过部分每1%加0.5分，共13分，最高10分，得10分',
        en: '完成率 100 %, 3 points at 80 % and 0.5 for each 1 % more, 13 in all, at most 10: 10 points',
      },
    },
    {
      weight: '5',
      rule: {
        type: 'accumulate',
        subject: '采用信息',
        base: '2',
        step: '1',
        points: '0.5',
        measure: '篇',
      },
      observation: { value: '4' },
      score: '4',
      words: {
        zh: '采用信息4篇，基础2分，每1篇加0.5分，得4分',
        en: '采用信息 4 篇, 2 points to begin with and 0.5 for each 1 篇: 4 points',
      },
    },
    {
      weight: '5',
      rule: {
        type: 'accumulate',
        subject: '采用信息',
        base: '2',
        step: '1',
        points: '0.5',
        measure: '篇',
      },
      observation: { value: '8' },
      score: '5',
      words: {
        zh: '采用信息8篇，基础2分，每1篇加0.5分，共6分，最高5分，得5分',
        en: '采用信息 8 篇, 2 points to begin with and 0.5 for each 1 篇, 6 in all, at most 5: 5 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'accumulate',
        step: '1',
        prices: [
          { name: '国家级', points: '5' },
          { name: '省级', points: '3', most: '6' },
          { name: '市级', points: '1' },
        ],
      },
      observation: { counts: { 省级: 3, 市级: 2 } },
      score: '8',
      words: {
        zh: '共得8分，得8分；其中：“省级”3次，每1次得3分，最多6分；“市级”2次，每1次得1分',
        en: '8 points in all: 8 points; of which: "省级" 3 times, 3 points for every 1, at most 6; "市级" 2 times, 1 point for every 1',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'accumulate',
        step: '1',
        prices: [
          { name: '国家级', points: '5' },
          { name: '省级', points: '3' },
        ],
        base: '2',
        most: '10',
      },
      observation: { counts: { 国家级: 2 } },
      score: '10',
      words: {
        zh: '基础2分，合计12分，最高10分，得10分；其中：“国家级”2次，每1次得5分',
        en: '2 points to begin with, 12 in all, at most 10: 10 points; of which: "国家级" 2 times, 5 points for every 1',
      },
    },
    {
      weight: '5',
      rule: { type: 'accumulate', subject: '采用信息', step: '1', points: '1', measure: '篇', bonus: true },
      observation: { value: '12' },
      score: '12',
      words: {
        zh: '采用信息12篇，每1篇得1分，得12分',
        en: '采用信息 12 篇, 1 point for each 1 篇: 12 points',
      },
    },
  ],
  overrun: [
    {
      weight: '20',
      rule: {
        type: 'overrun',
        subject: '预算成本',
        limit: '1581.043447',
        measure: '万元',
        every: { percent: '10' },
        points: '2',
      },
      observation: { value: '1581.043447' },
      score: '20',
      words: {
        zh: '预算成本1581.043447万元，没有超出1581.043447万元，得满分20分',
        en: '预算成本 1581.043447 万元, 1581.043447 万元 not exceeded: full 20 points',
      },
    },
    {
      weight: '20',
      rule: {
        type: 'overrun',
        subject: '预算成本',
        limit: '1581.043447',
        measure: '万元',
        every: { percent: '10' },
        points: '2',
      },
      observation: { value: '1739.1477917' },
      score: '18',
      words: {
        zh: '预算成本1739.1477917万元，超出1581.043447万元的10%，每超出10%扣2分，得18分',
        en: '预算成本 1739.1477917 万元, 10 % above 1581.043447 万元, 2 points off for every 10 %: 18 points',
      },
    },
    {
      weight: '20',
      rule: {
        type: 'overrun',
        subject: '预算成本',
        limit: '1581.043447',
        measure: '万元',
        every: { percent: '10' },
        points: '2',
      },
      observation: { value: '3162.086894' },
      score: '0',
      words: {
        zh: '预算成本3162.086894万元，超出1581.043447万元的100%，每超出10%扣2分，得0分',
        en: '预算成本 3162.086894 万元, 100 % above 1581.043447 万元, 2 points off for every 10 %: 0 points',
      },
    },
  ],
  'relative-to-best': [
    {
      weight: '10',
      rule: { type: 'relative-to-best', subject: '招商额', better: 'higher', measure: '万元' },
      observation: { value: '750', best: '1000' },
      score: '7.5',
      words: {
        zh: '招商额750万元，最高1000万元，按与最高值之比得7.5分',
        en: '招商额 750 万元 against the highest, 1000 万元: 7.5 points',
      },
    },
    {
      weight: '10',
      rule: { type: 'relative-to-best', subject: '办理时间', better: 'lower', measure: '天' },
      observation: { value: '8', best: '6' },
      score: '7.5',
      words: {
        zh: '办理时间8天，最低6天，按与最低值之比得7.5分',
        en: '办理时间 8 天 against the lowest, 6 天: 7.5 points',
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly RuleExample[]>>;
