/** Refusals of the register of consequences (结果运用). */
export const consequence = {
  CONSEQUENCE_CYCLE_ARCHIVED: '本周期已经归档，结果运用台账不再变动。如需查询，请查看台账。',
  CONSEQUENCE_UNKNOWN: '结果运用台账中没有事项“{{consequence}}”。请核对编号。',
  CONSEQUENCE_WRONG_STATUS:
    '该事项现在是“{{status, value.consequenceStatus}}”，只有“{{needed, value.consequenceStatus}}”时才能办理。请先完成前一步。',
  CONSEQUENCE_GROUND_NOT_ESTABLISHED:
    '依据“{{ground, value.consequenceGround}}{{ref}}”尚未成立，或者与“{{unit}}”无关。请待其确认、印发或者定稿后再登记。',
  CONSEQUENCE_WITHOUT_COST:
    '“{{ground, value.consequenceGround}}{{ref}}”没有使“{{unit}}”扣分，不能据此取消评先评优资格。请改选其他事项类型，或者另选依据。',
  CONSEQUENCE_ALREADY_RECORDED:
    '依据“{{ground, value.consequenceGround}}{{ref}}”的“{{kind, value.consequenceKind}}”已经登记（事项{{consequence}}），不能重复登记。如需更改，请先解除原事项。',
  CONSEQUENCE_GRADES_NOT_FINAL: '考评结果还没有定稿，不能按等次提出结果运用事项。请待定稿后办理。',
  CONSEQUENCE_TEXT_MISSING: '没有填写内容。请填写事项内容或者告知方式后重新提交。',
  CONSEQUENCE_PERSON_UNKNOWN: '没有编号为“{{person}}”的人员。请核对人员编号。',
  CONSEQUENCE_PERSON_NOT_OF_UNIT: '“{{person}}”不在“{{unit}}”工作。请核对人员和责任单位。',
  CONSEQUENCE_ALREADY_OVER: '有效期至{{until}}，早于今天（{{today}}）。请填写今天以后的日期。',
  CONSEQUENCE_CONFIRMER_IS_RECORDER: '登记人不得确认自己登记的事项。请由其他领导确认。',
  CONSEQUENCE_OWN_UNIT: '该事项涉及您所在或者分管的“{{unit}}”，应当回避。请由其他领导办理。',
  CONSEQUENCE_CAUSE_MISSING:
    '以“{{cause, value.liftingCause}}”解除的，须写明作出裁定的申诉。请填写后重新提交。',
  CONSEQUENCE_CAUSE_NOT_SO:
    '“{{cause, value.liftingCause}}”（{{ref}}）与事实不符，或者不是该事项的依据。请核对后重新提交。',
  CONSEQUENCE_GROUND_STANDS: '结果运用事项{{consequence}}的依据仍然成立，无需维持。',
  CONSEQUENCE_NOBODY_TOLD: '没有填写告知了谁。请至少填写一名人员。',
  CONSEQUENCE_NOT_TOLD: '该事项“{{consequence}}”没有告知您，无从签收。请向考评办核实。',
};
