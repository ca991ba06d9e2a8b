import { on, type Change } from './change.js';

const ledger = on('shiyan-2022-04');

/** Cells that are missing or cannot be read, other ways of writing, and several changes at once. */
export const LEDGER_FURTHER_CHANGES: readonly Change[] = [
  // Missing and unreadable cells
  ledger('the base is null', [['base', null]], ['FIELD_EMPTY 基础分']),
  ledger('the base is left out', [['base', undefined]], ['FIELD_EMPTY 基础分']),
  ledger('the period is blank', [['period', ' ']], ['FIELD_EMPTY 考核期']),
  ledger('the veto has no score', [['veto|score', null]], ['FIELD_EMPTY 一票否决 得分']),
  ledger('there is no rule for a veto', [['veto', undefined]], ['FIELD_EMPTY 一票否决 得分']),
  ledger('there is no veto and no rule for one', [
    ['veto', undefined],
    ['units|安全生产基础科', undefined],
  ]),
  ledger(
    'a place has no bonus',
    [['rankBonus|采稿量|points|3', null]],
    [
      'FIELD_EMPTY 采稿量 3',
      ...['办公室(财务室)', '行政审批窗口', '火灾防治管理科'].map((unit) => `RANK_BONUS_WRONG 1 0 ${unit}`),
    ],
  ),
  ledger(
    'a deduction has no points',
    [['units|宣教中心|deductions|当月无新闻稿|points', '']],
    ['FIELD_EMPTY 宣教中心 当月无新闻稿 分值'],
  ),
  ledger(
    'a deduction is a word',
    [['units|宣教中心|deductions|当月无新闻稿|points', '一分']],
    ['NUMBER_UNREADABLE 当月无新闻稿 一分'],
  ),
  ledger('a score is a word', [['units|宣教中心|published', '优']], ['NUMBER_UNREADABLE 宣教中心 优']),
  ledger(
    'a score is what a program computed',
    [['units|宣教中心|published', 97.60000000000001]],
    ['LEDGER_TOTAL_WRONG 宣教中心 97.6 97.5 扣2.5分'],
  ),
  ledger('the right score is what a program computed', [['units|宣教中心|published', 97.49999999999999]], []),
  ledger('numbers are texts', [
    ['base', '100分'],
    ['units|调查评估科|published', '98.00'],
    ['units|执法支队|deductions|政务信息迟报|points', '1'],
  ]),
  ledger('remarks are blank', [
    ['remark', ''],
    ['units|宣教中心|备注', ''],
    ['units|宣教中心|deductions|当月无新闻稿|comment', ''],
    ['rankBonus|采稿量|ties', ''],
    ['veto|text', ''],
    ['units|综合协调科|deductions|平时考核系统未按时填报1人|heads', null],
  ]),
  ledger(
    'a unit is listed twice',
    [['units|+', { unit: '宣教中心', deductions: [], additions: [], published: 100 }]],
    ['UNIT_REPEATED 宣教中心 2', 'ORDER_WRONG 69 100'],
  ),

  // Prices and places
  ledger('heads are counted in words', [
    ['units|调查评估科|deductions|平时考核系统未按时填报2人|reason', '平时考核系统未按时填报两人'],
  ]),
  ledger(
    'heads are counted in words only',
    [
      ['units|调查评估科|deductions|平时考核系统未按时填报2人|heads', undefined],
      ['units|调查评估科|deductions|0|reason', '平时考核系统，未按时填报（三人）'],
    ],
    ['HEAD_PRICES_DIFFER 0.3333333333 0.5 调查评估科'],
  ),
  ledger('a reason is punctuated otherwise', [
    ['units|执法支队|deductions|当月无新闻稿|reason', '当月、无 新闻稿。'],
  ]),
  ledger(
    'an addition has two prices',
    [
      ['units|政策法规科|additions|+', { reason: '市级表扬', points: 1 }],
      ['units|政策法规科|published', 99],
      ['units|减灾救灾保障科|additions|+', { reason: '市级表扬', points: 1.5 }],
      ['units|减灾救灾保障科|published', 99.5],
    ],
    ['PRICES_DIFFER 市级表扬 1 1.5 政策法规科 减灾救灾保障科', 'ORDER_WRONG 98 99', 'ORDER_WRONG 99 99.5'],
  ),
  ledger(
    'the first place is not there',
    [
      ['units|人事科(机关党办)|additions|采稿量第1', undefined],
      ['units|人事科(机关党办)|published', 100.5],
    ],
    ['RANK_NOT_SHOWN 采稿量 2 1', 'ORDER_WRONG 100.5 101'],
  ),
  ledger(
    'several at once',
    [
      ['units|火灾防治管理科|additions|采稿量并列第3|points', 2],
      ['units|应急物资储备中心|published', 96.5],
      ['units|安全生产基础科|published', 96],
    ],
    [
      'RANK_BONUS_WRONG 2 1 火灾防治管理科',
      'LEDGER_TOTAL_WRONG 火灾防治管理科 100.5 101.5',
      'LEDGER_TOTAL_WRONG 应急物资储备中心 96.5 97',
      'VETO_SCORE_WRONG 96 69',
    ],
  ),
];
