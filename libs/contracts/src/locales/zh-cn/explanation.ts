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
  /** Around an indicator as a whole. */
  scored: '{{how}}，得{{score}}分（满分{{weight}}分）',
  scored_due: '{{how}}，暂得{{score}}分（满分{{weight}}分）',
  /** What several targets were averaged from. */
  parts: '{{whole}}；其中：{{parts}}',
  between: '；',
};
