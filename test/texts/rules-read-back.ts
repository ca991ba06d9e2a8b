import type { Rule, RuleType } from '@kaoping/domain';

/** Rule, weight, the words in Chinese, and of one rule a kind in English. Written by hand from the rule. */
export type ReadBack = readonly [Rule, string | undefined, string, string?];

const grades = [
  { name: '优', value: '10' },
  { name: '差', value: '2' },
];

export const READ_BACK: Readonly<Record<RuleType, readonly ReadBack[]>> = {
  proportional: [
    [
      {
        type: 'proportional',
        subject: '完成率',
        target: { op: '>=', value: '90', measure: '%' },
        zeroWhen: { op: '<', value: '60' },
      },
      '4',
      '完成率90%（含）以上得满分4分；低于90%的，按实际值÷90%×4分计算；低于60%的不得分',
      '完成率 90 % or more earns the full 4 points; less than 90 % earns the value ÷ 90 % × 4 points; less than 60 % earns nothing',
    ],
    [
      { type: 'proportional', subject: '办理时间', target: { op: '<=', value: '8', measure: '天' } },
      undefined,
      '办理时间不超过8天得满分；超过8天的，按目标值÷实际值×满分计算',
    ],
  ],
  'threshold-linear': [
    [
      {
        type: 'threshold-linear',
        subject: '满意度',
        full: { op: '>=', value: '95', measure: '%' },
        step: '1',
        points: '1',
      },
      '10',
      '满意度95%（含）以上得满分10分；每低1个百分点扣1分（不足1个百分点不计），扣完为止',
      '满意度 95 % or more earns the full 10 points; 1 point off for every 1 percentage point below (less than 1 percentage point does not count), until nothing is left',
    ],
    [
      {
        type: 'threshold-linear',
        full: { op: '<', value: '90', measure: '天' },
        step: '10',
        points: '0.5',
        steps: 'begun',
        most: '3',
        floor: '1',
      },
      '5',
      '低于90天得满分5分；每超过10天扣0.5分（不足10天按10天计），最多扣3分，最低得1分',
    ],
    [
      {
        type: 'threshold-linear',
        full: { op: '=', value: '100' },
        step: '2',
        points: '1',
        steps: 'pro-rata',
      },
      '5',
      '等于100得满分5分；无论高低，每相差2扣1分（不足2按比例计），扣完为止',
    ],
  ],
  shortfall: [
    [
      { type: 'shortfall', subject: '排查', target: '6', measure: '次', points: '1', most: '3' },
      '5',
      '排查6次（含）以上得满分5分；每少1次扣1分（不足1次不计），最多扣3分',
      '排查 6 次 or more earns the full 5 points; 1 point off for every 1 次 short (less than 1 次 does not count), at most 3 points off',
    ],
    [
      {
        type: 'shortfall',
        target: '20',
        measure: '篇',
        points: '0.5',
        per: '2',
        steps: 'begun',
        zeroWhen: { op: '<=', value: '5' },
      },
      '5',
      '20篇（含）以上得满分5分；每少2篇扣0.5分（不足2篇按2篇计），扣完为止；不超过5篇的不得分',
    ],
  ],
  accumulate: [
    [
      { type: 'accumulate', subject: '采用信息', step: '1', points: '0.5', measure: '篇', most: '3' },
      '5',
      '采用信息每有1篇得0.5分（不足1篇不计），最高得3分',
      '采用信息: 0.5 points for every 1 篇 (less than 1 篇 does not count), at most 3 points',
    ],
    [
      {
        type: 'accumulate',
        subject: '完成率',
        above: '80',
        base: '3',
        step: '1',
        points: '0.5',
        measure: '%',
        steps: 'pro-rata',
      },
      '10',
      '完成率达到80%得3分；超过80%的，每超过1个百分点加0.5分（不足1个百分点按比例计），最高得10分；低于80%得0分',
    ],
    [
      { type: 'accumulate', base: '2', step: '2', points: '1' },
      undefined,
      '基础分2分；每有2加1分（不足2不计），最高得满分',
    ],
    [
      {
        type: 'accumulate',
        step: '1',
        prices: [
          { name: '国家级', points: '5', most: '8' },
          { name: '省级', points: '3' },
        ],
        bonus: true,
      },
      '10',
      '“国家级”每有1次加5分，该项最多加8分；“省级”每有1次加3分；不设上限',
    ],
  ],
  'deduct-per-occurrence': [
    [
      { type: 'deduct-per-occurrence', subject: '少', points: '1', measure: '次' },
      '5',
      '满分5分；每少1次扣1分，扣完为止',
    ],
    [
      { type: 'deduct-per-occurrence', subject: '案件数增加', points: '0.5', measure: '起' },
      '5',
      '满分5分；案件数每增加1起扣0.5分，扣完为止',
      'out of 5 points; 案件数: 增加: 0.5 points off for every 1 起, until nothing is left',
    ],
    [
      {
        type: 'deduct-per-occurrence',
        prices: [
          { name: '迟报', points: '0.5', most: '2' },
          { name: '漏报', points: '1' },
        ],
      },
      '10',
      '满分10分；“迟报”每有1次扣0.5分，该项最多扣2分；“漏报”每有1次扣1分；扣完为止',
    ],
    [
      {
        type: 'deduct-per-occurrence',
        prices: [
          { name: '迟报', points: '0.5' },
          { name: '瞒报', points: 'all' },
        ],
        zeroFrom: 6,
      },
      '10',
      '满分10分；“迟报”每有1次扣0.5分；出现“瞒报”的不得分；扣完为止；各类合计6次（含）以上不得分',
      'out of 10 points; "迟报": 0.5 points off for every 1 time; "瞒报" takes everything; until nothing is left; 6 times or more of all classes together earns nothing',
    ],
    [
      { type: 'deduct-per-occurrence', points: '1', free: 3, per: 2, measure: '次', most: '3', zeroFrom: 9 },
      '5',
      '满分5分；超过3次的部分，每有2次扣1分（不足2次不计），最多扣3分；9次（含）以上不得分',
    ],
    [
      { type: 'deduct-per-occurrence', subject: '违纪', points: '0.5', by: 'head' },
      '5',
      '满分5分；违纪每有1人扣0.5分，扣完为止',
    ],
  ],
  checklist: [
    [
      {
        type: 'checklist',
        items: [
          { name: '未制定方案', points: '2' },
          { name: '机构健全', points: '1' },
          { name: '弄虚作假', points: 'all' },
        ],
        most: '3',
      },
      '4',
      '满分4分；未制定方案的扣2分；“机构健全”缺少或者不符合的扣1分；弄虚作假的不得分；最多扣3分',
      'out of 4 points; "未制定方案": 2 points off; "机构健全 (missing or not met)": 1 point off; "弄虚作假" takes everything; at most 3 points off',
    ],
    [
      { type: 'checklist', items: [{ name: '应急救援中心' }, { name: '应急预案' }], points: '5' },
      '9',
      '满分9分；应急救援中心、应急预案，每缺1项扣5分，扣完为止',
    ],
  ],
  'all-or-nothing': [
    [
      { type: 'all-or-nothing', subject: '办理时限', condition: { op: '<=', value: '90', measure: '天' } },
      '2',
      '办理时限不超过90天得满分2分，否则不得分',
      '办理时限 90 天 or less earns the full 2 points, else nothing',
    ],
    [{ type: 'all-or-nothing', subject: '制度' }, '8', '制度：达到要求得满分8分，否则不得分'],
  ],
  banded: [
    [
      {
        type: 'banded',
        subject: '满意度',
        measure: '%',
        bands: [
          { from: '90', points: '10' },
          { from: '80', to: '90', points: '8' },
          { to: '80', points: '0' },
        ],
      },
      '10',
      '满意度90%（含）以上得10分；80%（含）至90%（不含）得8分；低于80%得0分',
      '满意度 90 % or more earns 10 points; from 80 % (included) to 90 % (not included) earns 8 points; less than 80 % earns 0 points',
    ],
    [
      {
        type: 'banded',
        measure: '%',
        bands: [
          { from: '0', to: '0', toIncluded: true, points: '5' },
          { from: '0', fromIncluded: false, to: '10', toIncluded: true, points: '3' },
        ],
        otherwise: '1',
      },
      '5',
      '等于0%得5分；0%（不含）至10%（含）得3分；其余情形得1分',
    ],
    [
      {
        type: 'banded',
        subject: '满意度',
        bands: [
          { from: '90', fromIncluded: false, points: '10', and: { op: '>=', value: '100', measure: '份' } },
          { to: '90', toIncluded: true, points: '6' },
        ],
      },
      '10',
      '满意度超过90且第二项数值100份（含）以上得10分；不超过90得6分；其余情形得0分；几档都符合的，按写在前面的一档计',
    ],
  ],
  'grade-map': [
    [
      { type: 'grade-map', grades: [{ name: '优秀', points: '10' }], otherwise: '5' },
      '10',
      '“优秀”得10分；其余等次得5分',
      '"优秀" earns 10 points; any other grade earns 5 points',
    ],
    [
      {
        type: 'grade-map',
        subject: '考核等次',
        grades: [
          { name: '优秀', points: '10' },
          { name: '合格', points: '6' },
        ],
      },
      '10',
      '考核等次：“优秀”得10分；“合格”得6分',
    ],
  ],
  lateness: [
    [
      { type: 'lateness', due: '2026-02-03', every: { days: 10 }, points: '1', zeroAfterDays: 30 },
      '4',
      '2026年2月3日前（含当日）完成得满分4分；每推迟10天扣1分（不足10天不计），扣完为止；推迟超过30天的不得分；没有完成的不得分',
      'done by 2026-2-3 (that day included) earns the full 4 points; 1 point off for every 10 days late (less than 10 days does not count), until nothing is left; more than 30 days late earns nothing; if it is never done, nothing is earned',
    ],
    [
      { type: 'lateness', subject: '报送', every: { days: 1 }, points: '0.5', most: '2' },
      '5',
      '报送：按时完成得满分5分；每推迟1天扣0.5分，最多扣2分；没有完成的不得分',
    ],
  ],
  overrun: [
    [
      {
        type: 'overrun',
        subject: '预算成本',
        limit: '1581.043447',
        measure: '万元',
        every: { percent: '10' },
        points: '2',
      },
      '20',
      '预算成本不超过1581.043447万元得满分20分；每超出该数额的10%扣2分（不足10%不计），扣完为止',
      '预算成本 1581.043447 万元 or less earns the full 20 points; 2 points off for every 10 % of it above (less than 10 % does not count), until nothing is left',
    ],
    [
      {
        type: 'overrun',
        limit: '100',
        every: { percent: '5' },
        points: '1',
        steps: 'begun',
        zeroWhenOverPercent: '20',
        most: '3',
      },
      '8',
      '不超过100得满分8分；每超出该数额的5%扣1分（不足5%按5%计），最多扣3分；超出幅度大于20%的不得分',
    ],
  ],
  'zero-if-none-else-deduct-per-missing': [
    [
      { type: 'zero-if-none-else-deduct-per-missing', subject: '核心指标', points: '1' },
      '5',
      '满分5分；完全没有核心指标的不得分；每缺1个扣1分，扣完为止',
      'out of 5 points; where there is no 核心指标 at all, nothing is earned; 1 point off for every 1 missing, until nothing is left',
    ],
    [
      { type: 'zero-if-none-else-deduct-per-missing', points: '2', most: '4' },
      undefined,
      '完全没有的不得分；每缺1个扣2分，最多扣4分',
    ],
  ],
  'rank-ladder': [
    [
      { type: 'rank-ladder', places: [{ from: 1, to: 1, points: '10' }], thenEach: '1', floor: '5' },
      '10',
      '第1名得10分；以后名次每降1位扣1分，最低得5分',
    ],
    [
      { type: 'rank-ladder', places: [{ from: 1, to: 30, points: '10' }], thenEach: '1', per: 5 },
      '10',
      '第1至30名得10分；以后名次每降5位扣1分（不足5位不计），扣完为止',
    ],
    [
      {
        type: 'rank-ladder',
        places: [
          { from: 1, to: 1, points: '100' },
          { from: 2, to: 4, points: '80' },
        ],
        unit: 'percent',
        thenEach: '5',
        last: { count: 2, points: '0' },
        ties: 'average',
      },
      '10',
      '最后2名一律得0%分值；第1名得100%分值；第2至4名得80%分值；以后名次每降1位扣5%分值，扣完为止；名次并列的，按所占各名次的平均分计分',
      'the last 2 in any case: 0 % of the full score; place 1: 100 % of the full score; places 2 to 4: 80 % of the full score; 5 % of the full score off for every 1 place further down, until nothing is left; who shares a place earns the mean of the places taken',
    ],
    [
      { type: 'rank-ladder', places: [{ from: 1, to: 3, points: '3' }], bonus: true, ties: 'lowest' },
      '2',
      '第1至3名加3分；其余名次得0分；名次并列的，都按所占名次中最后一名计分；加分可以超过权重',
    ],
  ],
  'relative-to-best': [
    [
      { type: 'relative-to-best', subject: '招商额', better: 'higher', measure: '万元' },
      '10',
      '满分10分；招商额（万元）以最高值为满分，其他单位按比例得分',
      'out of 10 points; 招商额 (万元): the highest value earns all of it, others the value ÷ the highest',
    ],
    [
      { type: 'relative-to-best', better: 'lower' },
      '5',
      '满分5分；以最低值为满分，其他单位按最低值÷实际值的比例得分',
    ],
  ],
  'ballot-tally': [
    [
      { type: 'ballot-tally', options: grades, invalid: { allEqual: true, bestQuotaPercent: '30' } },
      '5',
      '测评票分值：“优”10分、“差”2分；按有效票的平均分值÷10×5分计算；对所有单位评价都相同的为无效票（只评一个单位的除外）；评“优”的单位超过所评单位30%的为无效票；没有有效票的没有得分，暂不计分',
      'ballots: "优" 10 points, "差" 2 points; the mean of the valid ballots ÷ 10 × 5 points; a ballot that gives all units the same is invalid (unless it is about one unit); a ballot that gives "优" to more than 30 % of its units is invalid; without a valid ballot there is no score yet',
    ],
    [
      {
        type: 'ballot-tally',
        subject: '民主测评',
        options: grades,
        invalid: { allFull: true },
        minimumBallots: 30,
      },
      undefined,
      '民主测评：测评票分值：“优”10分、“差”2分；按有效票的平均分值÷10×满分计算；对所有单位都评“优”的为无效票（只评一个单位的除外）；有效票少于30张的没有得分，暂不计分',
    ],
  ],
  survey: [
    [
      {
        type: 'survey',
        minimumValid: 30,
        rateDecimals: 2,
        read: { type: 'banded', bands: [{ from: '90', points: '10' }], otherwise: '4' },
      },
      '10',
      '满意率=满意份数÷有效问卷份数×100%，四舍五入保留2位小数；满意率90%（含）以上得10分；其余情形得4分；有效问卷少于30份的没有得分，暂不计分',
      'rate = satisfied ÷ valid answers × 100 %, rounded half up to 2 decimals; rate 90 % or more earns 10 points; anything else earns 4 points; fewer than 30 valid answers give no score yet',
    ],
    [
      {
        type: 'survey',
        subject: '知晓率',
        read: { type: 'proportional', target: { op: '>=', value: '90', measure: '%' } },
      },
      '6',
      '知晓率=满意份数÷有效问卷份数×100%；知晓率90%（含）以上得满分6分；低于90%的，按实际值÷90%×6分计算；没有有效问卷的没有得分，暂不计分',
    ],
  ],
  'external-result': [
    [
      { type: 'external-result', authority: '市效能办', outOf: '100' },
      '10',
      '以市效能办的评定结果为准；其满分为100分，按评定分数÷100×10分折算；收到结果以前暂不计分',
      'what 市效能办 gives; out of 100 points, the result ÷ 100 × 10 points; nothing counts before it has arrived',
    ],
    [
      { type: 'external-result', authority: '县委考核办', inherits: 'parent' },
      '10',
      '引用上级单位的结果，以县委考核办的评定结果为准；评定多少分计多少分，最高得满分10分；收到结果以前暂不计分',
    ],
  ],
  panel: [
    [
      {
        type: 'panel',
        max: '10',
        groups: [
          { name: '领导', weight: '60' },
          { name: '互评', weight: '40' },
        ],
        trim: { above: 4, high: 1, low: 2 },
      },
      '5',
      '评分表满分10分；领导（权重60）、互评（权重40），各组取平均分后按权重加权平均；没有评分的组不计入；一组的评分多于4个时，去掉1个最高分和2个最低分；按平均分÷10×5分计算得分；没有评分表的没有得分，暂不计分',
      'each sheet out of 10 points; 领导 (weight 60), 互评 (weight 40): mean of each group, then the weighted mean of the groups; a group without a mark is left out; of more than 4 marks in a group the 1 highest and the 2 lowest are left out; the mean ÷ 10 × 5 points; without a sheet there is no score yet',
    ],
    [
      {
        type: 'panel',
        max: '10',
        groups: [{ name: '评委', weight: '1' }],
        trim: { above: 4, high: 1, low: 0 },
      },
      '5',
      '评分表满分10分；取评委（权重1）评分的平均分；一组的评分多于4个时，去掉1个最高分；按平均分÷10×5分计算得分；没有评分表的没有得分，暂不计分',
    ],
    [
      {
        type: 'panel',
        max: '10',
        groups: [{ name: '评委', weight: '1' }],
        trim: { above: 4, high: 0, low: 1 },
      },
      '5',
      '评分表满分10分；取评委（权重1）评分的平均分；一组的评分多于4个时，去掉1个最低分；按平均分÷10×5分计算得分；没有评分表的没有得分，暂不计分',
    ],
    [
      {
        type: 'panel',
        max: '100',
        groups: [{ name: '评委', weight: '1', raters: 3 }],
        missing: 'refuse',
        minimumSheets: 3,
      },
      '5',
      '评分表满分100分；取评委（3人，权重1）评分的平均分；评分表交齐后才计分；按平均分÷100×5分计算得分；评分表少于3张的没有得分，暂不计分',
    ],
    [
      {
        type: 'panel',
        max: '10',
        groups: [
          { name: '领导', weight: '60', raters: 2 },
          { name: '互评', weight: '40', raters: 3 },
        ],
        missing: 'full',
      },
      '5',
      '评分表满分10分；领导（2人，权重60）、互评（3人，权重40），各组取平均分后按权重加权平均；未交评分表的，按满分计入平均；按平均分÷10×5分计算得分',
    ],
  ],
  ledger: [
    [
      { type: 'ledger', base: '100' },
      '100',
      '基础分100分，加上加分，减去扣分；可以低于0分；可以超过满分100分',
      '100 points to begin with, plus additions, minus deductions; may fall below 0; may exceed the full 100 points',
    ],
    [
      { type: 'ledger', base: '60', floor: '0', cap: '100', additionsCap: '50', deductionsCap: '40' },
      '100',
      '基础分60分，加上加分，减去扣分；加分合计最多50分；扣分合计最多40分；最低得0分；最高得100分',
    ],
    [
      {
        type: 'ledger',
        base: '80',
        prices: [
          { name: '省级表彰', points: '5', most: '10' },
          { name: '通报批评', points: '-3' },
          { name: '迟报', points: '-1', per: 2, most: '4' },
        ],
        floor: '0',
        cap: '100',
      },
      '100',
      '基础分80分；“省级表彰”每有1次加5分，该项最多加10分；“通报批评”每有1次扣3分；“迟报”每有2次扣1分（不足2次不计），该项最多扣4分；最低得0分；最高得100分',
    ],
  ],
  composite: [
    [
      {
        type: 'composite',
        mode: 'sum',
        parts: [
          { name: '方案', weight: '4', rule: { type: 'all-or-nothing' } },
          {
            weight: '6',
            rule: {
              type: 'composite',
              mode: 'any',
              parts: [{ rule: { type: 'all-or-nothing', subject: '制度' } }, { rule: { type: 'manual' } }],
            },
          },
        ],
      },
      '10',
      '分2项计分，各项得分相加，最高得满分10分：（1）方案：达到要求得满分4分，否则不得分；（2）分2项计分，按得分最高的一项计：（2.1）制度：达到要求得满分6分，否则不得分；（2.2）由人工在0分至6分之间评定，并说明理由',
      '2 parts, their sum counts, at most the full 10 points: (1) 方案: the condition met earns the full 4 points, else nothing; (2) 2 parts, the highest counts: (2.1) 制度: the condition met earns the full 6 points, else nothing; (2.2) given by a person from 0 to 6 points, with a reason',
    ],
    [
      {
        type: 'composite',
        mode: 'weighted',
        parts: [
          {
            weight: '3',
            rule: { type: 'proportional', subject: '数量', target: { op: '>=', value: '100' } },
          },
          { name: '质量', weight: '1', rule: { type: 'all-or-nothing' } },
        ],
      },
      '10',
      '分2项计分，按各项权重取加权平均分：（1，权重3）数量100（含）以上得满分10分；低于100的，按实际值÷100×10分计算；（2，权重1）质量：达到要求得满分10分，否则不得分',
    ],
  ],
  manual: [
    [
      { type: 'manual', guidance: '按工作成效评定' },
      '10',
      '由人工在0分至10分之间评定，并说明理由；评定依据：按工作成效评定',
      'given by a person from 0 to 10 points, with a reason; by: 按工作成效评定',
    ],
    [{ type: 'manual', subject: '工作作风' }, undefined, '工作作风：由人工在0分至满分之间评定，并说明理由'],
  ],
};
