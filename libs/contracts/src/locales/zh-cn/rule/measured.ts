/** Explanations of the rule kinds that read a measured value or a count; keys are the codes behind `rule.`. */
export const measured = {
  /** Stands in for a rule's subject where the document names none. */
  subject: '实际值',
  /** A step of a percent is a percentage point. */
  point: '个百分点',
  /** What is counted where the document names nothing. */
  counted: '处',
  each: '每{{step}}{{measure}}',
  'each-one': '每{{measure}}',
  'each-point': '每个',
  /** How a begun step counts, where it is not the usual way. */
  begun: '（不足的按一个计）',
  'pro-rata': '（不足的按比例计）',
  /** Around a provisional score whose goal was cut down to what is due by now. */
  'held-against': '上季度末应完成{{due}}%，按此折算暂得{{score}}分',
  'zero-limit': '{{subject}}{{value}}{{measure}}，{{zeroOp, op}}{{zeroAt}}{{measure}}不得分，得{{score}}分',
  full: '{{subject}}{{value}}{{measure}}，符合{{op, op}}{{target}}{{measure}}的要求，得满分{{score}}分',
  proportional:
    '{{subject}}{{value}}{{measure}}，目标{{op, op}}{{target}}{{measure}}，按比例得{{percent}}%，得{{score}}分',
  'proportional-floor':
    '{{subject}}{{value}}{{measure}}，目标{{op, op}}{{target}}{{measure}}，按比例得{{percent}}%，不足最低分，得{{score}}分',
  'threshold-below':
    '{{subject}}{{value}}{{measure}}，低于{{target}}{{measure}}共{{distance}}{{stepMeasure}}，{{each}}扣{{points}}分{{partial}}，得{{score}}分',
  'threshold-below-most':
    '{{subject}}{{value}}{{measure}}，低于{{target}}{{measure}}共{{distance}}{{stepMeasure}}，{{each}}扣{{points}}分{{partial}}，已到扣分上限，得{{score}}分',
  'threshold-below-out':
    '{{subject}}{{value}}{{measure}}，低于{{target}}{{measure}}共{{distance}}{{stepMeasure}}，{{each}}扣{{points}}分{{partial}}，扣完为止，得{{score}}分',
  'threshold-at':
    '{{subject}}{{value}}{{measure}}，正好为{{target}}{{measure}}，没有差距，不扣分，得{{score}}分',
  'threshold-above':
    '{{subject}}{{value}}{{measure}}，超过{{target}}{{measure}}共{{distance}}{{stepMeasure}}，{{each}}扣{{points}}分{{partial}}，得{{score}}分',
  'threshold-above-most':
    '{{subject}}{{value}}{{measure}}，超过{{target}}{{measure}}共{{distance}}{{stepMeasure}}，{{each}}扣{{points}}分{{partial}}，已到扣分上限，得{{score}}分',
  'threshold-above-out':
    '{{subject}}{{value}}{{measure}}，超过{{target}}{{measure}}共{{distance}}{{stepMeasure}}，{{each}}扣{{points}}分{{partial}}，扣完为止，得{{score}}分',
  shortfall:
    '{{subject}}{{value}}{{measure}}，比{{target}}{{measure}}少{{missing}}{{measure}}，每少{{per}}{{measure}}扣{{points}}分{{partial}}，得{{score}}分',
  'shortfall-most':
    '{{subject}}{{value}}{{measure}}，比{{target}}{{measure}}少{{missing}}{{measure}}，每少{{per}}{{measure}}扣{{points}}分{{partial}}，已到扣分上限，得{{score}}分',
  'shortfall-out':
    '{{subject}}{{value}}{{measure}}，比{{target}}{{measure}}少{{missing}}{{measure}}，每少{{per}}{{measure}}扣{{points}}分{{partial}}，扣完为止，得{{score}}分',
  'shortfall-lack':
    '{{subject}}少{{missing}}{{measure}}，每少{{per}}{{measure}}扣{{points}}分{{partial}}，得{{score}}分',
  'shortfall-lack-most':
    '{{subject}}少{{missing}}{{measure}}，每少{{per}}{{measure}}扣{{points}}分{{partial}}，已到扣分上限，得{{score}}分',
  'shortfall-lack-out':
    '{{subject}}少{{missing}}{{measure}}，每少{{per}}{{measure}}扣{{points}}分{{partial}}，扣完为止，得{{score}}分',
  'shortfall-none': '{{subject}}{{value}}{{measure}}，达到{{target}}{{measure}}，得满分{{score}}分',
  accumulate:
    '{{subject}}{{value}}{{measure}}，每{{step}}{{measure}}得{{points}}分{{partial}}，得{{score}}分',
  'accumulate-above':
    '{{subject}}{{value}}{{measure}}，{{above}}{{measure}}得{{base}}分，超过部分每{{step}}{{measure}}加{{points}}分{{partial}}，得{{score}}分',
  'accumulate-most':
    '{{subject}}{{value}}{{measure}}，每{{step}}{{measure}}得{{points}}分{{partial}}，共{{earned}}分，最高{{most}}分，得{{score}}分',
  'accumulate-above-most':
    '{{subject}}{{value}}{{measure}}，{{above}}{{measure}}得{{base}}分，超过部分每{{step}}{{measure}}加{{points}}分{{partial}}，共{{earned}}分，最高{{most}}分，得{{score}}分',
  'accumulate-base':
    '{{subject}}{{value}}{{measure}}，基础{{base}}分，每{{step}}{{measure}}加{{points}}分{{partial}}，得{{score}}分',
  'accumulate-base-most':
    '{{subject}}{{value}}{{measure}}，基础{{base}}分，每{{step}}{{measure}}加{{points}}分{{partial}}，共{{earned}}分，最高{{most}}分，得{{score}}分',
  'accumulate-not-begun': '{{subject}}{{value}}{{measure}}，未达到{{above}}{{measure}}，得{{score}}分',
  gains: '共得{{earned}}分，得{{score}}分',
  'gains-most': '合计{{earned}}分，最高{{most}}分，得{{score}}分',
  'gains-base': '基础{{base}}分，共{{earned}}分，得{{score}}分',
  'gains-base-most': '基础{{base}}分，合计{{earned}}分，最高{{most}}分，得{{score}}分',
  gain: '“{{name}}”{{count}}次，每{{step}}次得{{points}}分',
  'gain-most': '“{{name}}”{{count}}次，每{{step}}次得{{points}}分，最多{{most}}分',
  'occurrences-none': '未发现问题，不扣分，得满分{{score}}分',
  'occurrences-zero-from': '发现{{count}}{{counted}}，{{zeroFrom}}{{counted}}及以上不得分，得{{score}}分',
  'occurrences-all': '发现{{count}}{{counted}}，出现即不得分，得{{score}}分',
  occurrences: '发现{{count}}{{counted}}，每{{counted}}扣{{points}}分，得{{score}}分',
  'occurrences-most':
    '发现{{count}}{{counted}}，每{{counted}}扣{{points}}分，最多扣{{most}}分，得{{score}}分',
  'occurrences-out': '发现{{count}}{{counted}}，每{{counted}}扣{{points}}分，扣完为止，得{{score}}分',
  'occurrences-head': '涉及{{count}}人，每人扣{{points}}分，得{{score}}分',
  'occurrences-head-most': '涉及{{count}}人，每人扣{{points}}分，最多扣{{most}}分，得{{score}}分',
  'occurrences-head-out': '涉及{{count}}人，每人扣{{points}}分，扣完为止，得{{score}}分',
  'occurrences-per': '发现{{count}}{{counted}}，每{{per}}{{counted}}扣{{points}}分{{partial}}，得{{score}}分',
  'occurrences-per-most':
    '发现{{count}}{{counted}}，每{{per}}{{counted}}扣{{points}}分{{partial}}，最多扣{{most}}分，得{{score}}分',
  'occurrences-per-out':
    '发现{{count}}{{counted}}，每{{per}}{{counted}}扣{{points}}分{{partial}}，扣完为止，得{{score}}分',
  'occurrences-free':
    '发现{{count}}{{counted}}，超过{{free}}{{counted}}的部分每{{per}}{{counted}}扣{{points}}分{{partial}}，得{{score}}分',
  'occurrences-free-most':
    '发现{{count}}{{counted}}，超过{{free}}{{counted}}的部分每{{per}}{{counted}}扣{{points}}分{{partial}}，最多扣{{most}}分，得{{score}}分',
  'occurrences-free-out':
    '发现{{count}}{{counted}}，超过{{free}}{{counted}}的部分每{{per}}{{counted}}扣{{points}}分{{partial}}，扣完为止，得{{score}}分',
  classes: '共扣{{taken}}分，得{{score}}分',
  'classes-most': '合计{{taken}}分，最多扣{{most}}分，得{{score}}分',
  'classes-out': '合计{{taken}}分，扣完为止，得{{score}}分',
  'classes-all': '出现“{{name}}”，不得分，得{{score}}分',
  class: '“{{name}}”{{count}}次，每次扣{{points}}分',
  'class-per': '“{{name}}”{{count}}次，每{{per}}次扣{{points}}分{{partial}}',
  'class-free': '“{{name}}”{{count}}次，超过{{free}}次的部分每{{per}}次扣{{points}}分{{partial}}',
  'class-most': '“{{name}}”{{count}}次，每次扣{{points}}分，最多扣{{most}}分',
  'class-per-most': '“{{name}}”{{count}}次，每{{per}}次扣{{points}}分{{partial}}，最多扣{{most}}分',
  'class-free-most':
    '“{{name}}”{{count}}次，超过{{free}}次的部分每{{per}}次扣{{points}}分{{partial}}，最多扣{{most}}分',
  'checklist-none': '各项齐全，不扣分，得满分{{score}}分',
  checklist: '缺{{missing}}项，每项扣{{points}}分，得{{score}}分',
  'checklist-most': '缺{{missing}}项，每项扣{{points}}分，最多扣{{most}}分，得{{score}}分',
  'checklist-out': '缺{{missing}}项，每项扣{{points}}分，扣完为止，得{{score}}分',
  'checklist-named': '共扣{{taken}}分，得{{score}}分',
  'checklist-named-most': '合计{{taken}}分，最多扣{{most}}分，得{{score}}分',
  'checklist-named-out': '合计{{taken}}分，扣完为止，得{{score}}分',
  'checklist-all': '“{{name}}”不得分，得{{score}}分',
  clause: '“{{name}}”扣{{points}}分',
  'limit-met':
    '{{subject}}{{value}}{{measure}}，符合{{op, op}}{{target}}{{measure}}的要求，得满分{{score}}分',
  'limit-missed':
    '{{subject}}{{value}}{{measure}}，不符合{{op, op}}{{target}}{{measure}}的要求，不得分，得{{score}}分',
  'condition-met': '达到要求，得满分{{score}}分',
  'condition-missed': '未达到要求，不得分，得{{score}}分',
  'band-between':
    '{{subject}}{{value}}{{measure}}，在{{fromEnd, op}}{{from}}{{measure}}且{{toEnd, op}}{{to}}{{measure}}一档，得{{score}}分',
  'band-between-and':
    '{{subject}}{{value}}{{measure}}，在{{fromEnd, op}}{{from}}{{measure}}且{{toEnd, op}}{{to}}{{measure}}一档，{{andSubject}}{{second}}{{andMeasure}}符合{{andOp, op}}{{andValue}}{{andMeasure}}，得{{score}}分',
  'band-from': '{{subject}}{{value}}{{measure}}，在{{fromEnd, op}}{{from}}{{measure}}一档，得{{score}}分',
  'band-from-and':
    '{{subject}}{{value}}{{measure}}，在{{fromEnd, op}}{{from}}{{measure}}一档，{{andSubject}}{{second}}{{andMeasure}}符合{{andOp, op}}{{andValue}}{{andMeasure}}，得{{score}}分',
  'band-to': '{{subject}}{{value}}{{measure}}，在{{toEnd, op}}{{to}}{{measure}}一档，得{{score}}分',
  'band-to-and':
    '{{subject}}{{value}}{{measure}}，在{{toEnd, op}}{{to}}{{measure}}一档，{{andSubject}}{{second}}{{andMeasure}}符合{{andOp, op}}{{andValue}}{{andMeasure}}，得{{score}}分',
  'band-all': '{{subject}}{{value}}{{measure}}，得{{score}}分',
  'band-all-and':
    '{{subject}}{{value}}{{measure}}，{{andSubject}}{{second}}{{andMeasure}}符合{{andOp, op}}{{andValue}}{{andMeasure}}，得{{score}}分',
  'band-none': '{{subject}}{{value}}{{measure}}，不在任何一档，得{{score}}分',
  grade: '评为“{{grade}}”，得{{score}}分',
  'grade-otherwise': '评为“{{grade}}”，属于其他情形，得{{score}}分',
  'late-none': '按时完成，得满分{{score}}分',
  'late-never': '没有完成，不得分，得{{score}}分',
  'late-never-floor': '没有完成，按最低分计，得{{score}}分',
  'late-zero': '推迟{{late}}天，超过{{zeroAfterDays}}天不得分，得{{score}}分',
  late: '推迟{{late}}天，每推迟{{days}}天扣{{points}}分{{partial}}，得{{score}}分',
  'late-most': '推迟{{late}}天，每推迟{{days}}天扣{{points}}分{{partial}}，最多扣{{most}}分，得{{score}}分',
  'late-out': '推迟{{late}}天，每推迟{{days}}天扣{{points}}分{{partial}}，扣完为止，得{{score}}分',
  'overrun-none': '{{subject}}{{value}}{{measure}}，没有超出{{limit}}{{measure}}，得满分{{score}}分',
  'overrun-zero':
    '{{subject}}{{value}}{{measure}}，超出{{limit}}{{measure}}的{{percent}}%，超出{{zeroOver}}%不得分，得{{score}}分',
  overrun:
    '{{subject}}{{value}}{{measure}}，超出{{limit}}{{measure}}的{{percent}}%，每超出{{every}}%扣{{points}}分{{partial}}，得{{score}}分',
  'overrun-most':
    '{{subject}}{{value}}{{measure}}，超出{{limit}}{{measure}}的{{percent}}%，每超出{{every}}%扣{{points}}分{{partial}}，已到扣分上限，得{{score}}分',
  'overrun-out':
    '{{subject}}{{value}}{{measure}}，超出{{limit}}{{measure}}的{{percent}}%，每超出{{every}}%扣{{points}}分{{partial}}，扣完为止，得{{score}}分',
  'none-present': '一个也没有，不得分，得{{score}}分',
  'none-missing': '没有缺少，得满分{{score}}分',
  missing: '缺{{missing}}个，每缺一个扣{{points}}分，得{{score}}分',
  'missing-most': '缺{{missing}}个，每缺一个扣{{points}}分，已到扣分上限，得{{score}}分',
  'missing-out': '缺{{missing}}个，每缺一个扣{{points}}分，扣完为止，得{{score}}分',
};
