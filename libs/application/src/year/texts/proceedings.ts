/** What is written on the way: plan, transitions, evaluation, decision, bulletin. */
export const TITLE_FOR_THE_LOST_ONE = '安全生产执法检查计划与案卷评查';
export const PLAN_RETURN_REASON = '执法监督科承担的指标缺少名称，请补正后重新报审。';
export const PLAN_CORRECTION_REASON = '按一审意见补正指标名称。';
export const TRANSITION_RETURN_REASON = '请附各科室对指标分解的确认意见后再申请。';

export const ABSENCE_REASON = '因公外出学习，本年度不参加领导评价。';
export const DELEGATION_REASON = '赴省厅参加会议，离开期间委托代为审批。';
export const RECUSAL_REASON = '与该单位负责人有近亲属关系，申请回避。';

export const MEETING = '绩效评估领导小组会议';

export const PROBLEMS: readonly string[] = [
  '序时意识不强。个别单位前松后紧，季度检查时仍有指标未达序时。',
  '佐证材料质量不高。部分材料不能直接反映完成数量，退回补正的情况较多。',
  '日常管理不严。察访核验发现值班值守、诉求办理、公文流转等方面仍有薄弱环节。',
  '创新意识不足。多数单位未形成可推广的经验做法。',
];
export const REQUIREMENTS: readonly string[] = [
  '对照短板整改。被扣分单位要在一个月内制定整改措施并报考评办。',
  '抓实过程管理。各单位按季度分解任务，逐月调度，确保达序时。',
  '规范材料报送。做到一项指标一套材料，数据可核、来源可溯。',
  '强化结果运用。考评结果作为评先评优和干部考核的重要依据。',
];
