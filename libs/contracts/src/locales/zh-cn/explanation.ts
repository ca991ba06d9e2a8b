/** How a score came about: `ExplanationCode` of the domain; `explain` puts the pieces together. */
export const explanation = {
  proportional: '完成{{value}}{{measure}}，目标{{op, op}}{{target}}{{measure}}，得分率{{percent}}%',
  proportional_due:
    '完成{{value}}{{measure}}，目标{{op, op}}{{target}}{{measure}}，上季度末应完成{{due}}%，得分率{{percent}}%',
  'limit-kept': '实际{{value}}{{measure}}，目标{{op, op}}{{target}}{{measure}}，达到要求',
  'limit-missed': '实际{{value}}{{measure}}，目标{{op, op}}{{target}}{{measure}}，未达到要求',
  milestones: '{{text}}完成进度{{value}}%，得分率{{percent}}%',
  milestones_due: '{{text}}完成进度{{value}}%，上季度末应完成{{due}}%，得分率{{percent}}%',
  mean: '{{count}}项目标平均得分率{{percent}}%',
  verified: '已核定',
  'not-applicable': '经批准不适用于本单位（{{reason}}），不计入得分和权重',
  'not-applicable-spread': '经批准不适用于本单位（{{reason}}），其权重分摊到其余指标',
  'weight-spread':
    '不适用指标的权重{{excused}}分摊到其余指标：适用权重{{applicable}}分，每分按{{factor}}分计',
  difficulty: '难度系数{{factor}}（{{reason}}）：目标得分{{before}}×{{factor}}＝{{after}}',
  'incentive-class-cap': '“{{name}}”共批准{{granted}}分，高于该类上限，按{{counted}}分计',
  'incentive-cap': '正向激励合计{{granted}}分，高于总上限，按{{counted}}分计',
  'joint-lead': '本单位牵头，全部{{whole}}份中占{{part}}份，指标得分{{of}}分，计{{points}}分',
  'joint-assisting': '本单位配合，全部{{whole}}份中占{{part}}份，指标得分{{of}}分，计{{points}}分',
  'joint-equal': '与其他责任科室同责同分，全部{{whole}}份中占{{part}}份，指标得分{{of}}分，计{{points}}分',
  /** Around an indicator as a whole. */
  scored: '{{how}}，得{{score}}分（满分{{weight}}分）',
  scored_due: '{{how}}，暂得{{score}}分（满分{{weight}}分）',
  /** What several targets were averaged from. */
  parts: '{{whole}}；其中：{{parts}}',
  /** A part of a composite rule, under its name. */
  partNamed: '{{name}}：{{text}}',
  between: '；',
};
