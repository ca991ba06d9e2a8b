/** Refusals of the scheme; `path` names the place in it. */
export const scheme = {
  SCHEME_UNKNOWN: '没有考评办法“{{scheme}}”的第{{version}}版。请先发布该版本，或者改用已发布的版本。',
  SCHEME_SHAPE_INVALID:
    '考评办法格式有误{{path, place}}：{{problem, problem.shape}}。规定为：{{expected, problem.expected}}；提交的是：{{found, problem.found}}。请对照格式说明修改。',
  SCHEME_ID_INVALID: '考评办法编号“{{found}}”无效。请用1至40个半角字母、数字或“-”。',
  SCHEME_ID_CHANGED:
    '这里存放的是考评办法“{{expected}}”的各个版本，提交的却是“{{found}}”。请核对考评办法编号。',
  SCHEME_VERSION_NOT_NEXT: '下一版应为第{{expected}}版，提交的是第{{found}}版。请改正版本号。',
  SCHEME_VERSION_IN_FORCE: '第{{version}}版已经发布，不得改动。如需修改，请作为新版本发布。',
  SCHEME_FIELD_EMPTY: '考评办法的“{{path}}”没有填写。请填写后重新提交。',
  SCHEME_TEXT_TOO_LONG: '考评办法的“{{path}}”有{{found}}个字，超过了{{max}}个字。请缩短后重新提交。',
  SCHEME_DECIMAL_INVALID: '考评办法的“{{path}}”不能是“{{found}}”。请用半角数字填写，且不小于{{min}}。',
  SCHEME_NUMBER_INVALID: '考评办法的“{{path}}”不能是“{{found}}”。请填写{{min}}至{{max}}之间的整数。',
  SCHEME_PERCENT_INVALID:
    '考评办法的“{{path}}”不能是“{{found}}”。请填写大于0、不大于100的半角数字，可以有小数。',
  SCHEME_NUMBER_NOT_POSITIVE: '考评办法的“{{path}}”不能是“{{found}}”。请填写大于0的半角数字。',
  SCHEME_RANGE_EMPTY: '“{{path}}”的上下限无效：下限{{min}}不低于上限{{max}}。请改正上下限。',
  SCHEME_FIELD_NEEDED: '“{{found}}”必须同时填写“{{field}}”{{path, place}}。请补填。',
  SCHEME_FIELD_UNUSED: '“{{found}}”用不到“{{field}}”{{path, place}}。请删去这一项，或者改用其他方式。',
  SCHEME_PERIOD_INVALID: '“{{found}}”不是月份{{path, place}}。请按年月填写，如2026-01。',
  SCHEME_NAME_REPEATED: '考评办法的“{{path}}”中，“{{found}}”出现了两次。请改成不同的名称。',
  SCHEME_NAME_INVALID:
    '“{{found}}”{{path, place}}不能作为计分公式中的名称。请用文字开头，不含空格和运算符号。',
  SCHEME_COMPONENT_MISSING:
    '考评办法缺少“{{component, component}}”{{path, place}}，各单位无法排名。请补上这一组成部分；按基础分加减分的，只列加分和扣分。',
  SCHEME_COMPONENT_UNKNOWN:
    '“{{path}}”针对“{{component, component}}”，考评办法却没有这一组成部分。请补上这一组成部分，或者删去这项设置。',
  SCHEME_FORMULA_INVALID:
    '计分公式第{{at}}个字符之后有误：{{problem, problem.formula}}（“{{found}}”）。请改正公式。',
  SCHEME_COMPONENT_UNUSED: '“{{name}}”已列入考评办法，但计分公式没有用到。请写进公式，或者删去这一组成部分。',
  SCHEME_DIVISOR_NOT_CONSTANT:
    '计分公式第{{at}}个字符之后的除数“{{found}}”随得分变化，可能为0。除数只能是固定数字，请改写公式。',
  SCHEME_BANDS_INVALID:
    '等次分数段有误{{path, place}}：{{problem, problem.bands}}（{{from}}至{{below}}；等次：{{names}}）。请改正各等次的上下限。',
  SCHEME_GRADE_UNKNOWN: '“{{path}}”中的等次“{{found}}”不在考评办法的等次之列。可用的等次有：{{known}}。',
  SCHEME_CLASS_UNKNOWN: '“{{path}}”中的类别“{{found}}”不在激励目录之列。可用的类别有：{{known}}。',
  SCHEME_GRADE_LOWEST:
    '“{{path}}”限制了等次“{{found}}”，但它下面没有可以递补的等次。请改为较高的等次，或者删去这项限制。',
  SCHEME_BONUS_RISES: '“{{path}}”的名次加分{{found}}高于前一名的{{before}}。请按名次由高到低填写。',
  SCHEME_TOTAL_DEVIATES:
    '各项指标的权重合计为{{found}}，与规定的总分{{expected}}不符{{path, place}}。请改正权重；如确按此执行，请填写acknowledgedTotal，写明合计、理由和确认人。',
  SCHEME_ACKNOWLEDGEMENT_WRONG:
    '确认的权重合计“{{found}}”不成立{{path, place}}，核算结果为{{expected}}。请改为实际合计。',
  SCHEME_ACKNOWLEDGEMENT_NEEDLESS:
    '规定的总分就是{{found}}，没有需要确认的差异{{path, place}}。请删去acknowledgedTotal。',
  SCHEME_INDICATOR_ID_INVALID: '指标编号“{{found}}”无效{{path, place}}。请用1至40个半角字母、数字或“-”。',
  SCHEME_RULE_NUMBER_TOO_SMALL: '评分细则的“{{path}}”为{{found}}，应不小于{{min}}。请改正。',
  SCHEME_RULE_NUMBER_NOT_POSITIVE:
    '评分细则的“{{path}}”为{{found}}，应大于0：步长、间隔、目标和权重都不能为0。请改正。',
  SCHEME_RULE_NUMBER_TOO_LARGE: '评分细则的“{{path}}”为{{found}}，应不大于{{max}}。请改正。',
  SCHEME_RULE_POINTS_RISE:
    '评分细则的“{{path}}”为{{found}}分，高于前面名次的{{before}}分。请按名次由高到低填写。',
  SCHEME_RULE_POINTS_ABOVE_WEIGHT:
    '评分细则的“{{path}}”为{{found}}分，超过了该指标的权重{{weight}}分。请降低分值，或者调整权重。',
  SCHEME_RULE_LIST_EMPTY: '评分细则的“{{path}}”没有内容。请至少填写一项。',
  SCHEME_RULE_NAME_REPEATED: '评分细则的“{{path}}”重复使用了名称“{{found}}”。请改成不同的名称。',
  SCHEME_RULE_BANDS_GAP:
    '评分细则的“{{path}}”与相邻分段之间有空档（{{from}}至{{to}}）。请改正分段的上下限，或者写明其余情形的得分（otherwise）。',
  SCHEME_RULE_BANDS_OVERLAP:
    '评分细则的“{{path}}”与相邻分段重叠（{{to}}至{{from}}）。请改正分段的上下限，并写明是否含本数。',
  SCHEME_RULE_BAND_EMPTY: '评分细则的“{{path}}”不包含任何数值：下限{{from}}不低于上限{{to}}。请改正上下限。',
  SCHEME_RULE_FIELD_NEEDED: '评分细则的“{{path}}”缺少“{{field}}”。请补填。',
  SCHEME_RULE_FIELD_UNUSED: '“{{found}}”用不到“{{field}}”{{path, place}}。请删去这一项，或者改用其他方式。',
  SCHEME_RULE_FIELD_ALONE:
    '评分细则的“{{path}}”没有“{{needs}}”就不起作用。请补填“{{needs}}”，或者删去“{{field}}”。',
  SCHEME_RULE_CONTRADICTORY:
    '评分细则的“{{path}}”前后矛盾：“{{one}}”与“{{other}}”不能同时成立。请改正其中一项。',
  SCHEME_MILESTONES_INVALID: '序时进度“{{found}}”无效。请填写四个季度的累计百分比，逐季不降，第四季度为100。',
  SCHEME_STAGE_UNKNOWN: '“{{path}}”指定的并行环节“{{found, stage}}”不存在，或者它自己也是并行环节。请改正。',
  SCHEME_STAGE_NEEDED:
    '有“{{found, stage}}”环节就必须有“{{needed, stage}}”环节，否则年度计划无法完成考评{{path, place}}。请补上该环节。',
  SCHEME_STAGES_OUT_OF_ORDER:
    '环节“{{found, stage}}”不能排在“{{after, stage}}”之后{{path, place}}。请按年度考评的先后顺序排列各环节。',
  SCHEME_STAGES_MIXED:
    '环节“{{found, stage}}”属于年度考评，不能与月度考评的环节“{{with, stage}}”同时使用{{path, place}}。请删去其中一类环节。',
  SCHEME_RETURN_INVALID:
    '“{{path}}”写的“{{found, stage}}”不能退回。只能退回至本办法中更早的、不与其他环节并行的环节，请改正。',
  SCHEME_APPROVALS_INVALID: '“{{path}}”的审批设置有误：{{problem, problem.approvals}}。请改正。',
};
