import { demoStages } from './demo-stages.js';
import type { Scheme } from './scheme.js';

/**
 * The scheme that the demo bureau and the `quanzhou-2024` case are scored by. The formula and the words of the
 * grades are the published plan's (泉州, 31 July 2024); scales, cap, minimum of ballots, split of the year, what a veto does
 * and approvals are ours, because the plan names none. The published 80~89 and 70~79 leave gaps: the bands
 * here close them, and the note says so wherever grades are shown.
 */
export const demoScheme: Scheme = {
  id: 'quanzhou-2024',
  version: 1,
  name: '2024年度绩效考评办法',
  declaredTotal: '100',
  scoreDecimals: 2,
  components: [
    { id: 'target', name: '目标考评得分' },
    { id: 'leader', name: '领导评价', min: '0', max: '10', decimals: 1, weights: {} },
    {
      id: 'public',
      name: '公众评议',
      options: [
        { id: 'A', label: { zh: '优秀', en: 'Excellent' }, value: '10' },
        { id: 'B', label: { zh: '良好', en: 'Good' }, value: '8' },
        { id: 'C', label: { zh: '一般', en: 'Fair' }, value: '6' },
        { id: 'D', label: { zh: '较差', en: 'Poor' }, value: '0' },
      ],
      minimumBallots: 30,
    },
    { id: 'incentive', name: '正向激励得分', cap: '5' },
    { id: 'inspection', name: '察访核验扣分' },
  ],
  formula: '考评得分=目标考评得分×80%+领导评价+公众评议+正向激励得分-察访核验扣分',
  rounding: { decimals: 2, mode: 'half-away-from-zero' },
  bands: [
    { name: '优秀', from: '90', below: null },
    { name: '良好', from: '80', below: '90' },
    { name: '合格', from: '70', below: '80' },
    { name: '差', from: null, below: '70' },
  ],
  bandsNote: {
    zh: '公布的等次为 90 分以上、80~89 分、70~79 分、70 分以下，89 与 90、79 与 80 之间没有等次；本办法按 80 分至不满 90 分为良好、70 分至不满 80 分为合格执行。',
    en: 'The published grades, 90 and above, 80~89, 70~79 and below 70, leave gaps between 89 and 90 and between 79 and 80. Here 良好 is 80 to less than 90 and 合格 is 70 to less than 80.',
  },
  ties: 'competition',
  milestoneSplit: ['25', '50', '75', '100'],
  stages: demoStages,
  veto: { effect: 'set', score: '69' },
  standings: 'open',
  noticeDays: 7,
};
