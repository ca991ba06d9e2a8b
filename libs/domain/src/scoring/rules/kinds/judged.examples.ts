import type { RuleExample } from '../rule-kind.js';

/** Worked examples of the kinds that read what others have judged, and of those made of other rules. */
export const judgedExamples = {
  'rank-ladder': [
    {
      weight: '10',
      rule: { type: 'rank-ladder', places: [{ from: 1, to: 1, points: '10' }], thenEach: '1' },
      observation: { rank: 4 },
      score: '7',
      words: {
        zh: '第4名，得7分；其中：第1名10分，以后名次每降一位少1分，第4名7分',
        en: 'place 4: 7 points; of which: place 1 gives 10 and each one behind it 1 less, place 4 7',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'rank-ladder',
        places: [
          { from: 1, to: 3, points: '10' },
          { from: 4, to: 6, points: '8' },
        ],
        otherwise: '5',
      },
      observation: { rank: 9 },
      score: '5',
      words: {
        zh: '第9名，得5分；其中：第9名没有单独规定，5分',
        en: 'place 9: 5 points; of which: place 9 has no points of its own and gets 5',
      },
    },
    {
      weight: '5',
      rule: {
        type: 'rank-ladder',
        places: [{ from: 1, to: 99, points: '5' }],
        last: { count: 2, points: '0' },
      },
      observation: { rank: 9, of: 10 },
      score: '0',
      words: {
        zh: '第9名，得0分；其中：共10名，后2名0分',
        en: 'place 9: 0 points; of which: the last 2 of 10 get 0',
      },
    },
    {
      weight: '3',
      rule: {
        type: 'rank-ladder',
        places: [
          { from: 1, to: 1, points: '3' },
          { from: 2, to: 2, points: '2' },
          { from: 3, to: 3, points: '1' },
        ],
        bonus: true,
        ties: 'share',
      },
      observation: { rank: 3, tied: 3 },
      score: '1',
      words: { zh: '3个并列第3名，加1分', en: '3 share place 3: 1 bonus point' },
    },
    {
      weight: '10',
      rule: {
        type: 'rank-ladder',
        places: [
          { from: 1, to: 1, points: '100' },
          { from: 2, to: 2, points: '80' },
        ],
        unit: 'percent',
        ties: 'average',
      },
      observation: { rank: 1, tied: 2 },
      score: '9',
      words: {
        zh: '2个并列第1名，取所占第1~2名的平均，得9分；其中：第1名10分；第2名8分；各名次按权重10分的百分比计分',
        en: '2 share place 1, mean of the places 1~2: 9 points; of which: place 1 gives 10; place 2 gives 8; places are percents of the weight of 10',
      },
    },
    {
      weight: '10',
      rule: { type: 'rank-ladder', places: [{ from: 1, to: 1, points: '10' }], thenEach: '1', floor: '3' },
      observation: { rank: 20 },
      score: '3',
      words: {
        zh: '第20名，得3分；其中：第1名10分，以后名次每降一位少1分，第20名按最低分3分计',
        en: 'place 20: 3 points; of which: place 1 gives 10 points, 1 less for every place behind it, never less than 3: place 20 gives 3 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'rank-ladder',
        places: [
          { from: 1, to: 1, points: '10' },
          { from: 2, to: 2, points: '8' },
        ],
        ties: 'lowest',
      },
      observation: { rank: 1, tied: 2 },
      score: '8',
      words: {
        zh: '2个并列第1名，按所占第1~2名的最后一名计，得8分',
        en: '2 share place 1, the last of the places 1~2 counts: 8 points',
      },
    },
    {
      weight: '10',
      rule: { type: 'rank-ladder', places: [{ from: 1, to: 1, points: '10' }], thenEach: '1' },
      observation: { rank: 1, tied: 2 },
      score: '10',
      words: {
        zh: '2个并列第1名，得10分；其中：第1名10分；评分标准没有写明并列怎样计分，这里按并列的各得该名次的分计',
        en: '2 share place 1: 10 points; of which: place 1 gives 10; the rule does not say how a shared place counts; assumed that each gets the points of that place',
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
        zh: '7张评分表，加权平均8.5666…分（满分10分），得8.5666…分；其中：领导2人平均8.5分，权重60；科室互评去掉2个最高、最低分后3人平均8.6666…分，权重40',
        en: '7 sheets, weighted mean 8.5666… of 10: 8.5666… points; of which: 领导: mean of 2 is 8.5, weight 60; 科室互评: 2 highest and lowest left out, mean of 3 is 8.6666…, weight 40',
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
