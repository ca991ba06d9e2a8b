/** Refusals of the leader evaluation and the public evaluation. */
export const evaluation = {
  LEADER_EVALUATION_NOT_IN_SCHEME: '本周期的考评办法没有领导评价，不需要打分。',
  LEADER_SHEET_STAGE_CLOSED:
    '当前环节（{{open, stage}}）不能进行领导评价。请在“{{needed, stage}}”环节开启期间打分。',
  LEADER_UNKNOWN: '“{{person}}”不在本周期的评价领导名单中。请与考评办核对名单。',
  LEADER_SHEET_OF_OTHER: '这是其他领导的评价表。请填写本人的评价表。',
  LEADER_SHEET_SUBMITTED: '评价表已经提交并密封，不能再修改。',
  LEADER_ABSENT: '已登记该领导本年度不参加评价。如登记有误，请与考评办联系。',
  LEADER_NOT_ABSENT: '“{{person}}”没有登记不参加评价，无从撤销。请核对人员。',
  MARK_NOT_DECIMAL: '给“{{unit}}”的评分“{{mark}}”无效。请用半角数字填写，如“9.5”。',
  MARK_TOO_PRECISE: '给“{{unit}}”的评分“{{mark}}”小数位数过多，最多{{decimals}}位。请改正。',
  MARK_OUT_OF_RANGE: '给“{{unit}}”的评分{{mark}}超出范围。请填写{{min}}至{{max}}之间的分数。',
  MARK_REPEATED: '给“{{unit}}”打了两次分。每个单位只打一次分，请删去一项。',
  MARK_FOR_RECUSED_UNIT: '您对“{{unit}}”已登记回避，不能打分。请删去这一项。',
  SHEET_INCOMPLETE: '以下单位还没有打分，也没有登记回避：{{units}}。请补齐后提交。',
  PUBLIC_EVALUATION_NOT_IN_SCHEME: '本周期的考评办法没有公众评议。',
  BALLOT_CODE_COUNT_INVALID: '评议码的数量无效。每次可以生成1至{{max}}个，请改正数量。',
  BALLOT_NOT_OPEN:
    '当前不在公众评议期间（当前环节：{{open, stage}}）。请在“{{needed, stage}}”环节开启期间评议。',
  BALLOT_CODES_CLOSED: '当前环节（{{open, stage}}）不能生成评议码。请在“{{needed, stage}}”环节开启期间办理。',
  BALLOT_CODE_UNKNOWN: '评议码无效。请核对后重新输入。',
  BALLOT_UNIT_UNKNOWN: '“{{unit}}”不是参评单位。请按评议表列出的单位评议。',
  BALLOT_OPTION_UNKNOWN: '评议选项无效。请在以下选项中选择：{{options}}。',
  BALLOT_INCOMPLETE: '以下单位还没有评议：{{units}}。请逐个单位评议后提交。',
  BALLOT_ALREADY_CAST: '这个评议码已经投过票，每个评议码只能投一次。',
};
