/** What units and office write about an indicator. */
export const NOTES = [
  '按计划推进。',
  '完成本期任务，佐证材料已归档。',
  '重点工作有序推进，暂无困难。',
  '与配合单位协同推进。',
] as const;
export const LATE_NOTES = [
  '受前期方案调整影响，进度偏慢，已制定追赶计划。',
  '项目审批周期较长，下季度加快推进。',
] as const;

export const OVERCOUNT_CORRECTION = '原统计将已列入上年的数量重复计入，经核对后更正。';
export const ADJUSTMENT_REASON = '季末已完成，材料因系统故障次日补传，经现场核实按达序时认定。';

export const SELF_SCORE_REASONS = [
  '部分任务未达到年度目标值。',
  '个别环节推进滞后，按完成比例自评。',
  '对照评分细则尚有差距。',
] as const;
export const RECALL_REASON = '自评得分填报有误，撤回后重新填报。';
export const EVIDENCE_REPLACEMENT_REASON = '原扫描件缺页，更换为完整版本。';
export const EVIDENCE_WITHDRAWAL_REASON = '该材料属于其他指标，误传。';

export const RETURN_REASONS = [
  '佐证材料不能反映完成数量，请补充明细清单。',
  '缺少主管部门的验收意见，请补充后重新提交。',
  '自评得分与完成情况不一致，请说明并重新自评。',
] as const;
export const MANUAL_REASONS = {
  full: '任务全部完成，佐证材料齐全。',
  partial: '主要任务完成，部分环节未达要求，按完成程度评分。',
} as const;
export const DEDUCTION_REASONS = [
  '按完成比例应得分值内，因佐证材料不规范酌情扣分。',
  '任务完成，但报送不及时，酌情扣分。',
  '完成数量达标，质量抽查存在不足，酌情扣分。',
] as const;
export const REOPEN_REASON = '复查发现同类指标评分尺度不一致，重新核定。';
export const REVERIFIED_REASON = '按统一尺度重新核定。';
export const CORRECTION_REASON = '录入时小数有误，按核定会议记录更正。';
