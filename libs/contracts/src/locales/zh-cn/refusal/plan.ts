/** Refusals of the annual plan and of its import. */
export const plan = {
  PLAN_TOTAL_INVALID: '年度计划的总权重“{{total}}”无效。请填写大于0的半角数字，如“100”。',
  PLAN_CATEGORY_REPEATED: '目标类别序号“{{category}}”重复。请改成不同的序号。',
  PLAN_GROUP_REPEATED: '一级指标序号“{{group}}”重复。请改成不同的序号。',
  PLAN_INDICATOR_REPEATED: '二级指标“{{indicator}}”重复。请改成不同的编号，或者修改已有的指标。',
  PLAN_INDICATOR_ID_INVALID: '指标编号“{{indicator}}”无效。请用1至40个半角字母、数字或“-”。',
  PLAN_TITLE_MISSING: '指标{{indicator}}没有名称。请填写指标名称。',
  PLAN_CATEGORY_UNKNOWN:
    '指标{{indicator}}所属的目标类别“{{category}}”不在计划中。请先增加该类别，或者改正所属类别。',
  PLAN_GROUP_UNKNOWN:
    '指标{{indicator}}所属的一级指标“{{group}}”不在目标类别“{{category}}”中。请改正所属的一级指标。',
  PLAN_UNIT_UNKNOWN: '指标{{indicator}}的责任科室“{{unit}}”不是本周期的参评单位。请从参评单位名单中选择。',
  PLAN_UNIT_MISSING: '指标{{indicator}}没有责任科室。请至少填写一个责任科室，牵头科室排在首位。',
  PLAN_UNIT_REPEATED: '指标{{indicator}}的责任科室“{{unit}}”重复。请删除重复的一项。',
  PLAN_SHARE_INVALID: '指标{{indicator}}中责任科室“{{unit}}”的分担份数“{{share}}”无效。请填写大于0的整数。',
  PLAN_ROLES_INCOMPLETE:
    '指标{{indicator}}只有部分责任科室标明牵头或配合，或者没有牵头科室。请给每个责任科室标明，并至少指定一个牵头科室；同责同分的指标都不标明。',
  PLAN_WEIGHT_INVALID:
    '“{{category}}{{group}}{{indicator}}”的权重分值“{{weight}}”无效。请填写大于0、不超过1000的半角数字，最多四位小数，如“1.5”。',
  PLAN_TARGET_INVALID: '指标{{indicator}}的指标值无效。请用半角数字填写数量，定性指标请填写文字要求。',
  PLAN_DUE_INVALID: '指标{{indicator}}的完成时限“{{due}}”无效。请填写{{from}}至{{to}}之间的日期。',
  PLAN_MILESTONES_INVALID: '指标{{indicator}}的序时进度无效。请按季度填写累计百分比，逐季不降，末季为100。',
  PLAN_RULE_INVALID:
    '指标{{indicator}}的评分规则有误（位置：{{path}}）：{{problem, problem.rule}}（“{{found}}”）。请对照计分规则说明改正。',
  PLAN_UNKNOWN: '本考评周期还没有年度计划。请先拟定或者导入年度计划。',
  PLAN_NOT_EDITABLE:
    '年度计划现在是“{{status, value.planStatus}}”，不能直接修改。请先退回计划；已发布的计划请申请指标调整。',
  PLAN_INDICATOR_UNKNOWN: '年度计划中没有指标“{{indicator}}”。请核对指标编号。',
  PLAN_PLACE_UNKNOWN: '没有“{{place}}”这一签字栏。可以签字的栏目有：{{places, value.planPlace}}。',
  PLAN_PLACE_SIGNED: '“{{place, value.planPlace}}”一栏已由他人签字，不能重复签字。计划修改后原签字自动失效。',
  PLAN_PLACE_NOT_YOURS: '“{{place, value.planPlace}}”一栏应由{{roles, role}}签字。请由相应人员签字。',
  PLAN_SIGNED_BY_YOU_ALREADY:
    '您已在“{{place, value.planPlace}}”一栏签字，同一人不得再签其他栏目。请由其他人员签字。',
  PLAN_FINDING_UNKNOWN: '没有名为“{{key, sum}}”的权重差异，可能已经改正。请重新核对权重合计。',
  PLAN_EMPTY: '年度计划还没有指标。请先增加指标，再提交审核。',
  PLAN_SUMS_OPEN:
    '有{{count}}处权重合计不符，首先是{{key, sum}}：应为{{expected}}，实为{{found}}，相差{{difference}}。全部差异（实为/应为）：{{findings, sum}}。请改正权重，或者逐项确认差异并说明理由。',
  PLAN_SIGNATURES_MISSING: '年度计划还缺签字：{{places, value.planPlace}}。请补齐签字后再办理。',
  PLAN_NOT_IN_REVIEW: '年度计划现在是“{{status, value.planStatus}}”，不在审核中。请先提交审核。',
  PLAN_REVIEW_OUT_OF_TURN:
    '现在不能进行第{{review}}次审核（计划状态：{{status, value.planStatus}}）。请按先第一次、后第二次的顺序审核。',
  PLAN_REVIEWER_IS_SUBMITTER: '提交计划的人不得审核该计划。请由其他领导审核。',
  PLAN_REVIEWER_PASSED_FIRST: '您已完成第一次审核，第二次审核须由另一位领导办理。',
  PLAN_NOT_REVIEWED: '年度计划现在是“{{status, value.planStatus}}”，还没有通过两次审核。请在审核通过后发布。',
  PLAN_ALREADY_PUBLISHED: '年度计划已于{{publishedOn}}发布。如需修改，请申请指标调整。',
  PLAN_QUARTER_TREATMENT_MISSING:
    '计划发布时第{{quarters}}季度已经结束。请说明各季度是事后补查，还是不作检查。',
  PLAN_QUARTER_NOT_EARLIER:
    '第{{quarters}}季度在{{publishedOn}}发布之前尚未结束，或者重复填写。请删去这些季度。',
  PLAN_NOT_PUBLISHED: '年度计划现在是“{{status, value.planStatus}}”，尚未发布。发布之前请直接修改计划。',
  PLAN_CHANGE_EMPTY: '指标调整没有填写任何指标。请至少填写一项要调整的指标。',
  PLAN_CHANGE_WITHOUT_DIFFERENCE:
    '指标{{indicator}}与现行计划完全一致，没有调整。请填写要调整的内容，或者从申请中删去。',
  PLAN_CHANGE_OUTDATED:
    '申请依据的是计划第{{basedOn}}版，现行的已是第{{version}}版，其间有人调整过。请查看现行计划后重新填写。',
  PLAN_INDICATOR_ID_USED: '指标编号{{indicator}}已经使用或者曾经使用过。新增指标请另取编号。',
  PLAN_CHANGE_POLICY_MISSING:
    '指标{{indicator}}已有得分{{score}}，申请没有说明如何处理。请声明保留或者重新评分，并写明理由。',
  PLAN_CHANGE_POLICY_UNFIT: '指标{{indicator}}不在本次修改之列，不需要声明得分如何处理。请删去该项声明。',
  PLAN_CHANGE_POLICY_REPEATED: '指标{{indicator}}的得分处理声明了两次。请只保留一项。',
  PLAN_CHANGE_DEADLINE_TOO_LATE:
    '指标{{indicator}}重新计分的期限{{deadline}}过迟，最迟为{{latest}}。请提前期限。',
  PLAN_CHANGE_DEADLINE_INVALID:
    '指标{{indicator}}重新评分的期限“{{deadline}}”无效。请填写不早于今天（{{today}}）的日期；期限已过的，请驳回后重新申请。',
  PLAN_CHANGE_KEPT_ABOVE_WEIGHT:
    '指标{{indicator}}的得分{{score}}高于调整后的权重{{weight}}，不能保留。请声明重新评分，或者调整权重。',
  PLAN_CHANGE_PENDING: '已有一件指标调整申请（{{change}}）正在审批。请待其批准或者驳回后再申请。',
  PLAN_CHANGE_UNKNOWN: '没有待审批的指标调整申请“{{change}}”，可能已经办结。请刷新后查看。',
  PLAN_APPROVER_IS_REQUESTER: '申请人不得审批自己提出的指标调整。请由其他领导审批。',
  MILESTONE_QUARTER_CHECKED:
    '第{{quarter}}季度的检查已经开启、办结或者确定不作检查，指标{{indicator}}在该季度应完成的{{due}}%不再调整。请只调整以后季度的序时进度。',
  MILESTONE_OF_OWN_UNIT:
    '指标{{indicator}}由您所在或者分管的科室（{{unit}}）承担，您应当回避。请由其他人员调整序时进度。',
  PLAN_IMPORT_UNREADABLE: '文件无法读取：{{detail}}。请检查是否为完整的CSV或者JSON文件，编码用UTF-8。',
  PLAN_IMPORT_UNSEEN_CHARACTER: '文件中“{{at}}”处含有控制字符、零宽字符等看不见的字符。请删去后重新导入。',
  PLAN_IMPORT_INVALID: '导入的计划有{{count}}处错误：{{errors, problem.import}}。请全部改正后重新导入。',
  PLAN_IMPORT_SOURCE_MISSING: '没有收到要导入的内容。请附上文件内容后重新导入。',
  CASE_UNKNOWN: '没有名为“{{case}}”的案例。请核对案例名称。',
  SCHEME_WITHOUT_INDICATORS:
    '考评办法“{{scheme}}”第{{version}}版不带指标，不能据此拟定计划。请换用其他方式拟定，或者在新版考评办法中列入指标。',
  PREVIOUS_PLAN_UNKNOWN: '考评周期“{{cycle}}”没有可以沿用的年度计划。请核对周期编号，或者改用其他方式拟定。',
};
