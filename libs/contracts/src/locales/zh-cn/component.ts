/** Components of the final score. */
export const component = {
  target: '目标考评得分',
  leader: '领导评价',
  public: '公众评议',
  incentive: '正向激励得分',
  inspection: '察访核验扣分',
};
