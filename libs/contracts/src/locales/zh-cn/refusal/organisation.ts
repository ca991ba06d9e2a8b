/** Refusals of changes of the organisation (机构调整). */
export const organisation = {
  ORGANISATION_STAGE_CLOSED:
    '机构调整须在{{needed, stage}}环节办理，当前开放的环节是{{open, stage}}。请在下一周期的单位名单中体现。',
  ORGANISATION_CHANGE_UNKNOWN: '没有编号为“{{change}}”的机构调整。请从机构调整登记中选择。',
  ORGANISATION_CHANGE_DECIDED:
    '机构调整{{change}}{{status, value.organisationStatus}}，不能再次办理。如有新的调整，请另行提出。',
  ORGANISATION_DOCUMENT_MISSING: '缺少文号。请填写机构调整所依据文件的文号。',
  ORGANISATION_DATE_OUTSIDE: '生效日期{{date}}不在考评周期（{{from}}至{{to}}）之内。请核对文件后改正。',
  ORGANISATION_NOT_YET_EFFECTIVE: '文件自{{effectiveOn}}起生效，今天是{{today}}。请在生效当日或者之后办理。',
  ORGANISATION_OWN_UNIT: '这项调整涉及您所在或者分管的“{{unit}}”，应当回避。请由其他人员办理。',
  ORGANISATION_CONFIRMER_IS_PROPOSER: '提出机构调整的人不得自行确认。请由其他领导确认。',
  ORGANISATION_UNIT_GONE: '“{{unit}}”已不再是参评单位，由“{{into}}”承接。请改为“{{into}}”。',
  ORGANISATION_INTO_ITSELF: '“{{unit}}”不能移交给自己，也不能重复列出。请改正后重新提交。',
  ORGANISATION_CHANGE_PENDING: '“{{unit}}”还有一项机构调整（{{change}}）待确认。请先办结，再提出新的调整。',
  ORGANISATION_CIRCULAR:
    '“{{unit}}”与“{{into}}”互相移交：另一项调整（{{change}}）的方向相反。请先办结或者撤回其中一项。',
  ORGANISATION_UNIT_TAKEN: '“{{unit}}”已是另一单位的编号或者名称。请另取编号或者名称。',
  ORGANISATION_NAME_MISSING: '缺少单位名称。请填写名称。',
  ORGANISATION_NAME_UNCHANGED: '单位“{{unit}}”现在就叫“{{name}}”，无须更名。请填写新的名称。',
  ORGANISATION_UNITS_INVALID:
    '{{kind, value.changeKind}}列出的单位不对（{{found}}个）。合并列出被并入的单位；撤销和专班解散列出一个单位；组建专班不列单位，但须写明专班名称、人员和起止日期。请改正后重新提交。',
  ORGANISATION_NOT_A_TEAM:
    '“{{unit}}”与调整类型不符：专班只能解散，其他单位只能合并或者撤销。请改选调整类型或者单位。',
  ORGANISATION_INDICATOR_NOT_CARRIED:
    '指标{{indicator}}不由“{{unit}}”承担，或者不在移交之列。请对照年度计划核对移交清单。',
  ORGANISATION_INDICATOR_REPEATED: '“{{unit}}”的指标{{indicator}}重复移交。请只保留一项。',
  ORGANISATION_SHARES_NOT_WHOLE:
    '指标{{indicator}}移交的份额合计{{sum}}%，应为100%，每份为大于0的整数且单位不重复。请改正份额。',
  ORGANISATION_TEAM_DATES_INVALID:
    '专班的起止日期有误：{{from}}至{{until}}。起始日不得早于文件生效日，截止日不得晚于考评周期。请改正后重新提交。',
  ORGANISATION_TEAM_PERSON_UNKNOWN: '没有用户“{{person}}”，或者已停用。请核对专班人员。',
  ORGANISATION_TEAM_HEAD_UNFIT:
    '专班负责人“{{head}}”不是科室负责人，无法确认上报。请另选负责人，或者指定牵头科室。',
  ORGANISATION_TEAM_WITHOUT_CLERK: '专班中没有绩效工作人员，无人填报。请增加一名，或者指定牵头科室。',
  ORGANISATION_PLAN_CHANGE_PENDING:
    '指标{{indicator}}的计划调整（{{change}}）尚未审批。请先审批或者退回，再办理移交。',
  ORGANISATION_DECLARATION_PENDING:
    '“{{unit}}”还有待批准的申报（{{subject}}）：指标不适用、难度系数或者一票否决。请先办结，再办理移交。',
  UNIT_HANDED_OVER:
    '“{{unit}}”已由“{{into}}”承接，其事项由“{{into}}”的人员办理。请联系“{{into}}”，或者请管理员变更您的所在单位。',
  INDICATOR_CLOSED_AT_HANDOVER:
    '指标{{indicator}}在移交“{{into}}”时已按当时进度办结，不再填报进度。请按现有进度自评。',
};
