import type { RuleExample } from '../rule-kind.js';

/** Worked examples of the kinds that are made of entries, of other rules, or of a person's word. */
export const composedExamples = {
  ledger: [
    {
      weight: '100',
      rule: { type: 'ledger', base: '100' },
      observation: {
        entries: [
          { reason: '卫生不达标', points: '-1' },
          { reason: '统筹人力不足', points: '-0.5' },
          { reason: '主题党日监督未履职', points: '-1' },
          { reason: '采稿量第1', points: '3' },
          { reason: '简报快讯用稿第1', points: '3' },
        ],
      },
      score: '103.5',
      words: {
        zh: '基础分100分，加6分，扣2.5分，得103.5分；其中：卫生不达标扣1分；统筹人力不足扣0.5分；主题党日监督未履职扣1分；采稿量第1加3分；简报快讯用稿第1加3分',
        en: 'base 100, 6 added, 2.5 taken off: 103.5 points; of which: 卫生不达标 1 taken off; 统筹人力不足 0.5 taken off; 主题党日监督未履职 1 taken off; 采稿量第1 3 added; 简报快讯用稿第1 3 added',
      },
    },
    {
      weight: '100',
      rule: { type: 'ledger', base: '100', additionsCap: '5', cap: '103' },
      observation: {
        entries: [
          { reason: '采稿量第1', points: '3' },
          { reason: '省级表彰', points: '4' },
        ],
      },
      score: '103',
      words: {
        zh: '基础分100分，加5分，扣0分，得103分；其中：采稿量第1加3分；省级表彰加4分；加分共7分，最多计5分；合计105分，最高计103分',
        en: 'base 100, 5 added, 0 taken off: 103 points; of which: 采稿量第1 3 added; 省级表彰 4 added; 7 added in all, 5 at most; 105 in all, 103 at most',
      },
    },
    {
      weight: '100',
      rule: {
        type: 'ledger',
        base: '80',
        prices: [
          { name: '省级表彰', points: '5', most: '10' },
          { name: '通报批评', points: '-3' },
          { name: '迟报', points: '-1', per: 2 },
        ],
        floor: '0',
        cap: '100',
      },
      observation: { counts: { 省级表彰: 3, 通报批评: 1, 迟报: 3 } },
      score: '86',
      words: {
        zh: '基础分80分，加10分，扣4分，得86分；其中：“省级表彰”3次，每1次加5分，最多加10分；“通报批评”1次，每次扣3分；“迟报”3次，每2次扣1分',
        en: 'base 80, 10 added, 4 taken off: 86 points; of which: "省级表彰" 3 times, 5 points for every 1, at most 10; "通报批评" 1 time at 3 points; "迟报" 3 times, 1 point for every 2',
      },
    },
  ],
  composite: [
    {
      weight: '10',
      rule: {
        type: 'composite',
        mode: 'sum',
        parts: [
          { name: '制定方案', weight: '4', rule: { type: 'all-or-nothing' } },
          { name: '培训', weight: '6', rule: { type: 'shortfall', target: '4', measure: '次', points: '2' } },
        ],
      },
      observation: { parts: [{ met: true }, { value: '3' }] },
      score: '8',
      words: {
        zh: '2项相加，得8分；其中：制定方案：达到要求，得满分4分；培训3次，比4次少1次，每少1次扣2分，得4分',
        en: 'sum of 2 parts: 8 points; of which: 制定方案: condition met: full 4 points; 培训 3 次, 1 short of 4 次, 2 points off for each 1: 4 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'composite',
        mode: 'all',
        parts: [
          {
            rule: {
              type: 'proportional',
              subject: '办结率',
              target: { op: '>=', value: '100', measure: '%' },
            },
          },
          {
            rule: {
              type: 'proportional',
              subject: '满意率',
              target: { op: '>=', value: '100', measure: '%' },
            },
          },
        ],
      },
      observation: { parts: [{ value: '90' }, { value: '80' }] },
      score: '8',
      words: {
        zh: '2项都要达到，按最低的一项计，得8分；其中：办结率90%，目标不少于100%，按比例得90%，得9分；满意率80%，目标不少于100%，按比例得80%，得8分',
        en: 'all 2 parts are asked for, the lowest counts: 8 points; of which: 办结率 90 %, target at least 100 %, 90 % in proportion: 9 points; 满意率 80 %, target at least 100 %, 80 % in proportion: 8 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'composite',
        mode: 'any',
        parts: [
          {
            rule: {
              type: 'proportional',
              subject: '办结率',
              target: { op: '>=', value: '100', measure: '%' },
            },
          },
          {
            rule: {
              type: 'proportional',
              subject: '满意率',
              target: { op: '>=', value: '100', measure: '%' },
            },
          },
        ],
      },
      observation: { parts: [{ value: '90' }, { value: '80' }] },
      score: '9',
      words: {
        zh: '2项达到一项即可，按最高的一项计，得9分；其中：办结率90%，目标不少于100%，按比例得90%，得9分；满意率80%，目标不少于100%，按比例得80%，得8分',
        en: 'one of 2 parts is enough, the best counts: 9 points; of which: 办结率 90 %, target at least 100 %, 90 % in proportion: 9 points; 满意率 80 %, target at least 100 %, 80 % in proportion: 8 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'composite',
        mode: 'mean',
        parts: [
          { rule: { type: 'all-or-nothing' } },
          { rule: { type: 'external-result', authority: '市效能办', outOf: '100' } },
        ],
      },
      observation: { parts: [{ met: true }, { result: null }] },
      score: null,
      words: {
        zh: '2项中有的还没有得分，暂不计分；其中：达到要求，得满分10分；市效能办的结果尚未收到，暂不计分',
        en: 'one of 2 parts has no score yet; nothing counts yet; of which: condition met: full 10 points; the result of 市效能办 has not arrived; nothing counts yet',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'composite',
        mode: 'weighted',
        parts: [
          {
            weight: '3',
            rule: { type: 'proportional', subject: '数量', target: { op: '>=', value: '100' } },
          },
          {
            weight: '1',
            rule: { type: 'proportional', subject: '质量', target: { op: '>=', value: '100' } },
          },
        ],
      },
      observation: { parts: [{ value: '100' }, { value: '60' }] },
      score: '9',
      words: {
        zh: '2项加权平均，得9分；其中：数量100，符合不少于100的要求，得满分10分；质量60，目标不少于100，按比例得60%，得6分',
        en: 'weighted mean of 2 parts: 9 points; of which: 数量 100, at least 100 kept: full 10 points; 质量 60, target at least 100, 60 % in proportion: 6 points',
      },
    },
  ],
  manual: [
    {
      weight: '10',
      rule: { type: 'manual', guidance: '按工作成效评定' },
      observation: { score: '8.5', reason: '完成质量较好，个别材料滞后' },
      score: '8.5',
      words: {
        zh: '人工评定：完成质量较好，个别材料滞后，得8.5分',
        en: 'given by hand, 完成质量较好，个别材料滞后: 8.5 points',
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly RuleExample[]>>;
