import type { RuleExample } from '../rule-kind.js';

/** Worked examples of the kinds that read what others have judged. */
export const judgedExamples = {
  'ballot-tally': [
    {
      weight: '10',
      rule: {
        type: 'ballot-tally',
        options: [
          { name: '优秀', value: '10' },
          { name: '良好', value: '8' },
          { name: '一般', value: '6' },
          { name: '较差', value: '0' },
        ],
        invalid: { allEqual: true },
      },
      observation: { tally: { 优秀: 6, 良好: 3, 一般: 1 } },
      score: '9',
      words: {
        zh: '有效票10张，无效票0张，平均9分（满分10分），得9分',
        en: '10 valid and 0 invalid ballots, mean 9 of 10: 9 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'ballot-tally',
        options: [
          { name: '优秀', value: '10' },
          { name: '良好', value: '8' },
          { name: '一般', value: '6' },
          { name: '较差', value: '0' },
        ],
        invalid: { allEqual: true },
      },
      observation: {
        unit: 'u01',
        ballots: [
          { u01: '优秀', u02: '良好' },
          { u01: '良好', u02: '一般' },
          { u01: '优秀', u02: '优秀' },
        ],
      },
      score: '9',
      words: {
        zh: '有效票2张，无效票1张，平均9分（满分10分），得9分',
        en: '2 valid and 1 invalid ballot, mean 9 of 10: 9 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'ballot-tally',
        options: [
          { name: '优秀', value: '10' },
          { name: '良好', value: '8' },
          { name: '一般', value: '6' },
          { name: '较差', value: '0' },
        ],
        minimumBallots: 30,
      },
      observation: { tally: { 优秀: 6 } },
      score: null,
      words: { zh: '有效票6张，少于30张，没有得分', en: '6 valid ballots, fewer than 30: no score' },
    },
    {
      weight: '10',
      rule: {
        type: 'ballot-tally',
        options: [
          { name: '优秀', value: '10' },
          { name: '良好', value: '8' },
        ],
        invalid: { allFull: true },
      },
      observation: {
        unit: 'u01',
        ballots: [
          { u01: '优秀', u02: '良好' },
          { u01: '良好', u02: '良好' },
          { u01: '优秀', u02: '优秀' },
        ],
      },
      score: '9',
      words: {
        zh: '有效票2张，无效票1张，平均9分（满分10分），得9分',
        en: '2 valid and 1 invalid ballot, mean 9 of 10: 9 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'ballot-tally',
        options: [
          { name: '优秀', value: '10' },
          { name: '良好', value: '8' },
        ],
        invalid: { bestQuotaPercent: '50' },
      },
      observation: {
        unit: 'u01',
        ballots: [
          { u01: '优秀', u02: '良好', u03: '良好' },
          { u01: '良好', u02: '良好', u03: '良好' },
          { u01: '优秀', u02: '优秀', u03: '良好' },
        ],
      },
      score: '9',
      words: {
        zh: '有效票2张，无效票1张，平均9分（满分10分），得9分',
        en: '2 valid and 1 invalid ballot, mean 9 of 10: 9 points',
      },
    },
  ],
  survey: [
    {
      weight: '10',
      rule: {
        type: 'survey',
        subject: '满意率',
        minimumValid: 30,
        rateDecimals: 2,
        read: {
          type: 'banded',
          bands: [
            { from: '90', points: '10' },
            { from: '80', to: '90', points: '8' },
            { to: '80', points: '0' },
          ],
        },
      },
      observation: { sample: 120, valid: 100, satisfied: 85 },
      score: '8',
      words: {
        zh: '有效问卷100份，满意85份，满意率85%，得8分；其中：满意率85%，在不少于80%且低于90%一档，得8分',
        en: '85 of 100 valid answers satisfied, 85 %: 8 points; of which: 满意率 85 %, band at least 80 and less than 90 %: 8 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'survey',
        subject: '满意率',
        read: {
          type: 'threshold-linear',
          full: { op: '>=', value: '95', measure: '%' },
          step: '1',
          points: '1',
        },
      },
      observation: { valid: 100, satisfied: 93 },
      score: '8',
      words: {
        zh: '有效问卷100份，满意93份，满意率93%，得8分；其中：满意率93%，低于95%共2个百分点，每个扣1分，得8分',
        en: '93 of 100 valid answers satisfied, 93 %: 8 points; of which: 满意率 93 %, 2 percentage points below 95 %, 1 point off for each: 8 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'survey',
        minimumValid: 30,
        read: { type: 'proportional', target: { op: '>=', value: '90', measure: '%' } },
      },
      observation: { valid: 12, satisfied: 12 },
      score: null,
      words: { zh: '有效问卷12份，少于30份，没有得分', en: '12 valid answers, fewer than 30: no score' },
    },
  ],
  'external-result': [
    {
      weight: '10',
      rule: { type: 'external-result', authority: '市效能办', outOf: '100' },
      observation: {
        result: { score: '92', source: '市效能办', document: '〔2024〕3号', arrivedOn: '2025-01-20' },
      },
      score: '9.2',
      words: {
        zh: '市效能办评定92分，满分100分（市效能办，〔2024〕3号，2025-01-20收到），折算得9.2分',
        en: '市效能办 gave 92 of 100 (市效能办, 〔2024〕3号, arrived 2025-01-20), scaled: 9.2 points',
      },
    },
    {
      weight: '10',
      rule: { type: 'external-result', authority: '市效能办', outOf: '100' },
      observation: { result: null },
      score: null,
      words: {
        zh: '市效能办的结果尚未收到，暂不计分',
        en: 'the result of 市效能办 has not arrived; nothing counts yet',
      },
    },
    {
      weight: '10',
      rule: { type: 'external-result', authority: '县委考核办', inherits: 'parent' },
      observation: {
        result: {
          ...{ score: '8', source: '主管部门', document: '〔2020〕12号', arrivedOn: '2021-02-01' },
          inheritedFrom: '县水利局',
        },
      },
      score: '8',
      words: {
        zh: '引用上级单位县水利局的结果：县委考核办评定8分（主管部门，〔2020〕12号，2021-02-01收到），得8分',
        en: 'the result of 县水利局, the unit above: 县委考核办 gave 8 (主管部门, 〔2020〕12号, arrived 2021-02-01): 8 points',
      },
    },
  ],
  panel: [
    {
      weight: '10',
      rule: {
        type: 'panel',
        max: '10',
        groups: [
          { name: '领导', weight: '60' },
          { name: '科室互评', weight: '40' },
        ],
        trim: { above: 4, high: 1, low: 1 },
      },
      observation: {
        sheets: [
          { group: '领导', mark: '9' },
          { group: '领导', mark: '8' },
          { group: '科室互评', mark: '10' },
          { group: '科室互评', mark: '9' },
          { group: '科室互评', mark: '9' },
          { group: '科室互评', mark: '8' },
          { group: '科室互评', mark: '2' },
        ],
      },
      score: '8.5666666667',
      words: {
        zh: '7张评分表，加权平均8.5666…分（满分10分），得8.5666…分；其中：领导2人平均8.5分，权重60；科室互评去掉1个最高分和1个最低分后3人平均8.6666…分，权重40',
        en: '7 sheets, weighted mean 8.5666… of 10: 8.5666… points; of which: 领导: mean of 2 is 8.5, weight 60; 科室互评: the 1 highest and the 1 lowest left out, mean of 3 is 8.6666…, weight 40',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'panel',
        max: '100',
        groups: [{ name: '评委', weight: '1', raters: 3 }],
        missing: 'zero',
      },
      observation: {
        sheets: [
          { group: '评委', mark: '90' },
          { group: '评委', mark: '60' },
        ],
      },
      score: '5',
      words: {
        zh: '2张评分表，加权平均50分（满分100分），得5分；其中：评委3人平均50分，权重1；评委缺1张评分表，每张按0分计入平均',
        en: '2 sheets, weighted mean 50 of 100: 5 points; of which: 评委: mean of 3 is 50, weight 1; 评委: 1 missing, each counted as 0',
      },
    },
    {
      weight: '10',
      rule: { type: 'panel', max: '100', groups: [{ name: '评委', weight: '1' }], minimumSheets: 3 },
      observation: { sheets: [{ group: '评委', mark: '90' }] },
      score: null,
      words: { zh: '1张评分表，少于3张，没有得分', en: '1 sheet, fewer than 3: no score' },
    },
    {
      weight: '10',
      rule: {
        type: 'panel',
        max: '10',
        groups: [
          { name: '领导', weight: '60', raters: 2 },
          { name: '互评', weight: '40', raters: 3 },
        ],
        missing: 'full',
      },
      observation: {
        sheets: [
          { group: '领导', mark: '9' },
          { group: '领导', mark: '8' },
        ],
      },
      score: '9.1',
      words: {
        zh: '2张评分表，加权平均9.1分（满分10分），得9.1分；其中：领导2人平均8.5分，权重60；互评3人平均10分，权重40；互评缺3张评分表，每张按10分计入平均',
        en: '2 sheets, weighted mean 9.1 of 10: 9.1 points; of which: 领导: mean of 2 is 8.5, weight 60; 互评: mean of 3 is 10, weight 40; 互评: 3 missing, each counted as 10',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'panel',
        max: '10',
        groups: [
          { name: '领导', weight: '60', raters: 2 },
          { name: '互评', weight: '40', raters: 3 },
        ],
        missing: 'refuse',
      },
      observation: {
        sheets: [
          { group: '领导', mark: '9' },
          { group: '领导', mark: '8' },
          { group: '互评', mark: '9' },
          { group: '互评', mark: '8' },
          { group: '互评', mark: '7' },
        ],
      },
      score: '8.3',
      words: {
        zh: '5张评分表，加权平均8.3分（满分10分），得8.3分；其中：领导2人平均8.5分，权重60；互评3人平均8分，权重40',
        en: '5 sheets, weighted mean 8.3 of 10: 8.3 points; of which: 领导: mean of 2 is 8.5, weight 60; 互评: mean of 3 is 8, weight 40',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'panel',
        max: '10',
        groups: [
          { name: '领导', weight: '60', raters: 2 },
          { name: '互评', weight: '40', raters: 3 },
        ],
        missing: 'leave',
      },
      observation: {
        sheets: [
          { group: '领导', mark: '9' },
          { group: '互评', mark: '8' },
          { group: '互评', mark: '7' },
        ],
      },
      score: '8.4',
      words: {
        zh: '3张评分表，加权平均8.4分（满分10分），得8.4分；其中：领导1人平均9分，权重60；领导缺1张评分表，不计入平均；互评2人平均7.5分，权重40；互评缺1张评分表，不计入平均',
        en: '3 sheets, weighted mean 8.4 of 10: 8.4 points; of which: 领导: mean of 1 is 9, weight 60; 领导: 1 missing, left out of the mean; 互评: mean of 2 is 7.5, weight 40; 互评: 1 missing, left out of the mean',
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly RuleExample[]>>;
