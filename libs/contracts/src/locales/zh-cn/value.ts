/** Words for the codes that fields hold, by kind: `value:findingStatus.logged`. */
export const value = {
  boolean: {
    true: '是',
    false: '否',
  },
  /** How far the dossier of an indicator is. */
  assessmentStatus: {
    none: '未填报',
    reporting: '填报中',
    filed: '已上报，待科室负责人确认',
    confirmed: '已确认，待考评办受理',
    opened: '已受理，待核定',
    returned: '已退回',
    verified: '已核定',
  },
  /** What another authority gives. */
  externalResultStatus: {
    pending: '未收到',
    arrived: '已收到',
    inherited: '引用上级单位',
  },
  evidenceStanding: {
    'in-place': '有效',
    withdrawn: '已撤回',
    replaced: '已替换',
  },
  /** 达序时、滞后: one line of a quarterly check. */
  checkStatus: {
    'on-schedule': '达序时',
    behind: '滞后',
    'not-due': '未到时限',
  },
  /** Traffic light of an indicator. */
  light: {
    'on-track': '绿灯（正常）',
    'at-risk': '黄灯（有风险）',
    late: '红灯（滞后）',
  },
  /** How an item got on the list of what is criticised, or off it. */
  criticismOrigin: {
    behind: '滞后',
    added: '增列',
    removed: '剔除',
  },
  rung: {
    remind: '提醒',
    press: '催办',
    supervise: '督办（分管领导）',
    chair: '督办（组长）',
  },
  deadlineKind: {
    milestone: '季度序时进度',
    completion: '指标完成时限',
    amendment: '退回补正期限',
    'rectification-plan': '整改方案期限',
    'rectification-report': '整改报告期限',
    answer: '对发现问题作出说明的期限',
    appeal: '公示期申诉期限',
  },
  /** A quarterly check as a whole. */
  sheetStatus: {
    none: '未检查',
    open: '检查中',
    closed: '已办结',
    unchecked: '不作检查',
  },
  planStatus: {
    none: '未拟定',
    drafting: '拟定中',
    returned: '已退回',
    'in-review': '审核中',
    reviewed: '已审核，待发布',
    published: '已发布',
  },
  /** Signatures on the form of an annual plan. */
  planPlace: {
    handler: '经办人',
    'unit-head': '科室负责人',
    'leader-in-charge': '分管领导',
    principal: '单位主要领导',
    seal: '单位盖章',
  },
  findingStatus: {
    logged: '已登记',
    answered: '已说明',
    signed: '已初签，待复签',
    confirmed: '已确认',
    withdrawn: '已撤销',
  },
  findingBook: {
    own: '问题台账',
    superior: '上级台账',
  },
  findingSource: {
    inspection: '察访核验',
    superior: '上级通报',
    authority: '其他机关移交',
    hotline: '热线投诉',
    media: '媒体曝光',
  },
  inspectionMode: {
    open: '明察',
    undercover: '暗访',
    joint: '联合抽查',
  },
  liability: {
    direct: '直接责任',
    supervisory: '监督责任',
    leadership: '领导责任',
    posting: '任职所在科室',
  },
  rectificationStatus: {
    ordered: '已交办，待报方案',
    planned: '整改中',
    reported: '已报告，待复查',
    passed: '复查合格，待销号',
    failed: '复查不合格',
    closed: '已销号',
    waived: '已免予',
  },
  rectificationLevel: {
    ordinary: '一般整改',
    listed: '挂牌督办',
  },
  incentiveStatus: {
    none: '未申报',
    claimed: '已申报，待核定',
    verified: '已核定，待批准',
    granted: '已批准',
    rejected: '未予认定',
  },
  planChangeStatus: {
    pending: '待批准',
    approved: '已批准',
    rejected: '已驳回',
  },
  notApplicableStatus: {
    declared: '已申报，待批准',
    approved: '已批准',
    revoked: '已撤销',
  },
  difficultyStatus: {
    declared: '已申报，待批准',
    approved: '已批准',
    revoked: '已撤销',
  },
  organisationStatus: { proposed: '待确认', confirmed: '已确认', rejected: '已驳回' },
  changeKind: {
    rename: '更名',
    merger: '合并',
    closure: '撤销',
    team: '组建专班',
    'team-end': '专班解散',
  },
  changeTold: {
    rename: '“{{from}}”自{{effectiveOn}}起更名为“{{to}}”（{{document}}）',
    merger: '“{{units}}”自{{effectiveOn}}起并入“{{into}}”（{{document}}）',
    closure: '“{{units}}”自{{effectiveOn}}起撤销，由“{{into}}”承接（{{document}}）',
    team: '自{{effectiveOn}}起组建“{{into}}”（{{document}}）',
    'team-end': '“{{units}}”自{{effectiveOn}}起解散，由“{{into}}”承接（{{document}}）',
  },
  carry: { ongoing: '指标随移交继续推进', 'as-reached': '指标按移交时进度办结' },
  delegationStatus: {
    upcoming: '未开始',
    'in-force': '代办中',
    over: '已到期',
    revoked: '已收回',
  },
  transitionStatus: {
    pending: '审批中',
    moved: '已推进',
    returned: '已退回',
    forced: '强制推进',
  },
  consequenceKind: {
    commendation: '通报表扬',
    'public-criticism': '通报批评',
    'rectification-order': '责令整改',
    'award-ineligibility': '取消评先评优资格',
    other: '其他',
  },
  consequenceStatus: {
    recorded: '已登记，待确认',
    confirmed: '已确认',
    over: '已期满',
    lifted: '已解除',
  },
  consequenceGround: {
    finding: '发现问题',
    criticism: '季度通报批评',
    veto: '一票否决',
    grade: '考评等次',
  },
  liftingCause: {
    ruling: '申诉裁定',
    'finding-withdrawn': '发现问题已撤销',
    'cost-gone': '该问题已不再扣分',
    'veto-revoked': '一票否决已撤销',
    'grade-corrected': '等次已经更正',
    other: '其他',
  },
  vetoStatus: {
    proposed: '已提出，待确认',
    confirmed: '已确认',
    lifted: '经申诉或者更正解除',
    revoked: '已撤销',
  },
  appealStatus: {
    filed: '待受理',
    accepted: '已受理，待复核',
    ruled: '已作出复核决定',
    dismissed: '不予受理',
    withdrawn: '已撤回',
  },
  appealOutcome: {
    upheld: '支持',
    partly: '部分支持',
    rejected: '不支持',
  },
  /** What of a result can be appealed or corrected. */
  itemKind: {
    indicator: '指标核定得分',
    applicability: '指标是否适用',
    difficulty: '难度系数',
    finding: '察访核验扣分',
    surcharge: '整改加重扣分',
    incentive: '正向激励得分',
    'rank-bonus': '名次加分',
    veto: '一票否决',
    leader: '领导评价',
    public: '公众评议',
  },
  /** What is done about a blocker that its stage does not take. */
  wayOut: {
    return: '本环节不能办理，请经组长将环节退回“{{stage, stage}}”后办理',
  },
  /** Why final scores, grades and ranks are not shown. */
  withheld: {
    'until-decision': '已进入汇总，审定前不公布考评得分、等次和名次；审定后按考评办法和公示安排公布。',
    'until-decision-below': '有月度结果已汇总、尚未审定，审定前不公布年度累计得分和名次。',
  },
  /** Where an item has no points. */
  itemValue: {
    'in-force': '否决有效',
    'not-in-force': '不予否决',
    applicable: '适用',
    'not-applicable': '不适用',
    unverified: '未核定',
  },
  /** Why somebody cannot sit on a panel. */
  panelConflict: {
    'own-unit': '在有关单位工作',
    'headed-unit': '分管有关单位',
    'former-unit': '曾在有关单位工作',
    'had-a-hand': '办理过该事项',
    'names-it': '指定复核组的本人或者委托人',
  },
  correctionStatus: {
    proposed: '待批准',
    approved: '已更正',
    rejected: '未批准',
  },
  documentNumber: {
    correction: '更正〔{{year}}〕{{sequence}}号',
  },
  leaderSheetStatus: {
    none: '未填写',
    marking: '打分中',
    submitted: '已提交',
    absent: '不参加评价',
  },
  jobName: {
    remind: '发出提醒、催办和督办',
    archive: '归档考评周期',
  },
  jobState: {
    waiting: '等待中',
    active: '进行中',
    done: '已完成',
    failed: '失败',
  },
  /** What an activity is about. */
  subjectKind: {
    cycle: '考评周期',
    delegation: '委托代办',
    organisation: '机构调整',
    plan: '年度计划',
    indicator: '指标',
    quarter: '季度检查',
    reminder: '提醒、催办和督办',
    'breach-catalogue': '扣分标准目录',
    finding: '发现问题',
    rectification: '整改事项',
    incentive: '正向激励',
    'rank-bonus': '名次加分',
    unit: '参评单位',
    consequence: '结果运用',
    leader: '领导评价表',
    result: '考评结果',
    appeal: '申诉',
    ballot: '公众评议',
    other: '其他',
  },
};
