/** Fields of forms, where a refusal names one. */
export const input = {
  breach: '违反的规定',
  description: '问题描述',
  place: '地点',
  text: '说明',
  matter: '整改事项',
  requirement: '整改要求',
  plan: '整改方案',
  report: '整改报告',
  opinion: '复查意见',
  meeting: '审定会议名称',
  minutesNumber: '会议纪要文号',
  number: '通报文号',
  problems: '存在的问题',
  requirements: '有关要求',
};
