import { readMeasure } from '../measures.js';
import { Unclear } from '../unclear.js';

const ONE = '[一二两三四五六七八九]';
const NUMERAL = '[\\d一二两三四五六七八九十百千万亿]';

/** 第三、四名, 一二级, 三、四季度, 二三年: of which kind, or when; not how many. */
const ORDERED = /^(?:季度|月|日|年|期|批|级|类|档|名|位|分|部|户次|天)$/;
/** 近三年, 近5日: the time up to now. */
const PERIOD = /^(?:年|月|季度|周|星期|天|日)$/;

interface Sign {
  readonly pattern: RegExp;
  /** Only where a measure follows; `not`: other than these. */
  readonly measured?: { readonly not?: RegExp };
}

/** Words and signs beside a numeral that make it a guess. */
const SIGNS: readonly Sign[] = [
  // 两三次, 一二次, 十七八次; not 二〇二三年, 第一二名, 一二级.
  {
    pattern: new RegExp(`(?<![第零〇\\d一二两三四五六七八九百千])${ONE}{2}[十百千万亿]?`, 'g'),
    measured: { not: ORDERED },
  },
  {
    pattern: new RegExp(`(?<=每(?:推迟|逾期|延迟|延期|超过?|迟)?|推迟|逾期|延迟|延期|前|后)${ONE}{2}`, 'g'),
    measured: {},
  },
  // 八九成.
  { pattern: new RegExp(`${ONE}{2}成(?=[以的得扣,;。半])`, 'g') },
  // 三、四次, 每低1、2个百分点; not 一、三次以上… of a list, nor 分别扣1、2分.
  {
    pattern: new RegExp(
      `(?<=[^,;。:()、第\\d一二两三四五六七八九十])(?:${ONE}、${ONE}|\\d、\\d)(?![、\\d])`,
      'g',
    ),
    measured: { not: ORDERED },
  },
  // 每采用一至两篇: a step has one length.
  { pattern: new RegExp(`每[^,;。\\d]{0,8}${NUMERAL}(?:至|到|~)${NUMERAL}`, 'g'), measured: {} },
  // 10余次, 十几次, 1亿多元; not 多媒体, 余额.
  { pattern: new RegExp(`${NUMERAL}+(?:余|多|来|几)[万亿]?`, 'g'), measured: {} },
  // 上百次; not 线上百场直播, 以上百户.
  { pattern: /(?<![以线网马路海楼街晚早水船车身])上[百千万亿]+/g, measured: {} },
  // 九成多, 小半个月.
  { pattern: new RegExp(`${ONE}成[多余]|[大小]半(?=个?[月年天日])`, 'g') },
  // 前十余名, 九十多以上.
  { pattern: new RegExp(`${NUMERAL}+[余多](?=以[上下内]|分以)`, 'g') },
  // 95%余得满分, 95%多以上; not 每高1%多得1分.
  { pattern: /(?<!每[^,;。]{0,12})[%元次件篇人天年月]多(?=以[上下内]|的?得满分|的?不得分)/g },
  { pattern: /[%元次件篇项个人天]余(?=以[上下内]|的?[得扣,;。])/g },
  // 一个多月.
  { pattern: /个[多把](?=月|小时|星期|季度|百分点)/g },
  // 几篇, 前几名, 几十次; not 几乎.
  { pattern: /几[十百千万亿]?/g, measured: {} },
  // 数十次, 每采用数篇; not 次数十次, 计划数十件.
  {
    pattern:
      /(?<![次件人户篇项个份家天日指基分总参位名倍年度少多务划成际标应实算量额批条起宗工场站系对函计整有])数[十百千万亿]?/g,
    measured: {},
  },
  // 每采用多篇, 每推迟多天扣1分; not 每组织多部门演练一次, 每月通过多种形式宣传.
  { pattern: /每(?!月|季|年|周|半年|天|日)[^,;。\d]{0,8}多/g, measured: {} },
  // 近10次, 近95%, 将近一篇, 近前三名; not 近三年, 最近3次, 附近1处, nor 近3次考核 at the head of a clause.
  {
    pattern: new RegExp(`(?<=[^,;。:()最附就邻临接靠逼远亲])近前?${NUMERAL}+(?:\\.\\d+)?`, 'g'),
    measured: { not: PERIOD },
  },
  // 95%前后, 10次上下; not 上下联动, 前后对比.
  {
    pattern: new RegExp(
      `(?<=${NUMERAL}(?:%|个?百分点|[万亿]?元|次|件|篇|项|个|人|家|天|日|分|吨|亩|户))(?:上下(?![级限半联协浮班游行车])|前后(?![对一矛联衔台端两比不])|出头|开外|之多|许(?![可诺多]))`,
      'g',
    ),
  },
];

/** Throws where a number is only guessed at: 两三次, 10余次, 近95%, 每采用数篇. What is meant exactly, nobody wrote down. */
export function refuseApproximate(text: string): void {
  for (const { pattern, measured } of SIGNS)
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const measure = measured === undefined ? undefined : readMeasure(text, index + words.length);
      const told =
        measured === undefined || (measure !== undefined && measured.not?.test(measure.name) !== true);
      if (told)
        throw new Unclear('vague', index, { words: text.slice(index, measure?.end ?? index + words.length) });
    }
}
