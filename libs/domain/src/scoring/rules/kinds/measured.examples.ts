import type { RuleExample } from '../rule-kind.js';

/** Worked examples of the kinds that read what was measured or counted; most are lines of published standards. */
export const measuredExamples = {
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
  'deduct-per-occurrence': [
    {
      weight: '5',
      rule: { type: 'deduct-per-occurrence', points: '1' },
      observation: { occurrences: 2 },
      score: '3',
      words: { zh: '发现2处，每处扣1分，得3分', en: '2 breaches, 1 point off each: 3 points' },
    },
    {
      weight: '5',
      rule: { type: 'deduct-per-occurrence', points: '1' },
      observation: { occurrences: 7 },
      score: '0',
      words: {
        zh: '发现7处，每处扣1分，扣完为止，得0分',
        en: '7 breaches, 1 point off each, down to the floor: 0 points',
      },
    },
    {
      weight: '5',
      rule: { type: 'deduct-per-occurrence', points: '1' },
      observation: { occurrences: 0 },
      score: '5',
      words: { zh: '未发现问题，不扣分，得满分5分', en: 'no breach, nothing off: full 5 points' },
    },
    {
      weight: '5',
      rule: { type: 'deduct-per-occurrence', points: '0.5', by: 'head' },
      observation: { heads: 2 },
      score: '4',
      words: { zh: '涉及2人，每人扣0.5分，得4分', en: '2 people, 0.5 points off a head: 4 points' },
    },
    {
      weight: '10',
      rule: {
        type: 'deduct-per-occurrence',
        prices: [
          { name: '系统宕机', points: '2' },
          { name: '迟报', points: '0.5' },
          { name: '漏报', points: '1' },
          { name: '瞒报', points: 'all' },
        ],
      },
      observation: { counts: { 宕机: 1, 迟报: 2 } },
      score: '7',
      words: {
        zh: '共扣3分，得7分；其中：“系统宕机”1次，每次扣2分；“迟报”2次，每次扣0.5分',
        en: '3 points off in all: 7 points; of which: "系统宕机" 1 time at 2 points; "迟报" 2 times at 0.5 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'deduct-per-occurrence',
        prices: [
          { name: '迟报', points: '0.5' },
          { name: '瞒报', points: 'all' },
        ],
      },
      observation: { counts: { 瞒报: 1 } },
      score: '0',
      words: { zh: '出现“瞒报”，不得分，得0分', en: '"瞒报" takes everything: 0 points' },
    },
    {
      weight: '10',
      rule: {
        type: 'deduct-per-occurrence',
        per: 2,
        zeroFrom: 6,
        measure: '次',
        prices: [
          { name: '迟报', points: '0.5' },
          { name: '漏报', points: '1' },
        ],
      },
      observation: { counts: { 迟报: 3, 漏报: 2 } },
      score: '8.5',
      words: {
        zh: '共扣1.5分，得8.5分；其中：“迟报”3次，每2次扣0.5分；“漏报”2次，每2次扣1分',
        en: '1.5 points off in all: 8.5 points; of which: "迟报" 3 times, 0.5 points for every 2; "漏报" 2 times, 1 point for every 2',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'deduct-per-occurrence',
        per: 2,
        zeroFrom: 6,
        measure: '次',
        prices: [
          { name: '迟报', points: '0.5' },
          { name: '漏报', points: '1' },
        ],
      },
      observation: { counts: { 迟报: 4, 漏报: 2 } },
      score: '0',
      words: {
        zh: '发现6次，6次及以上不得分，得0分',
        en: '6 次, nothing is left from 6 on: 0 points',
      },
    },
    {
      weight: '5',
      rule: {
        type: 'deduct-per-occurrence',
        free: 2,
        prices: [{ name: '迟报', points: '0.5' }],
      },
      observation: { counts: { 迟报: 5 } },
      score: '3.5',
      words: {
        zh: '共扣1.5分，得3.5分；其中：“迟报”5次，超过2次的部分每1次扣0.5分',
        en: '1.5 points off in all: 3.5 points; of which: "迟报" 5 times, 0.5 points for every 1 beyond 2',
      },
    },
    {
      weight: '5',
      rule: { type: 'deduct-per-occurrence', points: '1', per: 2, measure: '次' },
      observation: { occurrences: 5 },
      score: '3',
      words: { zh: '发现5次，每2次扣1分，得3分', en: '5 次, 1 point off for every 2: 3 points' },
    },
    {
      weight: '5',
      rule: { type: 'deduct-per-occurrence', points: '1', free: 3, measure: '次' },
      observation: { occurrences: 5 },
      score: '3',
      words: {
        zh: '发现5次，超过3次的部分每1次扣1分，得3分',
        en: '5 次, 1 point off for every 1 beyond 3: 3 points',
      },
    },
    {
      weight: '5',
      rule: { type: 'deduct-per-occurrence', points: '1', zeroFrom: 3, measure: '次' },
      observation: { occurrences: 3 },
      score: '0',
      words: { zh: '发现3次，3次及以上不得分，得0分', en: '3 次, nothing is left from 3 on: 0 points' },
    },
    {
      weight: '5',
      rule: { type: 'deduct-per-occurrence', points: '1', most: '3', measure: '次' },
      observation: { occurrences: 5 },
      score: '2',
      words: {
        zh: '发现5次，每次扣1分，最多扣3分，得2分',
        en: '5 次, 1 point off each, at most 3 off: 2 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'deduct-per-occurrence',
        prices: [
          { name: '迟报', points: '0.5', most: '2' },
          { name: '漏报', points: '1' },
        ],
      },
      observation: { counts: { 迟报: 6, 漏报: 2 } },
      score: '6',
      words: {
        zh: '共扣4分，得6分；其中：“迟报”6次，每次扣0.5分，最多扣2分；“漏报”2次，每次扣1分',
        en: '4 points off in all: 6 points; of which: "迟报" 6 times at 0.5 points, at most 2; "漏报" 2 times at 1 point',
      },
    },
  ],
  checklist: [
    {
      weight: '9',
      rule: { type: 'checklist', items: [{ name: '应急救援中心' }, { name: '应急预案' }], points: '5' },
      observation: { missing: 0 },
      score: '9',
      words: { zh: '各项齐全，不扣分，得满分9分', en: 'nothing missing: full 9 points' },
    },
    {
      weight: '9',
      rule: { type: 'checklist', items: [{ name: '应急救援中心' }, { name: '应急预案' }], points: '5' },
      observation: { missing: 1 },
      score: '4',
      words: { zh: '缺1项，每项扣5分，得4分', en: '1 missing, 5 points off each: 4 points' },
    },
    {
      weight: '4',
      rule: {
        type: 'checklist',
        items: [
          { name: '未明确分管领导', points: '1' },
          { name: '未制定方案', points: '2' },
          { name: '弄虚作假', points: 'all' },
        ],
      },
      observation: { failed: ['未明确分管领导', '未制定方案'] },
      score: '1',
      words: {
        zh: '共扣3分，得1分；其中：“未明确分管领导”扣1分；“未制定方案”扣2分',
        en: '3 points off in all: 1 point; of which: "未明确分管领导" 1 point off; "未制定方案" 2 points off',
      },
    },
    {
      weight: '4',
      rule: {
        type: 'checklist',
        items: [
          { name: '未制定方案', points: '2' },
          { name: '弄虚作假', points: 'all' },
        ],
      },
      observation: { failed: ['弄虚作假'] },
      score: '0',
      words: { zh: '“弄虚作假”不得分，得0分', en: '"弄虚作假" takes everything: 0 points' },
    },
  ],
  'all-or-nothing': [
    {
      weight: '2',
      rule: {
        type: 'all-or-nothing',
        subject: '办理时限',
        condition: { op: '<=', value: '90', measure: '天' },
      },
      observation: { value: '90' },
      score: '2',
      words: {
        zh: '办理时限90天，符合不超过90天的要求，得满分2分',
        en: '办理时限 90 天, at most 90 天 kept: full 2 points',
      },
    },
    {
      weight: '2',
      rule: {
        type: 'all-or-nothing',
        subject: '办理时限',
        condition: { op: '<=', value: '90', measure: '天' },
      },
      observation: { value: '91' },
      score: '0',
      words: {
        zh: '办理时限91天，不符合不超过90天的要求，不得分，得0分',
        en: '办理时限 91 天, at most 90 天 missed: 0 points',
      },
    },
    {
      weight: '8',
      rule: { type: 'all-or-nothing' },
      observation: { met: true },
      score: '8',
      words: { zh: '达到要求，得满分8分', en: 'condition met: full 8 points' },
    },
    {
      weight: '8',
      rule: { type: 'all-or-nothing' },
      observation: { met: false },
      score: '0',
      words: { zh: '未达到要求，不得分，得0分', en: 'condition not met: 0 points' },
    },
    {
      weight: '5',
      rule: { type: 'all-or-nothing', subject: '办结率', condition: { op: '>', value: '95', measure: '%' } },
      observation: { value: '95' },
      score: '0',
      words: {
        zh: '办结率95%，不符合超过95%的要求，不得分，得0分',
        en: '办结率 95 %, more than 95 % missed: 0 points',
      },
    },
  ],
  banded: [
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '群众满意度',
        measure: '%',
        bands: [
          { from: '90', points: '10' },
          { from: '80', to: '90', points: '8' },
          { from: '60', to: '80', points: '5' },
          { to: '60', points: '0' },
        ],
      },
      observation: { value: '80' },
      score: '8',
      words: {
        zh: '群众满意度80%，在不少于80%且低于90%一档，得8分',
        en: '群众满意度 80 %, band at least 80 and less than 90 %: 8 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '群众满意度',
        measure: '%',
        bands: [
          { from: '90', points: '10' },
          { from: '80', to: '90', points: '8' },
          { from: '60', to: '80', points: '5' },
          { to: '60', points: '0' },
        ],
      },
      observation: { value: '79.99' },
      score: '5',
      words: {
        zh: '群众满意度79.99%，在不少于60%且低于80%一档，得5分',
        en: '群众满意度 79.99 %, band at least 60 and less than 80 %: 5 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '群众满意度',
        measure: '%',
        bands: [
          { from: '90', points: '10' },
          { from: '80', to: '90', points: '8' },
          { from: '60', to: '80', points: '5' },
          { to: '60', points: '0' },
        ],
      },
      observation: { value: '59.9' },
      score: '0',
      words: {
        zh: '群众满意度59.9%，在低于60%一档，得0分',
        en: '群众满意度 59.9 %, band less than 60 %: 0 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '满意度',
        measure: '%',
        bands: [
          { from: '90', points: '10', and: { op: '>=', value: '100', measure: '份', subject: '样本' } },
          { from: '90', points: '6' },
          { to: '90', points: '0' },
        ],
      },
      observation: { value: '95', second: '80' },
      score: '6',
      words: { zh: '满意度95%，在不少于90%一档，得6分', en: '满意度 95 %, band at least 90 %: 6 points' },
    },
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '满意度',
        measure: '%',
        bands: [
          { from: '90', points: '10', and: { op: '>=', value: '100', measure: '份', subject: '样本' } },
          { from: '90', points: '6' },
          { to: '90', points: '0' },
        ],
      },
      observation: { value: '95', second: '120' },
      score: '10',
      words: {
        zh: '满意度95%，在不少于90%一档，样本120份符合不少于100份，得10分',
        en: '满意度 95 %, band at least 90 %, 样本 120 份 at least 100 份: 10 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '办结率',
        measure: '%',
        bands: [
          { from: '90', fromIncluded: false, points: '10' },
          { from: '60', fromIncluded: false, to: '90', toIncluded: true, points: '8' },
          { to: '60', toIncluded: true, points: '5' },
        ],
      },
      observation: { value: '90' },
      score: '8',
      words: {
        zh: '办结率90%，在超过60%且不超过90%一档，得8分',
        en: '办结率 90 %, band more than 60 and at most 90 %: 8 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '办结率',
        measure: '%',
        bands: [
          { from: '90', fromIncluded: false, points: '10' },
          { from: '60', fromIncluded: false, to: '90', toIncluded: true, points: '8' },
          { to: '60', toIncluded: true, points: '5' },
        ],
      },
      observation: { value: '60' },
      score: '5',
      words: { zh: '办结率60%，在不超过60%一档，得5分', en: '办结率 60 %, band at most 60 %: 5 points' },
    },
  ],
  'grade-map': [
    {
      weight: '10',
      rule: {
        type: 'grade-map',
        grades: [
          { name: '优秀', points: '10' },
          { name: '良好', points: '8' },
          { name: '一般', points: '5' },
          { name: '较差', points: '0' },
        ],
      },
      observation: { grade: '良好' },
      score: '8',
      words: { zh: '评为“良好”，得8分', en: 'graded "良好": 8 points' },
    },
    {
      weight: '10',
      rule: {
        type: 'grade-map',
        grades: [
          { name: '明显', points: '10' },
          { name: '一般', points: '5' },
        ],
        otherwise: '0',
      },
      observation: { grade: '没有变化' },
      score: '0',
      words: {
        zh: '评为“没有变化”，属于其他情形，得0分',
        en: 'graded "没有变化", one of the other grades: 0 points',
      },
    },
  ],
  lateness: [
    {
      weight: '2',
      rule: { type: 'lateness', due: '2026-12-31', every: { days: 10 }, points: '1' },
      observation: { date: '2027-01-10' },
      score: '1',
      words: {
        zh: '推迟10天，每推迟10天扣1分，得1分',
        en: '10 days late, 1 point off for every 10 days: 1 point',
      },
    },
    {
      weight: '2',
      rule: { type: 'lateness', every: { days: 10 }, points: '1' },
      observation: { daysLate: 9 },
      score: '2',
      words: {
        zh: '推迟9天，每推迟10天扣1分，得2分',
        en: '9 days late, 1 point off for every 10 days: 2 points',
      },
    },
    {
      weight: '2',
      rule: { type: 'lateness', every: { days: 10 }, points: '1' },
      observation: { daysLate: 30 },
      score: '0',
      words: {
        zh: '推迟30天，每推迟10天扣1分，扣完为止，得0分',
        en: '30 days late, 1 point off for every 10 days, down to the floor: 0 points',
      },
    },
    {
      weight: '2',
      rule: { type: 'lateness', every: { days: 10 }, points: '1' },
      observation: { daysLate: 0 },
      score: '2',
      words: { zh: '按时完成，得满分2分', en: 'in time: full 2 points' },
    },
    {
      weight: '5',
      rule: { type: 'lateness', every: { days: 1 }, points: '0.5', zeroAfterDays: 5 },
      observation: { daysLate: 6 },
      score: '0',
      words: {
        zh: '推迟6天，超过5天不得分，得0分',
        en: '6 days late, nothing is left after 5 days: 0 points',
      },
    },
    {
      weight: '5',
      rule: { type: 'lateness', every: { days: 1 }, points: '0.5' },
      observation: { present: false },
      score: '0',
      words: { zh: '没有完成，不得分，得0分', en: 'never done: 0 points' },
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
  'zero-if-none-else-deduct-per-missing': [
    {
      weight: '5',
      rule: { type: 'zero-if-none-else-deduct-per-missing', points: '1' },
      observation: { present: true, missing: 2 },
      score: '3',
      words: { zh: '缺2个，每缺一个扣1分，得3分', en: '2 missing, 1 point off each: 3 points' },
    },
    {
      weight: '5',
      rule: { type: 'zero-if-none-else-deduct-per-missing', points: '1' },
      observation: { present: false },
      score: '0',
      words: { zh: '一个也没有，不得分，得0分', en: 'there is none: 0 points' },
    },
    {
      weight: '5',
      rule: { type: 'zero-if-none-else-deduct-per-missing', points: '1' },
      observation: { present: true },
      score: '5',
      words: { zh: '没有缺少，得满分5分', en: 'none is missing: full 5 points' },
    },
  ],
} as const satisfies Readonly<Record<string, readonly RuleExample[]>>;
