import type { CycleOpened, Indicator, PlanCategory, Scheme } from '@kaoping/domain';

/** The small bureau that view tests are about: four units, two leaders, four indicators that weigh 100 together. */
export const CYCLE = 'c1';

const approvals = { kind: 'sequence', roles: ['supervisor'] } as const;

export const testScheme: Scheme = {
  id: 's1',
  version: 1,
  name: '测试办法',
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
      ],
      minimumBallots: 2,
    },
    { id: 'incentive', name: '正向激励得分', cap: '5' },
    { id: 'inspection', name: '察访核验扣分' },
  ],
  formula: '考评得分=目标考评得分×80%+领导评价+公众评议+正向激励得分-察访核验扣分',
  rounding: { decimals: 2, mode: 'half-away-from-zero' },
  bands: [
    { name: '优秀', from: '90', below: null },
    { name: '良好', from: '80', below: '90' },
    { name: '差', from: null, below: '80' },
  ],
  ties: 'competition',
  milestoneSplit: ['25', '50', '75', '100'],
  stages: [
    { id: 'drafting', approvals },
    { id: 'review', approvals },
    { id: 'execution', approvals },
    { id: 'self-evaluation', approvals },
    { id: 'verification', approvals },
    { id: 'evaluation', beside: 'verification', approvals: { kind: 'none' } },
    { id: 'computation', approvals },
    { id: 'decision', approvals },
    { id: 'public-notice', approvals },
    { id: 'bulletin', approvals },
    { id: 'follow-up', approvals },
    { id: 'archived', approvals: { kind: 'none' } },
  ],
  standings: 'open',
  noticeDays: 7,
  veto: { effect: 'cap', score: '60' },
  difficulty: { min: '0.8', max: '1.2' },
};

/** Months rolled up to a year: the mean of their finals and nothing else. */
export const yearScheme: Scheme = {
  ...testScheme,
  id: 's2',
  components: [{ id: 'rollup', name: '月度平均得分', method: 'mean' }],
  formula: '年度得分=月度平均得分',
};

export const testCycle: CycleOpened['data'] = {
  cycle: CYCLE,
  name: '2024年度',
  organisation: '测试局',
  year: 2024,
  period: { from: '2024-01-01', to: '2024-12-31' },
  quarters: [
    { quarter: 1, from: '2024-01-01', to: '2024-03-31' },
    { quarter: 2, from: '2024-04-01', to: '2024-06-30' },
    { quarter: 3, from: '2024-07-01', to: '2024-09-30' },
    { quarter: 4, from: '2024-10-01', to: '2024-12-31' },
  ],
  scheme: { id: 's1', version: 1 },
  units: [
    { id: 'u01', name: '协调科', aliases: [], rankingGroup: '科室' },
    { id: 'u02', name: '危化科', aliases: [], rankingGroup: '科室' },
    { id: 'u03', name: '指挥中心', aliases: [], rankingGroup: '直属单位' },
    { id: 'u04', name: '办公室', aliases: [], rankingGroup: '科室' },
  ],
  officeUnit: 'u04',
  leaders: [
    { person: 'l1', post: '组长', heads: [] },
    { person: 'l2', post: '副组长·应急救援', heads: ['u03'] },
  ],
};

export const testCategories: readonly PlanCategory[] = [
  {
    no: 'A',
    name: '职能工作目标',
    weight: '100',
    groups: [
      { no: '1', title: '责任体系', weight: '70' },
      { no: '2', title: '应急处置', weight: '30' },
    ],
  },
];

const indicator = (
  id: string,
  weight: string,
  units: readonly string[],
  rest: Partial<Indicator> = {},
): Indicator => ({
  ...{ id, no: id, title: `指标${id}`, category: 'A', group: id.charAt(0), weight, targets: [] },
  ...{ units: units.map((unit) => ({ unit, share: 1 })), leaders: ['组长'], due: '2024-12-31', inferred: [] },
  ...rest,
});

export const testIndicators: readonly Indicator[] = [
  indicator('1-1', '40', ['u01'], { targets: [{ op: '>=', value: '10', measure: '次' }] }),
  indicator('1-2', '30', ['u02'], { targets: [{ op: 'qualitative', text: '每月监测' }] }),
  indicator('2-1', '20', ['u02', 'u03'], { leaders: ['副组长·应急救援'] }),
  indicator('2-2', '10', ['u04'], { targets: [{ op: '=', value: '0', measure: '起' }] }),
];

/** One of the indicators, changed as given. */
export function indicatorOf(id: string, change: Partial<Indicator> = {}): Indicator {
  const found = testIndicators.find((one) => one.id === id) ?? indicator(id, '1', ['u01']);
  return { ...found, ...change };
}
