/** Refusals of the scheme; `path` names the place in it. */
export const scheme = {
  SCHEME_UNKNOWN: '没有考评办法“{{scheme}}”的第{{version}}版。请先发布该版本，或者改用已发布的版本。',
  SCHEME_SHAPE_INVALID:
    '考评办法格式有误（位置：{{path}}）：内容缺失、类型不符，或者不是规定的项目。请对照格式说明修改。',
  SCHEME_ID_INVALID: '考评办法编号“{{found}}”无效。请用1至40个半角字母、数字或“-”。',
  SCHEME_ID_CHANGED:
    '这里存放的是考评办法“{{expected}}”的各个版本，提交的却是“{{found}}”。请核对考评办法编号。',
  SCHEME_VERSION_NOT_NEXT: '下一版应为第{{expected}}版，提交的是第{{found}}版。请改正版本号。',
  SCHEME_VERSION_IN_FORCE: '第{{version}}版已经发布，不得改动。如需修改，请作为新版本发布。',
  SCHEME_FIELD_EMPTY: '考评办法的“{{path}}”没有填写。请填写后重新提交。',
  SCHEME_DECIMAL_INVALID: '考评办法的“{{path}}”不能是“{{found}}”。请用半角数字填写，且不小于{{min}}。',
  SCHEME_NUMBER_INVALID: '考评办法的“{{path}}”不能是“{{found}}”。请填写{{min}}至{{max}}之间的整数。',
  SCHEME_RANGE_EMPTY: '“{{path}}”的打分范围无效：最低分{{min}}不小于最高分{{max}}。请改正上下限。',
  SCHEME_NAME_REPEATED: '考评办法的“{{path}}”中，“{{found}}”出现了两次。请改成不同的名称。',
  SCHEME_NAME_INVALID:
    '“{{found}}”（位置：{{path}}）不能作为计分公式中的名称。请用文字开头，不含空格和运算符号。',
  SCHEME_COMPONENT_MISSING: '考评办法缺少“{{component, component}}”，各单位无法排名。请补上这一组成部分。',
  SCHEME_FORMULA_INVALID:
    '计分公式第{{at}}个字符之后有误：{{problem, problem.formula}}（“{{found}}”）。请改正公式。',
  SCHEME_COMPONENT_UNUSED: '“{{name}}”已列入考评办法，但计分公式没有用到。请写进公式，或者删去这一组成部分。',
  SCHEME_DIVISOR_NOT_CONSTANT:
    '计分公式的除数“{{found}}”随得分变化，可能为0。除数只能是固定数字，请改写公式。',
  SCHEME_BANDS_INVALID:
    '等次分数段有误：{{problem, problem.bands}}（{{from}}至{{below}}）。请改正各等次的上下限。',
  SCHEME_MILESTONES_INVALID: '序时进度“{{found}}”无效。请填写四个季度的累计百分比，逐季不降，第四季度为100。',
  SCHEME_STAGE_UNKNOWN: '“{{path}}”指定的并行环节“{{found, stage}}”不存在，或者它自己也是并行环节。请改正。',
  SCHEME_STAGES_OUT_OF_ORDER:
    '环节“{{found, stage}}”不能排在“{{after, stage}}”之后（位置：{{path}}）。请按年度考评的先后顺序排列各环节。',
  SCHEME_APPROVALS_INVALID: '“{{path}}”的审批设置有误：{{problem, problem.approvals}}。请改正。',
};
