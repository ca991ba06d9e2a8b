/** Refusals of appeals (申诉) and of corrections (更正) of a result. */
export const appeal = {
  APPEAL_UNKNOWN: '没有编号为“{{appeal}}”的申诉。请核对编号。',
  APPEAL_NOTICE_NOT_OPEN: '考评结果还没有公示，不能申诉。请在公示期内提出。',
  APPEAL_TOO_LATE: '申诉期限为{{deadline}}，现在是{{now}}，已经超过期限，不能受理。',
  APPEAL_STAGE_CLOSED: '当前环节（{{open, stage}}）不能办理申诉。请在“{{needed, stage}}”环节开启期间办理。',
  APPEAL_ALREADY_FILED:
    '“{{unit}}”对“{{subject}}”的申诉{{status, value.appealStatus}}，同一事项只能申诉一次。请查看该申诉的办理情况。',
  APPEAL_ITEM_UNKNOWN:
    '“{{unit}}”的考评结果中没有“{{subject}}”这一事项（{{kind, value.itemKind}}）。请核对后重新提交。',
  APPEAL_GROUNDS_MISSING: '没有填写申诉理由。请填写后重新提交。',
  APPEAL_WITHOUT_EVIDENCE: '没有附上证明材料。请至少附上一份证明材料。',
  APPEAL_EVIDENCE_INVALID: '证明材料“{{evidence}}”无效。请重新上传后再提交。',
  APPEAL_WRONG_STATUS:
    '该申诉现在是“{{status, value.appealStatus}}”，只有“{{needed, value.appealStatus}}”时才能办理。请查看办理情况。',
  APPEAL_FORMER_UNIT: '该申诉涉及“{{unit}}”，您曾在该单位工作，应当回避。请由其他人员办理。',
  APPEAL_OWN_UNIT: '该申诉涉及“{{unit}}”，您应当回避。请由其他人员办理。',
  APPEAL_PANEL_NAMED_BY_CHAIR: '复核组由组长指定，组长回避时才由其他领导指定。请由组长办理。',
  APPEAL_PANEL_TOO_SMALL: '复核组只有{{count}}人，不得少于{{least}}人。请补充成员。',
  APPEAL_PANEL_MEMBER_REPEATED: '复核组成员“{{person}}”重复。请删除重复的一项。',
  APPEAL_PANEL_MEMBER_UNKNOWN: '没有可以参加复核的人员“{{person}}”。请核对人员编号。',
  APPEAL_PANEL_MEMBER_CONFLICTED:
    '“{{person}}”{{conflict, value.panelConflict}}，应当回避，不能参加复核组。请另选一人。',
  APPEAL_PANEL_MEMBER_VOTED:
    '{{person}}已经表决，不能再从合议人员中去掉。请保留已表决的人员，可以增加或者替换尚未表决的人员。',
  APPEAL_PRESIDING_NOT_ON_PANEL:
    '复核组组长“{{person}}”不是复核组成员。请从成员中指定，或者不填（由第一名成员担任）。',
  APPEAL_PANEL_MISSING: '该申诉还没有指定复核组。请先由组长指定复核组。',
  APPEAL_NOT_ON_PANEL: '您不是该申诉复核组的成员，不能表决。请由复核组成员表决。',
  APPEAL_CORRECTED_UNFIT:
    '复核结论“{{outcome, value.appealOutcome}}”与更正后的分值不相符：支持或者部分支持的，须填写更正后的分值；不支持的，不填。',
  APPEAL_CORRECTED_INVALID:
    '更正后的值“{{found}}”无效。分值须在{{least}}至{{most}}之间，最多{{decimals}}位小数；一票否决填“not-in-force”，指标不适用填“not-applicable”。',
  APPEAL_CORRECTED_NO_BETTER:
    '更正后的值“{{found}}”没有比原值“{{original}}”更有利于申诉单位。如不支持申诉，请选择“不支持”。',
  RESULT_APPEALS_UNDECIDED: '还有{{count}}件申诉没有办结（{{appeals}}），不能定稿。请先办结申诉。',
  RESULT_NOT_RECOMPUTED: '有{{count}}件复核决定还没有计入考评结果，不能定稿。请先重新汇总。',
  RESULT_NOTHING_TO_RECOMPUTE: '没有需要计入的复核决定，考评结果不变，不需要重新汇总。',
  CORRECTION_BEFORE_FINAL: '考评结果还没有定稿，不办理更正。请按申诉或者重新汇总办理。',
  CORRECTION_UNKNOWN: '没有编号为“{{correction}}”的更正。请核对编号。',
  CORRECTION_PENDING: '更正“{{correction}}”正在等待批准。请待其办结后再提出。',
  CORRECTION_ALREADY_DECIDED: '更正“{{correction}}”已经办结，不能再改。如有需要，请另行提出更正。',
  CORRECTION_WITHOUT_ITEMS: '没有填写要更正的内容。请至少填写一项。',
  CORRECTION_ITEM_UNKNOWN:
    '“{{unit}}”的考评结果中没有“{{subject}}”这一事项（{{kind, value.itemKind}}）。请核对后重新提交。',
  CORRECTION_ITEM_REPEATED: '“{{unit}}”的“{{subject}}”重复。每一事项只填写一次，共同承担的指标也只填写一次。',
  CORRECTION_VALUE_INVALID:
    '“{{unit}}”的“{{subject}}”更正为“{{found}}”无效。分值须在{{least}}至{{most}}之间，最多{{decimals}}位小数；一票否决填“in-force”或者“not-in-force”，指标是否适用填“applicable”或者“not-applicable”。',
  CORRECTION_CHANGES_NOTHING: '“{{unit}}”的“{{subject}}”现在就是“{{found}}”，不需要更正。请删去这一项。',
  CORRECTION_APPROVER_IS_PROPOSER: '提出更正的人不得自行批准。请由其他领导批准。',
  CORRECTION_APPROVER_NOT_CHAIR: '该更正涉及“{{unit}}”的一票否决，由组长批准。组长回避的，由其他领导批准。',
  CORRECTION_VETO_CLASS_MISSING:
    '对“{{unit}}”适用一票否决，应当写明触发情形（class）。办法规定的情形：{{known}}。',
  CORRECTION_VETO_CLASS_UNKNOWN: '此处不能填写一票否决情形“{{class}}”。可以填写的情形：{{known}}。',
  CORRECTION_VETO_WITHOUT_PROOF: '对“{{unit}}”适用一票否决，应当附证明材料。请先上传，再在更正中引用。',
  CORRECTION_OWN_UNIT: '该更正涉及“{{unit}}”，您应当回避。请由其他领导办理。',
  BULLETIN_NOT_ISSUED: '通报还没有印发。请在印发后查看。',
  DECISION_ATTACHMENT_MISSING: '考评办法要求附上会议纪要。请先上传纪要，再登记审定。',
  NOTICE_WORKING_DAYS_SHORT:
    '公示期只有{{days}}个工作日，考评办法规定不少于{{required}}个工作日。请延长公示期。',
};
