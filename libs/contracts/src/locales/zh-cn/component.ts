/** Components of the final score. */
export const component = {
  rollup: '月度得分汇总',
  target: '目标考评得分',
  leader: '领导评价',
  public: '公众评议',
  incentive: '正向激励得分',
  inspection: '察访核验扣分',
};
