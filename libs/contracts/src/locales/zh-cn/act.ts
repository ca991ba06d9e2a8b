/** Parts of the year that `kaoping year` plays. */
export const act = {
  opening: '建立考评周期',
  planning: '制定年度计划',
  reporting: '填报进度和佐证材料',
  checking: '季度检查',
  inspecting: '察访核验',
  rewarding: '正向激励',
  'self-evaluation': '年终自评',
  verification: '核定得分',
  veto: '一票否决',
  evaluation: '领导评价和公众评议',
  result: '汇总、审定和公示',
  appeals: '申诉',
  'follow-up': '通报和结果运用',
};
