/** Why a case cannot be played. */
export const year = {
  CASE_NOT_JSON: '案例文件不是JSON：{{what}}。请检查文件。',
  CASE_NOT_A_PLAN: '案例的类型是“{{found}}”，只有年度计划（annual plan）可以演练。请换一个案例。',
  CASE_FIELD_INVALID: '案例文件的“{{field}}”缺失或者有误。请改正文件。',
  CASE_PLAN_INVALID: '案例中的年度计划有误：{{errors, problem.import}}。请改正文件。',
  CASE_OFFICE_MISSING: '案例的参评单位中没有“{{name}}”。考评办设在该单位，请补上。',
};
