/** Says nothing of its own: what carries a sign (扣, 加) or a logic (或) is never one of these. */
export const FILLER =
  /^(?!及时(?:的|者)?$)(?:的|则|即|分|均|都|可|应|并|而|但|但是|其中|该项|本项|此项|计算|计|处理|情况|部分|分数|分值|得分|标准|如下|评分标准|计分标准|考核标准|评分办法|计分办法|计分方法|计算方法|公式|及|和|以|按|内|、|\?|=|~|评分细则|说明|注|者|时|对|凡|每|共|本|该|方|才|方可|方能|才能|\s)+$/;
/** 在此基础上: behind what was told before, and nothing of its own. */
export const ON_BASE =
  /^(?:并|再|且)?在(?:此|其|这个|上述|(?:此|该|上述)?(?:基础|基本|基准)分(?:数)?)的?(?:基础|基数)?(?:之)?上(?:再)?$/;
/** 均含: who has an end, where no reader took it. */
export const ENDS_ONLY =
  /^(?:两端|两头|上下限|上下|首尾)?(?:均|都|皆)?(?:包含|包括|不含|含|不包括|不包含)(?:本数|本级|在内|两端|两头|上下限|上下|首尾)?$/;
/** Says where a score comes from without changing it. */
export const NOTE = /^二级单位引用所属一级部门得分$/;
/** 以监测数据为准: says where a value comes from. `traps/vague.ts` refuses what leaves the score to somebody. */
export const SOURCE = /^以[^,;。:\d]{2,24}为准$/;
/** 可累加: says of prices one by one what they do anyway. */
export const ADDS_UP = /^(?:可以?|应)(?:累加|累计|叠加|累积)(?:计算|扣分|计分|加分)?$/;
/** 90%以上为优，得10分: what the stretch is called. */
export const GRADED =
  /^的?(?:为|是|评为|定为|评定为|判定为|认定为|属于?)(?:优秀?|良好?|中等?|差|好|较好|较差|一般|合格|基本合格|不合格|及格|不及格|达标|不达标|达标准)(?:等次|等级|档次|等|档)?(?:的|者)?$/;
/** 实行加减分制: how it is counted, which the prices say themselves. */
export const COUNTED_BY = /^(?:实行|采取|采用)(?:百分|加减分|加扣分|积分|基础分)[^,;。:]*$/;
/** 扣相应分值: says again that what was told is deducted. */
export const RESTATED = /扣(?:减|除)?相应(?:的)?(?:分值|分数|分)$/;
