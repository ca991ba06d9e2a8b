/** Refusals of the cycle and of its stages, and those that several aggregates share. */
export const cycle = {
  CYCLE_UNKNOWN: '没有这个考评周期。请核对编号，或者从考评周期列表中选择。',
  CYCLE_FROZEN:
    '考评周期“{{cycle}}”的结果已于 {{finalisedOn}} 定稿，不再接受新的事实。确有差错的，请考评办提出更正。',
  CYCLE_ALREADY_OPEN: '考评周期“{{cycle}}”已经建立。请直接使用，或换一个编号另建。',
  CYCLE_PARENT_UNKNOWN: '上级考评周期“{{parent}}”还没有建立。请先建立上级周期，或者核对其编号。',
  CYCLE_PERIOD_INVALID: '考评周期的起止日期有误：{{from}}晚于{{to}}。请改正后重新提交。',
  CYCLE_QUARTERS_INVALID:
    '季度须四个填全，依次排列、互不重叠，并且都在{{from}}至{{to}}之内；不分季度的周期一个也不填。请改正季度。',
  CYCLE_WITHOUT_UNITS: '考评周期没有参评单位。请至少填写一个参评单位。',
  UNIT_REPEATED: '参评单位“{{unit}}”重复，编号、名称和别名都不得重复。请删除重复的一项。',
  UNIT_UNKNOWN: '“{{unit}}”不是本考评周期的参评单位。请从参评单位名单中选择。',
  UNIT_PARENT_CIRCULAR:
    '“{{unit}}”的所属单位逐级往上又回到了它自己。请改正各单位的所属单位，使其最终归于一个没有上级的单位。',
  STAGE_UNKNOWN: '考评办法没有设置“{{stage, stage}}”环节。请选择考评办法规定的环节。',
  STAGE_NOT_OPEN: '现在不在“{{stage, stage}}”环节（当前环节：{{open, stage}}）。请在该环节开启期间办理。',
  STAGE_IS_LAST: '“{{stage, stage}}”已是最后一个环节，不需要再推进。',
  STAGE_BLOCKED:
    '环节“{{stage, stage}}”还不能结束，尚有{{count}}项未办结：{{blockers, blocker}}。请逐项办结后再申请推进。',
  TRANSITION_PENDING: '已有一件环节推进申请（{{request}}）正在审批。请待其批准或者退回后再申请。',
  TRANSITION_UNKNOWN: '没有待审批的环节推进申请“{{request}}”，可能已经办结。请刷新后查看当前环节。',
  APPROVER_IS_REQUESTER: '申请人不得审批自己提出的环节推进。请由其他有审批权的领导办理。',
  APPROVER_OF_REQUESTING_UNIT:
    '这件环节推进由您所在单位（{{unit}}）提出，您不得审批。请由其他单位的领导办理。',
  APPROVER_OF_SUBMISSION:
    '{{person}}参与了本环节材料的上报、汇总或者登记，不得审批该环节的推进。请由未参与的领导办理。',
  APPROVER_ALREADY_APPROVED: '您已批准过这件申请，不需要重复办理。请等待其他审批人办理。',
  APPROVER_NOT_IN_TURN: '这件申请现在应由{{roles, role}}审批。请按考评办法规定的审批顺序办理。',
  ADDED_APPROVER_UNKNOWN: '领导小组中没有“{{person}}”，不能加签。请选择领导小组成员。',
  ADDED_APPROVER_ALREADY_ASKED: '“{{person}}”已在审批人之列，不需要加签。请选择其他领导小组成员。',
  STAGE_NOT_RETURNABLE:
    '“{{from, stage}}”环节不能退回至“{{to, stage}}”。考评办法允许退回至：{{allowed, stage}}。请改选，或者不指定环节直接退回。',
  RETURN_BEHIND_DECISION:
    '考评结果已经审定，不能再退回至“{{to, stage}}”。确有差错的，请通过申诉或者更正办理。',
  NOTHING_TO_FORCE: '“{{stage, stage}}”环节没有未办结事项，不需要强制推进。请由考评办申请推进，按程序审批。',
  BLOCKER_NOT_FORCEABLE: '“{{blocker, blocker}}”是后续环节的前提，不能强制推进。请先办结该事项。',
  REASON_MISSING: '没有填写理由。请填写理由后重新提交。',
  DATE_INVALID: '“{{date}}”不是有效日期。请按“2024-07-31”的格式填写。',
};
