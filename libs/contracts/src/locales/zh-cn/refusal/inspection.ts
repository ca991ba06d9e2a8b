/** Refusals of quarterly checks, findings and incentives. */
export const inspection = {
  CHECK_UNKNOWN: '没有该季度的检查。请核对季度，或者先开启季度检查。',
  CHECK_STAGE_NOT_OPEN: '现在不在执行环节，不能开启第{{quarter}}季度检查。请在执行环节办理。',
  CHECK_QUARTER_NOT_ENDED: '第{{quarter}}季度尚未结束。请在季度结束后开启检查。',
  CHECK_WITHOUT_ITEMS: '年度计划中没有可以检查的指标，不能开启第{{quarter}}季度检查。请先发布年度计划。',
  CHECK_PREVIOUS_MISSING:
    '第{{previous}}季度还没有检查。请先检查第{{previous}}季度，再开启第{{quarter}}季度检查。',
  CHECK_PREVIOUS_OPEN:
    '第{{previous}}季度检查尚未办结。请先办结第{{previous}}季度，再办结第{{quarter}}季度。',
  CHECK_ALREADY_OPEN: '第{{quarter}}季度检查已按{{asOf}}的进度开启。请在已开启的检查中办理。',
  CHECK_CLOSED: '该季度检查已经办结，不能重新开启。请在下一季度检查中办理。',
  CHECK_UNCHECKED: '该季度已确定不作检查，不再更改。请办理下一季度检查。',
  CHECK_ITEM_UNKNOWN: '本次检查没有指标“{{indicator}}”。请核对指标编号。',
  CHECK_ITEM_OF_OWN_UNIT: '指标{{indicator}}由“{{unit}}”负责，您应当回避。请由该单位以外的人员办理。',
  CHECK_CRITICISM_MISSING:
    '第{{quarter}}季度有{{behind}}项指标滞后，尚未通报批评。请先印发通报批评，再办结检查。',
  CHECK_QUARTER_NOT_BEFORE_PLAN: '第{{quarter}}季度在计划发布之后结束，应当检查。请开启季度检查。',
  CRITICISM_NOTHING_BEHIND: '第{{quarter}}季度没有滞后的指标，不需要通报批评。请直接办结检查。',
  CRITICISM_ITEM_NOT_DUE: '指标{{indicator}}在该季度没有应完成的任务，不能列入通报批评名单。请核对指标编号。',
  CRITICISM_NUMBER_MISSING: '没有填写通报批评的文号。请填写文号后重新提交。',
  CRITICISM_ALREADY_ISSUED: '该季度的通报批评（{{number}}）已经印发，检查结果不再改动。请办结检查。',
  FINDING_STAGE_CLOSED:
    '当前环节（{{open, stage}}）不能办理察访核验。请在“{{needed, stage}}”环节开启期间办理。',
  FINDING_UNKNOWN: '问题台账中没有“{{finding}}”。请核对编号。',
  FINDING_ALREADY_LOGGED: '“{{finding}}”已按其他内容登记。请核对台账，需要时另行登记。',
  FINDING_CLOSED:
    '发现问题“{{finding}}”现在是“{{status, value.findingStatus}}”，不能再办理此事。如有变化，请另行登记。',
  FINDING_TEXT_MISSING: '没有填写“{{field, input}}”。请填写后重新提交。',
  FINDING_WITHOUT_CHARGE: '没有填写被扣分的单位。请至少填写一个责任单位和扣分。',
  FINDING_WITHOUT_INSPECTOR: '没有填写察访核验人员。请至少填写一人。',
  FINDING_INSPECTOR_REPEATED: '察访核验人员“{{person}}”重复。请删除重复的一项。',
  FINDING_PHOTO_INVALID: '照片或者材料“{{photo}}”无效。请重新上传后再登记。',
  FINDING_UNIT_NOT_CHARGED: '发现问题没有涉及“{{unit}}”，不能代为说明。请由涉及的单位说明。',
  FINDING_OWN_UNIT: '发现问题涉及“{{unit}}”，有关人员应当回避。请由其他人员办理。',
  FINDING_CONFIRMER_IS_INSPECTOR: '察访核验人员不得确认自己登记的问题。请由其他领导确认。',
  CHARGE_REPEATED: '被扣分的单位“{{unit}}”重复。每个单位只填写一次。',
  CHARGE_POINTS_INVALID:
    '“{{unit}}”的扣分“{{points}}”无效。请用半角数字填写大于0、不超过100的分数，如“0.5”。',
  CHARGE_HEADS_INVALID:
    '“{{unit}}”按人次扣分的人数或者每人扣分填写有误。请同时填写人数（大于0的整数）和每人扣分，或者都不填。',
  CHARGE_HEADS_MISMATCH:
    '“{{unit}}”扣{{points}}分，与{{heads}}人、每人扣{{perHead}}分不符，应为{{expected}}分。请改正后重新提交。',
  CHARGE_POINTS_TOO_PRECISE:
    '“{{unit}}”的扣分“{{points}}”小数位数过多，最多{{decimals}}位。请改正后重新提交。',
  INCENTIVE_STAGE_CLOSED:
    '当前环节（{{open, stage}}）不能办理正向激励。请在“{{needed, stage}}”环节开启期间办理。',
  INCENTIVE_UNKNOWN: '没有编号为“{{incentive}}”的正向激励申报。请核对编号。',
  INCENTIVE_ALREADY_CLAIMED: '正向激励“{{incentive}}”已按其他内容申报。请核对后另行申报。',
  INCENTIVE_WRONG_STATUS:
    '该申报现在是“{{status, value.incentiveStatus}}”，只有“{{needed, value.incentiveStatus}}”时才能办理。请先完成前一步。',
  INCENTIVE_TITLE_MISSING: '没有填写申报事项。请填写事项名称后重新提交。',
  INCENTIVE_POINTS_INVALID:
    '激励分“{{points}}”无效。请用半角数字填写大于0、不超过100的分数，最多两位小数，如“1”。',
  INCENTIVE_POINTS_ABOVE_CLAIM: '核定激励分{{points}}超过了申报的{{claimed}}分。请填写不超过申报数的分数。',
  INCENTIVE_CLASS_MISSING: '没有选择激励类别。请从激励目录（{{known}}）中选择一类。',
  INCENTIVE_CLASS_UNKNOWN:
    '激励目录（{{known}}）没有类别“{{class}}”。请改选目录中的类别；没有目录的，不填类别。',
  INCENTIVE_WITHOUT_PROOF: '没有附上证明材料。请至少附上一份证明材料。',
  INCENTIVE_PROOF_INVALID: '证明材料“{{proof}}”无效。请重新上传后再申报。',
  INCENTIVE_OPINION_MISSING: '没有填写核定意见。请填写意见后重新提交。',
  INCENTIVE_VERIFIER_IS_CLAIMER: '申报人不得核定自己的申报。请由考评办其他人员核定。',
  INCENTIVE_GRANTER_IS_VERIFIER: '核定人不得批准自己核定的申报。请由另一位领导批准。',
  INCENTIVE_OWN_UNIT: '该申报涉及“{{unit}}”，您应当回避。请由该单位以外的人员办理。',
};
