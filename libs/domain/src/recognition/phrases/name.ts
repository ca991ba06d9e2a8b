import { matchAt } from '../numbers.js';

const SEASON = '(?:第?[一二三四1234]个?季度|[上下]半年|全年)';
const PART_OF_YEAR = `(?:${SEASON}|(?:1[0-2]|0?[1-9])月(?:份|(?:\\d{1,2})[日号])?|[一二三四五六七八九十]{1,2}月份?)`;
/** 2026年度, 2026年底, 2026年6月, 第3季度末: when a value is looked at. A day or month with 前 is a date, not a name. */
const PERIOD = new RegExp(
  [
    `\\d{4}(?:~\\d{4})?年(?:度|${PART_OF_YEAR})?(?:底|末|初|终|中旬|上旬|下旬)?(?!\\d*月)`,
    `${PART_OF_YEAR}(?:底|末|初|中旬|上旬|下旬)`,
    `(?:1[0-2]|0?[1-9])月份`,
    `(?:第[一二三四1234]|前[一二三两123])个?季度|[上下]半年(?:度)?|半年度`,
    // 前三年平均, 近3年: a stretch of years that is compared with.
    `(?:前|近|最近|过去|上)[一二三两四五\\d]{1,2}(?:个)?(?:年|月)(?=[^以内,;。得扣]*(?:平均|均值|同期|累计|年均|水平|合格率|率))`,
    `每半年(?!少|度?扣)`,
    // 每月25日前, 次月5日前: a day that comes again, with no date of its own.
    `(?:每个?月|每季度?末?|次月|当月|下月|次季度?|每年|每周)(?:首月|末月|最后一个?月|终了后?)?(?:\\d{1,2}月)?\\d{1,2}[日号](?:\\(含\\))?(?:前|之前|以前)`,
    // 抽查10户: how many are looked at.
    `(?:随机)?(?:抽查|抽取|抽检|走访|调查|发放问卷|发放)\\d+(?:户|人|家|份|个|件|名|条|起|处|次)(?=[,;。])`,
  ].join('|'),
  'y',
);
/** 一季度 only where a clause begins: 推迟一季度 is a distance. */
const OPENING = new RegExp(
  `(?:第?[一二三四1234]个?季度|(?:1[0-2]|0?[1-9])月(?:\\d{1,2}[日号])?(?!以|内|及))(?:底|末|初|内)?`,
  'y',
);
/** PM2.5, PM10, H7N9, 5A级, 12345热线, 7×24小时: digits that spell a name. */
const SPELT = new RegExp(
  [
    '[A-Za-z]+\\d+(?:\\.\\d+)?(?:[A-Za-z]+\\d*)*(?![%\\d])',
    '\\d+[A-Z]+(?:级|类)?',
    '12\\d{3}(?![\\d.%元万亿件人次户亩吨个项家处条篇份名起分])(?=[\\u4e00-\\u9fff])',
    '(?:12\\d{3}|110|119|120|122|12)(?=[^\\d.%a-z]{0,4}(?:热线|平台|政务|便民|举报|投诉|市民|接警|接处警|指挥|急救))',
    '\\d+×24小?时?',
  ].join('|'),
  'y',
);
/** Fixed expressions that only hold a numeral. */
const IDIOM =
  /两个(?:责任|维护|确立|覆盖|清单|一律|一以贯之)|三个(?:一批|清单)|四个(?:意识|自信|全面|服务)|三会一课|两不愁三保障|三重一大|双随机,?、?一公开|一岗双责|一(?:网通办|件事(?:一次办)?|次办好|次告知|把手|站式|体化|张网|窗受理|票否决制?度)|最多跑一次|第一(?:责任|书记|时间|批|线|产业)|第[二三](?:方|产业)|三公经费|十[三四五]五|八项规定|两新组织|三支一扶|五个一|一事一|(?:(?:[百千]|十?百?)?[万亿]元|规模|限额)(?:及|\(含\))?以上(?=的?[^,;。\d得扣加]{0,8}(?:项目|企业|工业|商贸|服务业|工程|单位))|\d+(?:\.\d+)?[万亿]元(?:及|\(含\))?以上(?=的?[^,;。\d得扣加]{0,6}(?:项目|企业)[^,;。\d得扣加]{0,3}(?:\d+|[一二两三四五六七八九十]+)[个家项])|(?:附近|周边|周围|方圆|半径|沿线|两侧)[^,;。\d]{0,4}\d+(?:\.\d+)?(?:公里|千米|米|里)(?:范围)?(?:以内|之内|内)?|\d{2,4}强(?=企业|县|镇|校|单位|乡)|万元(?:GDP|地区|工业|产值)/y;

/** 实际支出/预算支出×100%≥95%: the rate is written out where its name could stand. */
const WRITTEN_RATE =
  /[^,;。:()=\d/×~]{2,24}\/[^,;。:()=\d/×~]{2,24}×100%(?=的?(?:比例)?(?:[≥≤<>]|大于|小于|不低于|不高于|不少于|达到|低于|高于|超过))/y;

const OPENS = /(?:^|[,;。:()年在于至到])$/;

/** Where a name with a number in it ends: such a number is never a target, a limit or a count. */
export function nameEnd(text: string, at: number): number | undefined {
  const before = text.slice(Math.max(0, at - 1), at);
  const ends = [
    // 2.5年: the tail of a longer number, or of a longer word, is no name of its own.
    /[\d.]/.test(before) ? null : matchAt(PERIOD, text, at),
    /[\dA-Za-z.]/.test(before) ? null : matchAt(SPELT, text, at),
    matchAt(IDIOM, text, at),
    OPENS.test(before) || at === 0 ? matchAt(WRITTEN_RATE, text, at) : null,
    OPENS.test(before) || at === 0 ? matchAt(OPENING, text, at) : null,
  ].flatMap((found) => (found === null ? [] : [at + found[0].length]));
  return ends.length === 0 ? undefined : Math.max(...ends);
}
