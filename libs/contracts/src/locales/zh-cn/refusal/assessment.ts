/** Refusals of progress, evidence, self-score and verification. */
export const assessment = {
  ASSESSMENT_STAGE_CLOSED:
    '当前环节（{{open, stage}}）不能办理此事。请在“{{needed, stage}}”环节开启期间办理。',
  ASSESSMENT_WRONG_STATUS:
    '该指标的考评材料现在是“{{status, value.assessmentStatus}}”，只有“{{needed, value.assessmentStatus}}”时才能办理。请先完成前一步。',
  UNIT_NOT_RESPONSIBLE: '“{{unit}}”不是指标{{indicator}}的责任科室。请由责任科室填报。',
  UNIT_NOT_LEAD: '“{{unit}}”是配合科室，自评和上报由牵头科室“{{lead}}”统一办理。请与牵头科室联系。',
  PROGRESS_VALUES_MISCOUNTED:
    '应填报{{expected}}个数值，实际填报{{found}}个。请按指标值逐项填报，没有指标值的填报一个完成百分比。',
  PROGRESS_NOT_DECIMAL:
    '第{{position}}个数值“{{value}}”无效。请用半角数字填写，如“7”或者“12.5”，不得为负数。',
  PROGRESS_ABOVE_HUNDRED: '第{{position}}个数值累计达到{{total}}%，超过100%。请核对是累计数还是当期数。',
  PROGRESS_TOTAL_TOO_LARGE: '第{{position}}个数值累计为{{total}}，超出允许范围。请核对填报的数值。',
  PROGRESS_FALLS:
    '第{{position}}个数值的累计数由{{total}}降为{{found}}。累计数不应减少，确需更正的请填写更正说明。',
  OBSERVATION_NEEDED:
    '指标{{indicator}}按“{{rule, ruleType}}”计分。请填写观测值（observation），不填写数值（values）。',
  OBSERVATION_NOT_WANTED:
    '指标{{indicator}}没有评分规则，不能填写观测值（observation）。请按指标值填写数值（values）。',
  OBSERVATION_OF_PERIOD: '观测值说明截至当日的情况，只能按累计（cumulative）填报。请改为累计。',
  OBSERVATION_UNFIT: '指标{{indicator}}的观测值有{{count}}处不能使用。请按逐条说明改正后重新填报。',
  EXTERNAL_RESULT_NOT_EXPECTED:
    '指标{{indicator}}不是以上级考核结果计分的指标，不能登记上级考核结果。请核对指标编号，其他指标由责任科室填报。',
  EXTERNAL_RESULT_INCOMPLETE:
    '上级考核结果的“{{field}}”没有填写。请按来文填写来源（source）和文号（document）。',
  EXTERNAL_RESULT_DATE_AHEAD:
    '收到日期{{arrivedOn}}晚于今天（{{today}}）。请填写实际收到的日期，尚未收到的不要登记。',
  EXTERNAL_RESULT_DATE_EARLY:
    '收到日期{{arrivedOn}}早于考评周期开始的{{from}}。请核对日期，以及该结果是否属于本周期。',
  EXTERNAL_RESULT_STANDS:
    '指标{{indicator}}已有上级考核结果{{score}}分（{{document}}），与本次登记的不同。确需更正的，请填写更正说明。',
  EXTERNAL_RESULT_AFTER_VERIFICATION:
    '指标{{indicator}}已核定为{{score}}分，不能再登记上级考核结果。请先办理重新核定，再登记。',
  EXTERNAL_RESULT_REGISTERED:
    '指标{{indicator}}的上级考核结果已由考评办按{{document}}登记，责任科室不再填报。如有不同，请联系考评办更正。',
  PROGRESS_DATE_AHEAD: '进度截止日{{asOf}}晚于今天（{{today}}）。请填写今天或者以前的日期。',
  PROGRESS_DATE_OUTSIDE: '进度截止日{{asOf}}不在考评周期内。请填写{{from}}至{{to}}之间的日期。',
  PROGRESS_OUT_OF_ORDER:
    '进度截止日{{asOf}}早于上次填报的{{last}}。请按时间先后填报，上次日期有误的请填写更正说明。',
  EVIDENCE_REFERENCE_INVALID: '佐证材料的“{{field}}”无效。请重新上传文件后再提交。',
  EVIDENCE_ALREADY_SUBMITTED: '佐证材料编号“{{evidence}}”已经用过。请换一个编号重新提交。',
  EVIDENCE_UNKNOWN: '该指标没有编号为“{{evidence}}”的佐证材料。请核对编号。',
  EVIDENCE_NOT_IN_PLACE:
    '佐证材料“{{evidence}}”{{standing, value.evidenceStanding}}，不能再撤回或者替换。请另行提交新的材料。',
  EVIDENCE_FILE_OF_ANOTHER_UNIT:
    '该文件已由“{{unit}}”作为指标{{indicator}}的佐证材料。请核对是否传错；确可共用的，请写明理由（{{reasonIn}}）后重新提交。',
  EVIDENCE_OF_OTHER_UNIT: '佐证材料“{{evidence}}”是“{{unit}}”提交的。请由提交科室办理。',
  EVIDENCE_MISSING: '自评得分{{score}}分，但没有佐证材料。请先提交佐证材料，再上报。',
  SCORE_NOT_DECIMAL: '“{{score}}”不是有效的分数。请用半角数字填写，如“1.8”，不得为负数。',
  SCORE_TOO_PRECISE: '分数“{{score}}”的小数位数过多，最多{{decimals}}位。请改正后重新提交。',
  SCORE_ABOVE_WEIGHT: '分数{{score}}超过了权重分值{{weight}}。请填写0至{{weight}}之间的分数。',
  SELF_SCORE_MISSING: '还没有填写自评得分。请先自评，再上报。',
  ASSESSMENT_DEADLINE_PAST: '补正期限{{deadline}}早于今天（{{today}}）。请填写今天或者以后的日期。',
  CONFIRMER_IS_FILER: '填报人不得确认自己上报的材料。请由科室负责人确认。',
  VERIFIER_OF_OWN_UNIT: '该指标涉及“{{unit}}”，您应当回避。请由该单位以外的领导小组成员办理。',
  EVIDENCE_FILE_UNKNOWN: '没有找到文件{{sha256}}。请先上传文件，再引用。',
  EVIDENCE_FILE_MISSING: '没有收到文件。请在“{{field}}”一栏选择文件后重新上传。',
  EVIDENCE_EMPTY: '上传的文件是空的。请检查文件内容后重新上传。',
  EVIDENCE_TOO_LARGE: '文件过大，单个文件不得超过{{maxBytes, mib}}MB。请压缩或者拆分后重新上传。',
  EVIDENCE_TYPE_UNKNOWN: '无法识别文件“{{name}}”的类型。可以上传的类型有：{{allowed}}。',
  EVIDENCE_TYPE_NOT_ALLOWED:
    '文件“{{name}}”的类型是{{found}}，不能作为佐证材料上传。可以上传的类型有：{{allowed}}。',
  EVIDENCE_TYPE_MISMATCH: '文件“{{name}}”的扩展名是{{extension}}，内容却是{{found}}。请用原文件重新上传。',
  EVIDENCE_UNAVAILABLE:
    '佐证材料存储暂时不能使用（{{detail}}），没有接收任何文件。请稍候重试；仍不成功的，请联系系统管理员。',
  EVIDENCE_DAMAGED: '存放的文件{{sha256}}已经损坏。请联系系统管理员从备份恢复。',
  NOT_APPLICABLE_STAGE_CLOSED:
    '当前环节（{{open, stage}}）不能办理指标不适用。请在“{{needed, stage}}”环节开启期间办理。',
  NOT_APPLICABLE_UNKNOWN: '没有指标不适用申报“{{declaration}}”。请核对编号。',
  NOT_APPLICABLE_ALREADY_DECLARED:
    '指标{{indicator}}对“{{unit}}”不适用{{status, value.notApplicableStatus}}，不能重复申报。请先办结，或者撤销后另行申报。',
  NOT_APPLICABLE_REVOKED: '指标{{indicator}}的不适用申报已经撤销，不能批准。如有需要，请重新申报。',
  NOT_APPLICABLE_APPROVER_IS_DECLARER: '申报指标不适用的人不得自行批准。请由其他领导批准。',
  NOT_APPLICABLE_OWN_UNIT: '“{{unit}}”是您所在或者分管的单位，应当回避。请由其他领导办理。',
  NOT_APPLICABLE_NOT_CARRIED:
    '“{{unit}}”不承担指标{{indicator}}，无须申报不适用。请从该指标的责任科室中选择。',
  INDICATOR_NOT_APPLICABLE:
    '指标{{indicator}}经批准不适用于“{{units}}”，不需要办理。如有变化，请先撤销不适用。',
};
