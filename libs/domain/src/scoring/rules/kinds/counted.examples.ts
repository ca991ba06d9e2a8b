import type { RuleExample } from '../rule-kind.js';

/** Worked examples of the kinds that count what happened, what is missing, or what is there. */
export const countedExamples = {
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
