/** Refusals of the result, from the computation to the bulletin. */
export const result = {
  RESULT_INPUTS_INCOMPLETE:
    '还不能汇总，尚有{{count}}项未办结：{{blockers, blocker}}。请经组长将环节退回核定（月度为登记），逐项办结后再汇总。',
  RESULT_WITHOUT_UNITS: '没有参评单位，不能汇总。请核对考评周期的参评单位。',
  RESULT_NOT_COMPUTED: '还没有汇总结果。请先汇总，再提交审定。',
  RESULT_COMPUTATION_OUTDATED: '提交审定的不是最新一次汇总，最新的是第{{latest}}次。请按最新的汇总审定。',
  RESULT_ALREADY_DECIDED: '第{{computation}}次汇总已经审定，不能再改。请办理公示。',
  RESULT_NOT_DECIDED: '考评结果还没有审定。请先登记审定会议，再公示。',
  DECISION_FIELD_MISSING: '没有填写“{{field, input}}”。请填写后重新提交。',
  DECISION_DATE_AHEAD: '审定日{{date}}晚于今天（{{today}}）。请在会议召开以后登记。',
  NOTICE_PERIOD_INVALID: '公示起止日期有误：{{from}}晚于{{until}}。请改正日期。',
  NOTICE_TOO_SHORT: '公示期只有{{days}}天，考评办法规定不少于{{required}}天。请延长公示期。',
  DECISION_BEFORE_COMPUTATION:
    '审定日{{date}}早于汇总得分的日期（{{computedOn}}），会议不可能审定尚未汇总的结果。请核对日期。',
  NOTICE_IN_THE_PAST:
    '公示开始日{{from}}早于今天（{{today}}），已过的日子无人能够查看和申诉。请改为今天或者以后。',
  NOTICE_BEFORE_DECISION: '公示开始日{{from}}早于审定日{{decidedOn}}。请改为审定当日或者以后。',
  NOTICE_ALREADY_OPEN: '公示已经开始，期限为{{from}}至{{until}}，日期有误的，在期满前注明理由变更公示期。',
  NOTICE_TOO_FAR_AHEAD:
    '公示最迟在{{within}}天内开始，即{{latest}}以前，不能从{{from}}开始。请提前公示开始日。',
  NOTICE_TOO_LONG: '公示期为{{days}}天，最长{{most}}天，即到{{latest}}为止。请缩短公示期。',
  NOTICE_OVER: '公示期已于{{until}}届满，今天是{{today}}，不能再变更。请按程序定稿。',
  NOTICE_UNCHANGED: '公示期已经是{{from}}至{{until}}，没有变更内容。请填写新的起止日期。',
  NOTICE_HAS_BEGUN: '公示已于{{from}}开始，今天是{{today}}，开始日不能再改。请只变更截止日。',
  NOTICE_ENDS_IN_THE_PAST:
    '公示截止日{{until}}早于今天（{{today}}），会使仍可申诉的单位逾期。请改为今天或者以后。',
  RESULT_NOT_ON_NOTICE: '考评结果还没有公示。请先公示，期满后再定稿。',
  NOTICE_STILL_OPEN: '公示期到{{until}}为止。请在次日以后定稿。',
  RESULT_FINALISER_COMPUTED_IT: '汇总人不得对自己汇总的结果定稿。请由组长办理。',
  RESULT_ALREADY_FINAL: '考评结果（第{{computation}}次汇总）已经定稿，不需要重复办理。',
  RESULT_NOT_FINAL: '考评结果还没有定稿。请先定稿，再印发通报。',
  BULLETIN_FIELD_MISSING: '没有填写“{{field, input}}”。请填写后重新提交。',
  BULLETIN_ALREADY_ISSUED: '通报（{{number}}）已经印发，不能重复印发。',
};
