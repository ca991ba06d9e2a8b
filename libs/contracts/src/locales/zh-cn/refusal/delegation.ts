/** Refusals of delegations (委托代办). */
export const delegation = {
  DELEGATION_UNKNOWN: '没有编号为“{{delegation}}”的委托代办。请从委托代办登记中选择。',
  DELEGATION_PERIOD_INVALID:
    '委托期限有误：{{from}}至{{until}}。起始日不得早于今天（{{today}}），也不得晚于截止日。请改正后重新提交。',
  DELEGATION_TO_ONESELF: '不能委托本人代办。请选择其他领导小组成员。',
  DELEGATION_DEPUTY_UNKNOWN: '领导小组中没有“{{deputy}}”，不能委托其代办。请选择领导小组成员。',
  DELEGATION_DEPUTY_CONCERNED:
    '“{{deputy}}”在{{unit}}任职或者分管该单位，不能代办其事项。请另选代办人，或者去掉该单位。',
  DELEGATION_CHAIN:
    '该期间您是{{principal}}的代办人，受托事项不得转委托。请先由{{principal}}收回委托，再委托他人代办。',
  DELEGATION_DEPUTY_AWAY: '“{{deputy}}”在该期间也已委托他人代办。请另选代办人，或者调整期限。',
  DELEGATION_OVERLAPS:
    '{{from}}至{{until}}已委托“{{deputy}}”代办同一事项。请先收回该委托，或者调整期限、环节和单位。',
  DELEGATION_NOT_YOURS: '这件委托由{{principal}}提出，只有本人或者组长可以收回。请联系委托人或者组长。',
  DELEGATION_ALREADY_REVOKED: '这件委托已经收回，不需要重复办理。请刷新后查看。',
};
