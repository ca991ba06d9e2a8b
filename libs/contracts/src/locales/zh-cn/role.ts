export const role = {
  clerk: '绩效工作人员',
  head: '科室负责人',
  office: '考评办',
  inspector: '察访核验组',
  supervisor: '分管领导',
  chair: '组长',
  auditor: '安全审计员',
  sysadmin: '系统管理员',
  secadmin: '安全保密管理员',
};
