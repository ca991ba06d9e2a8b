import { readQuantity } from '../measures.js';
import { matchAt, readNumber } from '../numbers.js';
import type { Reader } from '../phrase.js';

const NAME = '[^,;。:/×=\\d()]{1,24}?';
const WORTH =
  '(?:该项|本项|此项|该指标|本指标|指标|标准|权重|考核|项目)*(?:满分分值|满分值|分值|权重分值|权重分|权重|标准分值|标准分|满分|总分|基准分|分数)(?:值)?';
const TIMES = `(?:×100%)?×(?:(?<worth>${WORTH})(?:\\((?<said>\\d+(?:\\.\\d+)?)分\\))?|(?<points>\\d+(?:\\.\\d+)?)分?)`;
const GIVES =
  '(?:(?:得分|计分|该项得分|本项得分|实际得分|指标得分|考核得分|考评得分|该指标得分|得)(?:=|为|:|按)?)?(?:按(?:照)?|以)?';
const QUOTIENT = new RegExp(
  `${GIVES}\\(?(?<top>${NAME})/(?<bottom>${NAME}|\\d+(?:\\.\\d+)?[%次个项件条篇]?)\\)?${TIMES}(?:(?:计算)?(?:得分|计分|计算|给分|得出|赋分))?`,
  'y',
);
const WORTH_FIRST = new RegExp(
  `${GIVES}(?<worth>${WORTH})×\\(?(?<top>${NAME})/(?<bottom>[^,;。:/×=\\d()]{1,24})\\)?(?:×100%)?(?:(?:计算)?(?:得分|计分|计算))?`,
  'y',
);
const RATE = new RegExp(
  `${GIVES}(?<rate>[^,;。:/×=\\d()]{0,14}(?:率|比例|百分比|程度|进度|占比|度))${TIMES}(?:(?:计算)?(?:得分|计分|计算|给分|赋分))?`,
  'y',
);
const RATE_FIRST = new RegExp(
  `${GIVES}(?:(?<worth>${WORTH})|(?<![+~×/.\\d])(?<first>\\d+(?:\\.\\d+)?)分?)×(?<rate>[^,;。:/×=\\d()]{0,14}(?:率|比例|百分比|占比|度))`,
  'y',
);
/** （1-偏差率）×分值: all of it less the rate. */
const REST = new RegExp(
  `${GIVES}(?:\\((?:1|100%)~(?<rate>[^,;。:/×=\\d()]{1,14}(?:率|比例|百分比|占比|度))\\)${TIMES}|(?:(?<worth2>${WORTH})|(?<![+~×/.\\d])(?<first>\\d+(?:\\.\\d+)?)分?)×\\((?:1|100%)~(?<rate2>[^,;。:/×=\\d()]{1,14}(?:率|比例|百分比|占比|度))\\))(?:(?:计算)?(?:得分|计分|计算|给分|赋分))?`,
  'y',
);
const IN_PROPORTION = new RegExp(
  '(?:(?:则|均|再|一律|可|应|的|部分)*(?:按照|按|依|以)(?:其|照)?(?:实际|完成|相应|同|等|该|所|达到|目标|任务|工作|指标|超出|未完成|情况|数量|量|进度|的|占|与|目标值|计划)*(?:比例|完成率|达成率|百分比|完成率比例|达标率|实现率|占比|满意度|(?:完成|工作|形象|实际|工程)进度(?=折算|计算|计分|得分))(?:相应|同比)?(?:来)?(?<how>折算得分|折算计分|折算|计算得分|计算分值|核算得分|计算|计分|得分|给分|赋分|记分|评分|打分|扣减分值|扣减得分|扣除相应分值|扣减相应分值|扣相应分值|扣减|扣除|扣分|递减|换算|确定得分|核定得分)(?:相应)?(?:分值|分数|得分)?)',
  'y',
);
const PROPORTIONAL_WORDS =
  /按(?:照)?[^,;。:\d扣加减]{1,14}占[^,;。:\d扣加减]{1,14}的?(?:比例|百分比|比重)(?:折算得分|折算计分|折算|计算得分|换算得分|计分|得分|赋分|给分)|按(?:照)?[^,;。:\d扣]{0,10}(?:率|占比|比值)(?:折算得分|折算计分|计算得分|计算分值|计分|得分|赋分|给分)|(?:得分|计分)(?:与|按)[^,;。]{0,8}成正比|同比例(?:得分|计分|扣分|扣减|折算)|(?:等|成)比例(?:得分|计分|折算|扣分)|比例(?:得分|计分)/y;
const PLANNED = /计划|目标|预计|预期|标准|任务|应|总|规定|年初|要求|预算|指标值|考核值/;
const DONE = /实际|完成|达到|已|本年(?!预计)|完成数|执行|支出|实/;
const BEST =
  /(?:以|按)?(?:全县|全市|全省|全区|全州|全国|全系统|各地|各县区|各区县|各乡镇|各单位|各部门|同类|参评|所有)*(?:的)?(?:指标|单位|得分|数值|完成)*(?<end>最高|最低|最优|最好|最大|最小|第一名)(?:值|者|分|的|单位|数|为(?=[为得计作])|增幅|增速|增长率|增长|完成率|占比|比例|比率|比值|总量|总额|额|量|率|[^,;。\d为得计作最]{1,4}[率额量])*(?:为|得|计|作为)(?:满分|基准|标准)(?:,|;)?(?:其他|其余|其它|剩余)?(?:单位|各单位|部门|的|均)*(?:与其|与最高值|与之)*(?:依次)?(?:按|以|依)(?:其|与)?(?:最高值|最高|最低值|相应|实际|该值)?(?:的)?(?:比例|占比|比值)(?:相应)?(?:折算得分|折算|计算得分|计算|计分|得分|递减|赋分|给分)?/y;

/** Reached ÷ planned × weight, written as a fraction: 本年实际完成情况/本年预计完成情况×指标分值. */
const quotient: Reader = (text, at) => {
  const found = matchAt(QUOTIENT, text, at) ?? matchAt(WORTH_FIRST, text, at);
  const { top, bottom, points, said } = found?.groups ?? {};
  if (found === null || top === undefined || bottom === undefined) return undefined;
  const inverse =
    PLANNED.test(top) &&
    !DONE.test(top.replace(/预计完成|计划完成|应完成|目标完成/g, '')) &&
    DONE.test(bottom.replace(/预计完成|计划完成|应完成|目标完成/g, ''));
  const over = readQuantity(bottom, 0);
  const straight = PLANNED.test(bottom) || over !== undefined;
  if (!inverse && !straight) return undefined;
  return {
    body: {
      kind: 'ratio',
      inverse,
      taken: false,
      ...timesOf(points ?? said),
      ...(over !== undefined && { over }),
    },
    end: at + found[0].length,
  };
};

/** 完成率×10, 实际完成比例×权重: the rate itself, out of 100 %. */
const rate: Reader = (text, at) => {
  const found = matchAt(RATE, text, at) ?? matchAt(RATE_FIRST, text, at);
  if (found === null) return undefined;
  const { points, said, first } = found.groups ?? {};
  return {
    body: {
      kind: 'ratio',
      inverse: false,
      taken: false,
      named: found[0],
      literal: true,
      ...timesOf(points ?? said ?? first),
    },
    end: at + found[0].length,
  };
};

/** （1-偏差率）×分值. */
const rest: Reader = (text, at) => {
  const found = matchAt(REST, text, at);
  const { rate: one, rate2: other, points, said, first } = found?.groups ?? {};
  const named = one ?? other;
  if (found === null || named === undefined) return undefined;
  return {
    body: { kind: 'ratio', inverse: false, taken: false, rest: named, ...timesOf(points ?? said ?? first) },
    end: at + found[0].length,
  };
};

const timesOf = (points: string | undefined): { readonly times?: string } => {
  const value = points === undefined ? undefined : readNumber(points, 0)?.value;
  return value === undefined ? {} : { times: value };
};

/** 按比例得分, 按实际完成率计分. */
const inProportion: Reader = (text, at) => {
  const found = matchAt(IN_PROPORTION, text, at) ?? matchAt(PROPORTIONAL_WORDS, text, at);
  if (found === null) return undefined;
  return {
    body: {
      kind: 'ratio',
      inverse: false,
      taken: /扣|递减/.test(found[0]),
      named: found[0].replace(/(?<!完成|达标|达成|实现|合格)比例/, ''),
    },
    end: at + found[0].length,
  };
};

/** 以最高值为满分，其他按比例得分. */
const best: Reader = (text, at) => {
  const found = matchAt(BEST, text, at);
  if (found === null) return undefined;
  const better = /最低|最小/.test(found.groups?.['end'] ?? '') ? 'lower' : 'higher';
  return { body: { kind: 'best', better }, end: at + found[0].length };
};

/** Scores in proportion. */
export const ratios: readonly Reader[] = [best, quotient, rest, rate, inProportion];
