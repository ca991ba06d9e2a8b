/** Stages (环节) of a cycle. */
export const stage = {
  entry: '登记',
  drafting: '目标制定',
  review: '审核',
  execution: '执行',
  'self-evaluation': '年终自评',
  verification: '核定',
  evaluation: '领导评价和公众评议',
  computation: '汇总',
  decision: '审定',
  'public-notice': '公示申诉',
  bulletin: '通报',
  'follow-up': '结果运用',
  archived: '归档',
};
