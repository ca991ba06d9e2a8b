import { on, type Change } from './change.js';

const ledger = on('shiyan-2022-04');

/** One place changed, with exactly what that leads to. */
export const LEDGER_CHANGES: readonly Change[] = [
  ledger(
    'a unit is given too much',
    [['units|宣教中心|published', 98]],
    ['LEDGER_TOTAL_WRONG 宣教中心 98 97.5'],
  ),
  ledger(
    'a deduction changes',
    [['units|应急救援中心|deductions|督导督办需加强|points', 1]],
    [
      'LEDGER_TOTAL_WRONG 应急救援中心 98.5 98',
      'PRICES_DIFFER 督导督办需加强 0.5 1 应急救援中心 火灾防治管理科',
    ],
  ),
  ledger(
    'a deduction and its total change',
    [
      ['units|执法支队|deductions|当月无新闻稿|points', 1.5],
      ['units|执法支队|published', 96.5],
    ],
    ['PRICES_DIFFER 当月无新闻稿 1 1.5 执法支队', 'ORDER_WRONG 96.5 97'],
  ),
  ledger(
    'a breach has one price',
    [
      ['units|综合协调科|deductions|支部主题党日未开展|points', 0.5],
      ['units|综合协调科|published', 97],
    ],
    [],
    ['PRICES_DIFFER 支部主题党日未开展'],
  ),
  ledger(
    'a breach costs more a head',
    [
      ['units|调查评估科|deductions|平时考核系统未按时填报2人|points', 2],
      ['units|调查评估科|published', 97],
    ],
    ['HEAD_PRICES_DIFFER 0.5 1 调查评估科', 'ORDER_WRONG 97 98'],
  ),
  ledger(
    'more heads cost the same',
    [['units|调查评估科|deductions|平时考核系统未按时填报2人|heads', 4]],
    ['HEADS_DIFFER 4 2 0.25 0.5 调查评估科'],
  ),
  ledger('heads stand in the reason only', [
    ['units|调查评估科|deductions|平时考核系统未按时填报2人|heads', undefined],
  ]),
  ledger(
    'a third price appears',
    [
      ['units|政策法规科|deductions|支部主题党日未开展|points', 2],
      ['units|政策法规科|published', 96.5],
    ],
    ['PRICES_DIFFER 0.5 1 2 政策法规科', 'ORDER_WRONG 96.5 98'],
    ['PRICES_DIFFER 支部主题党日未开展'],
  ),
  ledger(
    'the vetoed unit gets another score',
    [['units|安全生产基础科|published', 70]],
    ['VETO_SCORE_WRONG 69 70'],
  ),
  ledger('the veto is set to another score', [['veto|score', 60]], ['VETO_SCORE_WRONG 60 69']),
  ledger(
    'two units change places',
    [
      ['units|0|unit', '甲'],
      ['units|0|published', 90.5],
      ['units|0|deductions|+', { reason: '甲事', points: 13 }],
    ],
    ['ORDER_WRONG 90.5 101 甲 应急指挥中心'],
  ),
  ledger('the base is another', [['units|宣教中心|base', 99]], ['LEDGER_TOTAL_WRONG 97.5 96.5 99']),
  ledger(
    'a shared place gets a second holder',
    [
      ['units|行政审批窗口|additions|0', { reason: '采稿量并列第2', points: 2 }],
      ['units|行政审批窗口|published', 101.5],
    ],
    ['ORDER_WRONG 100.5 101.5'],
    ['RANK_SHARED_ALONE 采稿量'],
  ),
  ledger(
    'a place is not marked as shared',
    [['units|行政审批窗口|additions|0|reason', '采稿量第3']],
    ['RANK_NOT_MARKED_SHARED 采稿量 3 行政审批窗口'],
  ),
  ledger(
    'the only holder is not marked as shared',
    [['units|应急指挥中心|additions|0|reason', '采稿量第2']],
    [],
    ['RANK_SHARED_ALONE 采稿量'],
  ),
  ledger(
    'a second first place',
    [['units|应急指挥中心|additions|0|reason', '采稿量第1']],
    ['RANK_BONUS_WRONG 2 3 应急指挥中心', 'RANK_NOT_MARKED_SHARED 1 2'],
    ['RANK_SHARED_ALONE 采稿量'],
  ),
  ledger(
    'a bonus is not that of its place',
    [
      ['units|办公室(财务室)|additions|简报快讯用稿第2|points', 1],
      ['units|办公室(财务室)|published', 99.5],
    ],
    ['RANK_BONUS_WRONG 1 2 办公室(财务室)', 'ORDER_WRONG 99.5 100.5'],
  ),
  ledger(
    'the ladder pays something else',
    [['rankBonus|简报快讯用稿|points|2', 1]],
    ['RANK_BONUS_WRONG 2 1'],
  ),
  ledger(
    'counts contradict places',
    [['units|办公室(财务室)|additions|简报快讯用稿第2|count', 6]],
    ['RANK_AGAINST_COUNT 5 6 人事科 办公室'],
  ),
  ledger(
    'counts are equal and places are not',
    [['units|办公室(财务室)|additions|简报快讯用稿第2|count', 5]],
    ['RANK_AGAINST_COUNT 5 人事科 办公室'],
  ),
  ledger('a reason is empty', [['units|宣教中心|deductions|0|reason', '']], ['FIELD_EMPTY 事由']),
  ledger('a unit has no score', [['units|宣教中心|published', null]], ['SCORE_MISSING 宣教中心']),
];
