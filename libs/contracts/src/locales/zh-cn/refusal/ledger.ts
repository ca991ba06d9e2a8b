/** Refusals of bonuses by place (名次加分) and of vetoes (一票否决). */
export const ledger = {
  RANK_BONUS_STAGE_CLOSED:
    '当前环节（{{open, stage}}）不能办理名次加分。请在“{{needed, stage}}”环节开启期间办理。',
  RANK_BONUS_UNKNOWN: '考评办法没有名次加分项“{{bonus}}”。请核对编号。',
  RANK_BONUS_NOT_AWARDED: '名次加分“{{bonus}}”还没有认定，无从更正。请先认定。',
  RANK_BONUS_ALREADY_AWARDED: '名次加分“{{bonus}}”已按其他统计数认定。请说明理由，办理更正。',
  RANK_BONUS_WITHOUT_COUNTS: '没有填写统计数。请至少填写一个单位的统计数。',
  RANK_BONUS_COUNT_INVALID: '“{{unit}}”的统计数“{{count}}”无效。请填写不小于0的整数。',
  RANK_BONUS_OWN_UNIT:
    '名次加分涉及“{{unit}}”（本次或者原先得分），您应当回避。请由其他单位的考评办人员办理；涉及考评办所在单位的，也可由领导办理。',
  RANK_BONUS_UNIT_REPEATED: '“{{unit}}”的统计数填写了两次。每个单位只填写一次。',
  VETO_STAGE_CLOSED: '当前环节（{{open, stage}}）不能办理一票否决。请在“{{needed, stage}}”环节开启期间办理。',
  VETO_NOT_IN_SCHEME: '本周期的考评办法没有规定一票否决，不能提出。请核对考评办法。',
  VETO_UNKNOWN: '没有对“{{unit}}”提出过一票否决。请核对单位。',
  VETO_ALREADY_PROPOSED:
    '对“{{unit}}”的一票否决{{status, value.vetoStatus}}，不能重复提出。请先办结，或者撤销后另行提出。',
  VETO_REVOKED: '对“{{unit}}”的一票否决已经撤销，不能确认。如有需要，请重新提出。',
  VETO_CLASS_MISSING: '没有写明否决情形。请从考评办法规定的情形（{{known}}）中选择一项。',
  VETO_CLASS_UNKNOWN:
    '考评办法规定的否决情形（{{known}}）中没有“{{class}}”。请改选；没有规定情形的，不填写。',
  VETO_WITHOUT_PROOF: '没有附上证明材料。请至少附上一份责任认定等证明材料。',
  VETO_PROOF_INVALID: '证明材料“{{proof}}”无效。请重新上传后再提出。',
  VETO_CONFIRMER_NOT_CHAIR: '一票否决由组长确认。请提请组长确认；组长应当回避的，由其他领导确认。',
  VETO_REVOKER_NOT_CHAIR: '一票否决由组长撤销。请提请组长撤销；组长应当回避的，由其他领导撤销。',
  VETO_CONFIRMER_IS_PROPOSER: '提出一票否决的人不得自行确认。请由其他领导确认。',
  VETO_FORMER_UNIT: '您曾在“{{unit}}”工作，应当回避，不能对该单位提出一票否决。请由其他人员提出。',
  VETO_OWN_UNIT:
    '“{{unit}}”是您所在或者分管的单位，应当回避。请由其他人员或者领导办理；涉及考评办所在单位的，由察访核验组或者领导提出。',
  DIFFICULTY_STAGE_CLOSED:
    '当前环节（{{open, stage}}）不能办理难度系数。请在“{{needed, stage}}”环节开启期间办理。',
  DIFFICULTY_NOT_IN_SCHEME: '本周期的考评办法没有规定难度系数，不能申报。请核对考评办法。',
  DIFFICULTY_OUT_OF_BOUNDS: '难度系数“{{factor}}”无效。请填写{{min}}至{{max}}之间的半角数字。',
  DIFFICULTY_UNKNOWN: '没有给“{{unit}}”申报过难度系数。请核对单位。',
  DIFFICULTY_ALREADY_DECLARED:
    '“{{unit}}”的难度系数{{factor}}{{status, value.difficultyStatus}}，不能重复申报。请先撤销，再另行申报。',
  DIFFICULTY_REVOKED: '“{{unit}}”的难度系数已经撤销，不能批准。如有需要，请重新申报。',
  DIFFICULTY_APPROVER_IS_DECLARER: '申报难度系数的人不得自行批准。请由其他领导批准。',
  DIFFICULTY_OWN_UNIT: '“{{unit}}”是您所在或者分管的单位，应当回避。请由其他领导办理。',
};
