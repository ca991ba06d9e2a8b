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
  CATALOGUE_STAGE_CLOSED:
    '当前环节（{{open, stage}}）不能印发扣分标准目录。请在“{{needed, stage}}”环节开启期间办理。',
  CATALOGUE_EMPTY: '扣分标准目录没有内容。请至少列出一项。',
  CATALOGUE_UNKNOWN: '本周期还没有扣分标准目录。请由考评办印发。',
  BREACH_CODE_INVALID: '扣分标准编号“{{code}}”无效。请使用1至40个字母、数字或者“-”。',
  BREACH_NAME_MISSING: '扣分标准“{{code}}”没有名称。请填写后重新提交。',
  BREACH_REPEATED: '扣分标准“{{breach}}”重复。每项只列一次。',
  BREACH_PRICE_INVALID:
    '扣分标准“{{code}}”的分值“{{points}}”无效。请用半角数字填写大于0、不超过100的分数，最多两位小数，如“0.5”。',
  BREACH_CAP_INVALID:
    '扣分标准“{{code}}”的最多扣分“{{cap}}”无效。请填写不低于单价{{points}}、不超过100的分数，最多两位小数。',
  FINDING_STAGE_CLOSED:
    '当前环节（{{open, stage}}）不能办理察访核验。请在“{{needed, stage}}”环节开启期间办理。',
  FINDING_UNKNOWN: '问题台账中没有“{{finding}}”。请核对编号。',
  FINDING_ALREADY_LOGGED: '“{{finding}}”已按其他内容登记。请核对台账，需要时另行登记。',
  FINDING_CLOSED:
    '发现问题“{{finding}}”现在是“{{status, value.findingStatus}}”，不能再办理此事。如有变化，请另行登记。',
  FINDING_TEXT_MISSING: '没有填写“{{field, input}}”。请填写后重新提交。',
  FINDING_WITHOUT_CHARGE: '没有填写被扣分的单位。请至少填写一个责任单位和扣分。',
  FINDING_MODE_MISSING: '没有填写核验方式。察访核验须写明明察、暗访或者联合抽查。',
  FINDING_MODE_UNFIT:
    '来源为{{source, value.findingSource}}的问题，没有人到场{{mode, value.inspectionMode}}。请删除核验方式；会同有关部门核查的，填写联合抽查（joint）。',
  FINDING_WITHOUT_INSPECTOR: '没有填写察访核验人员。请至少填写一人。',
  FINDING_INSPECTORS_TOO_FEW: '察访核验须由{{needed}}人以上进行。请补充核验人员。',
  FINDING_INSPECTOR_UNKNOWN: '没有“{{person}}”这个用户，或者该用户已停用，不能作为核验人员。请核对人员编号。',
  FINDING_TIME_INVALID: '发现时间“{{foundAt}}”晚于现在（{{now}}）。请核对时间。',
  FINDING_OUTSIDE_PERIOD:
    '发现日期{{day}}不在考核周期（{{from}}至{{to}}）内。请核对时间，或者登记到当日所在的考核周期。',
  FINDING_PRICE_INVALID: '扣分标准“{{points}}”无效。请用半角数字填写大于0、不超过100的分数，最多两位小数。',
  FINDING_PRICE_IN_CATALOGUE:
    '该问题的扣分标准已由目录规定为{{expected}}分，不能另定为{{price}}分。请删除该项。',
  FINDING_PRECEDENT_DIFFERS:
    '同一问题此前按{{points}}分处理（{{book, value.findingBook}}第{{number}}号），本次“{{unit}}”按{{price}}分，前后不一致。请核对扣分；确需不同的，请写明理由（{{reasonIn}}）后重新提交。',
  FINDING_SHARES_NOT_WHOLE:
    '各单位的分担比例合计为{{total}}%，不是100%。请核对比例；各单位分别全额计扣或者部分不计扣的，请写明理由（{{reasonIn}}）后重新提交。',
  BREACH_UNKNOWN: '扣分标准目录中没有编号“{{code}}”。请核对现行目录。',
  BREACH_NAMED_OTHERWISE: '编号“{{code}}”的扣分标准是“{{name}}”，与所填“{{breach}}”不符。请只填其中一项。',
  FINDING_NOT_IN_CHARGE: '该问题不由您所在科室归口管理，不能登记。请报归口科室、考评办或者察访核验组登记。',
  FINDING_INSPECTOR_UNFIT:
    '“{{person}}”既不是察访核验人员，也不是考评办人员，不能列为核验人员。请改为有该职责的人员。',
  FINDING_FORMER_UNIT: '“{{person}}”曾在“{{unit}}”工作，应当回避。请由其他人员核验或更正。',
  FINDING_ANSWER_LATE:
    '说明期限为{{days}}个工作日，已于{{until}}届满（今天{{today}}），不再受理。如有异议，请在公示期间申诉。',
  FINDING_ANSWER_AWAITED: '“{{units}}”尚未说明，期限至{{until}}（今天{{today}}）。请在说明后或者期满后确认。',
  FINDING_NOT_TO_VERIFY: '“{{finding}}”不是归口科室登记的，不需要核实。请直接确认。',
  FINDING_NOT_VERIFIED: '“{{finding}}”由归口科室“{{unit}}”登记，考评办尚未核实。请先核实，再确认。',
  FINDING_STEP_BEFORE_IS_YOURS: '登记人、更正人、核实人不得办理下一步。请由其他人员办理。',
  FINDING_SIGNER_AGAIN: '“{{person}}”已经初签，不得再次签署，代签也不例外。请由另一位领导复签。',
  CORRECTION_OF_UNITS: '更正不能增减被扣分的单位（{{units}}）。单位有误的，请撤销后重新登记。',
  CORRECTION_NEEDS_LEADER: '问题已经确认，只能由领导更正。请报分管领导办理。',
  CORRECTION_ABOVE_LIMIT:
    '更正后共扣{{total}}分，超过须两位领导签署的限额（{{limit}}分），不能由一人更正加重。请撤销该问题后重新登记，由两位领导签署。',
  CORRECTOR_IS_CONFIRMER: '确认人不得更正自己确认的问题。请由另一位领导更正。',
  WITHDRAWER_IS_CONFIRMER: '确认人（含委托人）不得单独撤销自己确认的问题。请由另一位领导撤销。',
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
  CHARGE_PRICE_MISMATCH:
    '“{{unit}}”填写{{points}}分，按扣分标准、人数和比例应为{{expected}}分。请改正，或者不填分数。',
  CHARGE_SHARE_INVALID: '“{{unit}}”的责任比例“{{share}}”无效。请填写大于0、不超过100的百分数，最多四位小数。',
  CHARGE_SHARE_OF_NOTHING:
    '“{{unit}}”填写了责任比例{{share}}%，但该问题没有扣分标准。请填写扣分标准，或者直接填写分数。',
  CHARGE_POINTS_TOO_PRECISE:
    '“{{unit}}”的扣分“{{points}}”小数位数过多，最多{{decimals}}位。请改正后重新提交。',
  RECTIFICATION_STAGE_CLOSED:
    '当前环节（{{open, stage}}）不能交办或者办理整改。请在“{{needed, stage}}”环节开启期间办理；对等次最低的单位，在通报印发后交办。',
  RECTIFICATION_UNKNOWN: '整改台账中没有“{{order}}”。请核对编号。',
  RECTIFICATION_ALREADY_ORDERED: '“{{order}}”已按其他内容交办。请核对台账，需要时另行交办。',
  RECTIFICATION_WRONG_STATUS:
    '该整改事项现在是“{{status, value.rectificationStatus}}”，只有“{{needed, value.rectificationStatus}}”时才能办理。请先完成前一步。',
  RECTIFICATION_GRADE_NOT_LOWEST:
    '通报印发后只对“{{lowest}}”等次的单位交办整改，“{{unit}}”的等次是“{{grade}}”。请核对单位。',
  RECTIFICATION_FINDING_UNFIT: '发现问题“{{finding}}”尚未确认，或者没有涉及“{{unit}}”。请核对编号。',
  RECTIFICATION_ORDERED_BEFORE:
    '“{{unit}}”的同一问题或者等次已经交办（整改第{{number}}号）。请先办理该项；确需另行交办的，请写明理由（{{reasonIn}}）后重新提交。',
  RECTIFICATION_TEXT_MISSING: '没有填写“{{field, input}}”。请填写后重新提交。',
  RECTIFICATION_DAYS_INVALID:
    '期限{{days}}个工作日无效，应为1至{{most}}个工作日，方案期限不得晚于整改期限。请改正。',
  RECTIFICATION_CLOSER_UNKNOWN: '没有“{{person}}”这个用户，不能作为销号责任人。请核对人员编号。',
  RECTIFICATION_CLOSER_NOT_LEADER: '挂牌督办事项须由领导销号，“{{person}}”不是领导。请另行指定。',
  RECTIFICATION_CLOSER_UNFIT:
    '“{{person}}”无权销号，不能作为销号责任人。请指定核验人员、考评办人员或者领导。',
  RECTIFICATION_CLOSER_IS_ORDERER:
    '“{{person}}”是交办人，不得销号。请另行指定销号责任人；已指定他人的，请由其本人销号。',
  RECTIFICATION_WAIVER_HAS_PART: '“{{person}}”是交办人或者销号责任人，不得免予整改。请由另一位领导办理。',
  RECTIFICATION_OWN_UNIT: '整改事项由“{{unit}}”负责，有关人员应当回避。请由其他人员办理。',
  RECTIFICATION_FORMER_UNIT: '“{{person}}”曾在“{{unit}}”工作，应当回避。请由其他人员复查或销号。',
  RECTIFICATION_NOT_YOURS: '整改事项不是交办给“{{unit}}”的。请由被交办的单位办理。',
  RECTIFICATION_WITHOUT_EVIDENCE: '整改报告没有附佐证材料。请至少附上一份。',
  RECTIFICATION_INSPECTORS_TOO_FEW: '复查须由{{needed}}人以上进行，且人员不得重复。请补充复查人员。',
  RECTIFICATION_INSPECTOR_UNFIT:
    '“{{person}}”既不是察访核验人员，也不是考评办人员，不能复查。请改为有该职责的人员。',
  RECTIFICATION_INSPECTOR_UNKNOWN:
    '没有“{{person}}”这个用户，或者该用户已停用，不能作为复查人员。请核对人员编号。',
  RECTIFICATION_CLOSER_INSPECTS: '“{{person}}”是销号责任人，不得参加复查。请由其他人员复查。',
  RECTIFICATION_NOT_CLOSER: '该事项由“{{closer}}”负责销号。请由其本人办理。',
  SURCHARGE_INVALID: '加重扣分“{{points}}”无效。请用半角数字填写大于0、不超过100的分数，最多两位小数。',
  SURCHARGE_TOO_LATE: '当前环节（{{open, stage}}）扣分不再计入结果。请不填加重扣分，只责令重新整改。',
  SURCHARGE_MISSING: '重新整改应当加重扣分。请填写分数后重新提交。',
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
  INCENTIVE_CLAIMED_BEFORE:
    '本单位第{{number}}号申报与本次同名或者用了同一份证明材料，可能重复。请核对；确属两项的，请写明理由（{{reasonIn}}）后重新提交。',
  INCENTIVE_PROOF_OF_ANOTHER_UNIT:
    '证明材料“{{proof}}”已由“{{unit}}”用于其他事项。请核对是否传错；确属共同取得的，请写明理由（{{reasonIn}}）后重新提交。',
  INCENTIVE_OPINION_MISSING: '没有填写核定意见。请填写意见后重新提交。',
  INCENTIVE_VERIFIER_IS_CLAIMER: '申报人不得核定自己的申报。请由考评办其他人员核定。',
  INCENTIVE_GRANTER_IS_VERIFIER: '核定人不得批准自己核定的申报。请由另一位领导批准。',
  INCENTIVE_FORMER_UNIT: '您曾在“{{unit}}”工作，应当回避，不能核定该单位的申报。请由其他人员办理。',
  INCENTIVE_OWN_UNIT: '该申报涉及“{{unit}}”，您应当回避。请由该单位以外的人员办理。',
};
