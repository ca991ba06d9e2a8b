import { demoScheme } from '../demo-scheme.js';
import type { Scheme } from '../scheme.js';

/** A scheme that uses every field of the format once, so that each can be broken in a test. */
export const fullScheme: Scheme = {
  ...demoScheme,
  id: 'full-2026',
  name: '各项设置齐全的办法',
  declaredTotal: '20',
  components: [
    { id: 'target', name: '目标考评得分', normalisation: 'sum', floor: '0', cap: '120' },
    {
      id: 'leader',
      name: '领导评价',
      min: '0',
      max: '10',
      decimals: 1,
      weights: { 'p-1': '2' },
      missing: 'leave',
      minimumSheets: 2,
    },
    {
      id: 'public',
      name: '公众评议',
      options: [
        { id: 'A', label: { zh: '满意', en: 'Satisfied' }, value: '10' },
        { id: 'B', label: { zh: '不满意', en: 'Not satisfied' }, value: '0' },
      ],
      minimumBallots: 30,
    },
    {
      id: 'incentive',
      name: '加分',
      cap: '5',
      catalogue: [
        { id: 'praise', name: '省级表彰', proof: 'required', cap: '3' },
        { id: 'idea', name: '合理化建议', proof: 'optional' },
      ],
    },
    { id: 'inspection', name: '扣分', cap: '20', answerWorkingDays: 5, secondSignatureAbove: '2' },
    { id: 'rollup', name: '月度得分', method: 'best', count: 10, missing: 'leave' },
  ],
  formula: '得分=min(目标考评得分×60%+月度得分×20%，100)+领导评价+公众评议+加分-扣分',
  rounding: { decimals: 2, mode: 'half-even' },
  bands: [
    {
      name: '优秀',
      from: '90',
      fromIncluded: false,
      below: null,
      consequences: [{ zh: '通报表扬', en: 'Commended in a circular', kind: 'commendation' }],
    },
    { name: '良好', from: '80', below: '90', belowIncluded: true },
    { name: '合格', from: '60', below: '80' },
    { name: '差', from: null, below: '60' },
  ],
  stages: demoScheme.stages.map((stage) =>
    stage.id === 'follow-up'
      ? { ...stage, approvals: { kind: 'countersign', roles: ['supervisor', 'chair'], persons: ['p-1'] } }
      : stage,
  ),
  noticeWorkingDays: 5,
  noticeWithinDays: 15,
  noticeMaxDays: 60,
  minutesRequired: true,
  acknowledgedTotal: { found: '18', reason: '印发的表格合计为18分', by: '考评办' },
  indicators: [
    {
      id: '1',
      name: '满意度',
      group: '效益',
      weight: '10',
      rule: {
        type: 'banded',
        measure: '%',
        bands: [
          { from: '90', points: '10' },
          { from: '80', to: '90', points: '8' },
          { to: '80', points: '0' },
        ],
      },
    },
    {
      id: '2',
      name: '检查次数',
      weight: '8',
      rule: { type: 'shortfall', target: '6', points: '1', per: '1' },
    },
  ],
  partialSteps: 'begun',
  notApplicable: 'spread-weight',
  jointShares: { lead: 3, assisting: 1 },
  difficulty: { min: '0.8', max: '1.2' },
  trafficLight: { shortBy: '5', days: 10 },
  reminders: { before: 3, press: 1, supervise: 2, chair: 5 },
  roundingBefore: {
    indicator: { decimals: 2, mode: 'down' },
    components: { leader: { decimals: 2, mode: 'up' } },
  },
  totalLimits: { min: '0', max: '110' },
  veto: { effect: 'set', score: '69', classes: [{ id: 'accident', name: '发生较大以上责任事故' }] },
  quotas: [{ grade: '优秀', group: '业务科室', percent: '30', count: 3 }],
  rankBonuses: [
    { id: 'news', of: '采稿量', points: ['3', '2', '1'], ties: 'share', minimumCount: 1, class: 'praise' },
  ],
};
