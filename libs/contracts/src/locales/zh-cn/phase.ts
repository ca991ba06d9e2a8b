/** How far the standings are. */
export const phase = {
  provisional: '过程数据',
  computed: '已汇总',
  decided: '已审定',
  final: '已定稿',
};
