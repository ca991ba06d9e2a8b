/** Who may not: policy, accounts, signing in. */
export const access = {
  LOGIN_REQUIRED: '“{{command, command}}”需要登录。请先登录。',
  ROLE_MISSING: '您的岗位不能办理“{{command, command}}”，此事由{{roles, role}}办理。请与其联系。',
  NOT_YOUR_UNIT: '“{{command, command}}”只能由有关单位（{{units}}）办理。请与其联系。',
  YOUR_OWN_UNIT: '此事涉及您所在或者分管的单位“{{unit}}”，您应当回避。请由其他领导办理。',
  NOT_YOUR_SHEET: '这是其他领导的评价表，评价结束前不公开。请打开本人的评价表。',
  NOT_BY_DEPUTY: '“{{command, command}}”须由本人办理，不能代办。请待委托人本人办理。',
  MANDATE_NOT_HELD: '您今天不是{{principal}}的代办人，或者委托已经收回。请以本人名义办理，或者请其办理委托。',
  MANDATE_STAGE_EXCEEDED:
    '委托代办只限于{{stages, stage}}环节，当前环节为{{open, stage}}。请待委托人本人办理，或者请其另行委托。',
  MANDATE_UNITS_EXCEEDED:
    '委托代办只限于{{units}}的事项，此事超出委托范围。请待委托人本人办理，或者请其另行委托。',
  SIGN_IN_FAILED: '用户名或者密码不正确。请核对后重新登录。',
  TOO_MANY_SIGN_INS: '登录失败次数过多。请等待{{seconds}}秒后再试。',
  ACCOUNT_LOGIN_INVALID: '用户名“{{login}}”无效。请用1至40个小写字母、数字、“.”或“-”，首尾为字母或数字。',
  ACCOUNT_PERSON_INVALID: '用户“{{login}}”的人员编号“{{person}}”无效。请用1至40个半角字母、数字或“-”。',
  ACCOUNT_LABEL_INVALID: '用户“{{login}}”的岗位名称为空或者超过{{max}}个字。请改正。',
  ACCOUNT_WITHOUT_ROLE: '用户“{{login}}”没有角色。请至少指定一个角色。',
  ACCOUNT_ROLE_UNKNOWN: '用户“{{login}}”的角色“{{role}}”不存在。请使用规定的角色。',
  ACCOUNT_ROLES_NOT_SEPARATED:
    '用户“{{login}}”不能兼任：{{roles, role}}。三员之间、三员与业务岗位之间不得兼任，请分设用户。',
  ACCOUNT_UNIT_MISSING: '用户“{{login}}”没有所在单位。绩效工作人员和科室负责人须指定单位。',
  ACCOUNT_LOGIN_TAKEN: '用户名“{{login}}”已被使用。请换一个用户名。',
  ACCOUNT_PERSON_TAKEN: '人员编号“{{person}}”已有用户。请使用已有的用户，或者改用其他编号。',
  FILE_HELD: '另一个进程正在写入（{{lock}}）。请稍候再试；确认没有进程在写入的，请删除该文件。',
  SESSION_KEYS_INVALID: '登录密钥文件{{path}}不能读取。请从备份恢复；删除该文件的，所有人须重新登录。',
  ACCOUNTS_FILE_INVALID: '用户文件{{path}}不能读取。请改正文件，或者从备份恢复。',
};
