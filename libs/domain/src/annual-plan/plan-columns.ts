/** Headers of a plan as a table, Chinese as the published forms write them; each column once, in any order. */
export const PLAN_COLUMNS = {
  categoryNo: ['类别序号', 'categoryNo'],
  category: ['类别', '目标类别', 'category'],
  categoryWeight: ['类别权重', 'categoryWeight'],
  groupNo: ['一级指标序号', 'groupNo'],
  group: ['一级指标', 'group'],
  groupWeight: ['一级指标权重', 'groupWeight'],
  basis: ['文件依据', '依据', 'basis'],
  kind: ['指标类型', 'kind'],
  no: ['序号', '编号', 'no'],
  title: ['二级指标', '指标名称', 'title'],
  weight: ['权重分值', '权重', '分值', 'weight'],
  targets: ['指标值', '目标值', 'targets'],
  due: ['完成时限', 'due'],
  units: ['责任科室', '责任单位', 'units'],
  leaders: ['分管领导', '责任领导', 'leaders'],
  q1: ['一季度', '第一季度', 'q1'],
  q2: ['二季度', '第二季度', 'q2'],
  q3: ['三季度', '第三季度', 'q3'],
  q4: ['四季度', '第四季度', 'q4'],
  rule: ['评分规则', 'rule'],
  remarks: ['备注', 'remarks'],
} as const;

export type PlanColumn = keyof typeof PLAN_COLUMNS;

export const REQUIRED_PLAN_COLUMNS: readonly PlanColumn[] = [
  'group',
  'no',
  'title',
  'weight',
  'due',
  'units',
];

const COLUMN_OF = new Map<string, PlanColumn>(
  (Object.keys(PLAN_COLUMNS) as PlanColumn[]).flatMap((column) =>
    PLAN_COLUMNS[column].map((header): [string, PlanColumn] => [header.toLowerCase(), column]),
  ),
);

/** Undefined for a header that is none of ours: better said than a misspelt column silently lost. */
export function planColumnOf(header: string): PlanColumn | undefined {
  return COLUMN_OF.get(header.trim().toLowerCase());
}
