/** A sum of weights, by the level of its key: `group:1-2`, `category:A`, `total`. */
export const sum = {
  group: '一级指标{{subject}}',
  category: '目标类别{{subject}}',
  total: '总权重{{subject}}',
};

/** Columns of a plan as a table, by their first header (`PLAN_COLUMNS`). */
export const planColumn = {
  categoryNo: '类别序号',
  category: '类别',
  categoryWeight: '类别权重',
  groupNo: '一级指标序号',
  group: '一级指标',
  groupWeight: '一级指标权重',
  basis: '文件依据',
  kind: '指标类型',
  no: '序号',
  title: '二级指标',
  weight: '权重分值',
  targets: '指标值',
  due: '完成时限',
  units: '责任科室',
  leaders: '分管领导',
  q1: '一季度',
  q2: '二季度',
  q3: '三季度',
  q4: '四季度',
  rule: '评分规则',
  remarks: '备注',
};
