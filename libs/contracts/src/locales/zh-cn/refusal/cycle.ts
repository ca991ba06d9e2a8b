/** Refusals of the cycle and of its stages, and those that several aggregates share. */
export const cycle = {
  CYCLE_UNKNOWN: '没有这个考评周期。请核对编号，或者从考评周期列表中选择。',
  CYCLE_ALREADY_OPEN: '考评周期“{{cycle}}”已经建立。请直接使用，或换一个编号另建。',
  CYCLE_PARENT_UNKNOWN: '上级考评周期“{{parent}}”还没有建立。请先建立上级周期，或者核对其编号。',
  CYCLE_PERIOD_INVALID: '考评周期的起止日期有误：{{from}}晚于{{to}}。请改正后重新提交。',
  CYCLE_QUARTERS_INVALID:
    '季度须四个填全，依次排列、互不重叠，并且都在{{from}}至{{to}}之内；不分季度的周期一个也不填。请改正季度。',
  CYCLE_WITHOUT_UNITS: '考评周期没有参评单位。请至少填写一个参评单位。',
  UNIT_REPEATED: '参评单位“{{unit}}”重复，编号、名称和别名都不得重复。请删除重复的一项。',
  UNIT_UNKNOWN: '“{{unit}}”不是本考评周期的参评单位。请从参评单位名单中选择。',
  STAGE_UNKNOWN: '考评办法没有设置“{{stage, stage}}”环节。请选择考评办法规定的环节。',
  STAGE_NOT_OPEN: '现在不在“{{stage, stage}}”环节（当前环节：{{open, stage}}）。请在该环节开启期间办理。',
  STAGE_IS_LAST: '“{{stage, stage}}”已是最后一个环节，不需要再推进。',
  STAGE_BLOCKED:
    '环节“{{stage, stage}}”还不能结束，尚有{{count}}项未办结：{{blockers, blocker}}。请逐项办结后再申请推进。',
  TRANSITION_PENDING: '已有一件环节推进申请（{{request}}）正在审批。请待其批准或者退回后再申请。',
  TRANSITION_UNKNOWN: '没有待审批的环节推进申请“{{request}}”，可能已经办结。请刷新后查看当前环节。',
  APPROVER_IS_REQUESTER: '申请人不得审批自己提出的环节推进。请由其他有审批权的领导办理。',
  APPROVER_ALREADY_APPROVED: '您已批准过这件申请，不需要重复办理。请等待其他审批人办理。',
  APPROVER_NOT_IN_TURN: '这件申请现在应由{{roles, role}}审批。请按考评办法规定的审批顺序办理。',
  REASON_MISSING: '没有填写理由。请填写理由后重新提交。',
  DATE_INVALID: '“{{date}}”不是有效日期。请按“2024-07-31”的格式填写。',
};
