import { MISREAD_PRICES } from './misread-prices.js';
import { Unclear, type UnclearCode } from '../unclear.js';

const NUMBER = '\\d+(?:\\.\\d+)?';
const DIGITS = `(?:${NUMBER}|[一二两三四五六七八九十半]+)`;
const PERIOD = '(?:个?月|个?季度?|周|个?半年)';

/** Wordings whose parts can be read and whose whole no rule holds. */
const MISREAD: readonly (readonly [UnclearCode, RegExp])[] = [
  // 每高（低）1个百分点加（扣）0.5分: which price belongs to which side is told by the order alone.
  [
    'two-prices',
    /(?<!每[^,;。()\d]{0,6})[加扣减奖]分?\((?:或者?)?[加扣减奖]分?\)|[加扣](?:或者?|\/)[加扣](?=分|\d)/,
  ],
  // 得分按名次递减，第一名10分，最后一名6分: by how much is left to arithmetic that nobody wrote down.
  ['number-missing', /(?:递减|递增|递降)(?![^,;。]{0,4}(?:[\d.]+|[一二两三四五六七八九十半]+)(?:分|%|个))/],
  // 每月1分，未完成当月任务不得分: a score for each period, where one observation tells one.
  [
    'per-period',
    new RegExp(
      `每${PERIOD}(?:度)?(?:得|计|记|满分|分值)?${NUMBER}分(?=[^。]*(?:当[月季周]|的(?:月份?|季度|季)|[该本](?:月|季)))`,
    ),
  ],
  // 每月报送1篇得1分，未报送的当月不得分.
  ['per-period', /当[月季周](?:度)?(?:该项|本项)?(?:不得分|不计分|[得计]0分|[得计]零分)/],
  // 连续2个月末位扣1分，连续3个月扣3分: whoever reaches the second has passed the first.
  [
    'levels',
    /连续(\d+)个?(月|季度|年|次|周|天)[^。]*?[扣加得]\d[^。]*连续(?!\1)\d+个?\2(?!以|及)[^。]*?[扣加得]\d/,
  ],
  // 工作较好的给予6-10分, 评定1~5分: somebody chooses within it. 测评80-89分的得8分 is a stretch of what is measured.
  [
    'vague',
    new RegExp(
      `${NUMBER}分?(?:~|至|到)${NUMBER}分(?![数值]?[)]?(?:的|之间|区间|范围|以?内|\\(不?含[^)]*\\)|,)*(?:[^,;。:()]{0,6}[,:])?[^,;。:()\\d]{0,6}(?:[得扣加计记]|不得|满分|为|按|属|评为|\\d))`,
    ),
  ],
  // 得三分之一分: a third of a point, or of all the points?
  ['vague', /[一二两三四五六七八九十]分之[一二两三四五六七八九十](?:分(?![值数])|个分)/],
  // 每次扣2分，不扣完: of what then?
  ['leftover', /不(?:得|能|予|可)?扣(?:完|光|尽|至0|到0)/],
  // 完成率非100%不得分, 满意率不在90%以上, 没有少于3次, 未出现超过3次: the sign before the limit turns it round.
  [
    'leftover',
    /(?:非|不在|不是|并非|不为|难以(?:达到|完成|实现)?|(?:无法|不能)(?:完成|实现)|(?:没有|未(?:出现|发生|存在)|不(?:存在|出现|发生|会))(?:少于|低于|多于|高于|超过|超出))(?=\d)/,
  ],
  // 少于3次扣2分，没有开展扣5分: the second is a part of the first.
  ['levels', /(?:少于|低于|不足|不到)\d+[次项篇个件期场][^。]*没有[^,;。\d]{1,6}的?,?扣/],
  // 每5天巡查1次, 每10人配备1名: how many that makes is told by another number.
  [
    'per-period',
    /每(?:[2-9]|\d{2,}|[两二三四五六七八九十]+)个?(?:天|日|周|月|年|季度|人|户)[^,;。扣加得减]{0,8}[\d一两二三](?:次|名|人|个|篇|期|场)/,
  ],
  // 每下降不足1%, 每近1%, 每下降1%至2%, 每3处以上: no step has such an end.
  [
    'leftover',
    /每(?:下降|降低|减少|少|低|超过?|逾期|推迟|增加|上升|提高|高|差)?(?:不足|不到|不满|将?近|接近)\d|每[^,;。]{0,8}\d%?(?:~|至)\d|每\d+(?:人次|[处人次项个件篇])以[上下]/,
  ],
  // 90%上下, 将近90%, 满意度以上: no limit at all.
  ['vague', /\d%?上下(?![浮限级半])|(?:接近|将近)(?=\d)|[率度]以[上下](?=的?[,得扣])/],
  // 每年不少于2次，不足扣2分: what is reached has no price, and what is not has no number.
  [
    'leftover',
    /(?:不(?:得|能)?(?:[少低多高大小]于|超过)|[≥≤])\d[^,;。得扣]*,(?:不足|超过|低于|高于|超出|少于)的?,?(?:扣|不得分)/,
  ],
  // 得分=10-差错率×10.
  ['leftover', /得分=\d+(?:\.\d+)?分?[-~至]/],
  // 减半计分, 打八折, 下调一档, 从轻, 倒扣5分, 扣总分: what that does to a score, no rule holds.
  [
    'leftover',
    /减半|折半|打[\d一二三四五六七八九]折|[上下]调[一1两]?个?(?:档|等|级)|从轻|减轻|顺延|应扣未扣|倒扣(?=[\d一二三四五六七八九十])|额外扣|扣总分|视[^,;。]{1,8}给分|(?:予以|给予)(?:奖励|加分|扣分)(?=[,;。]|$)|后折算/,
  ],
  ['levels', /每(?:提[升高]|上升|下降|降低|[升降])(?:一|1)?个?(?:档次?|等级|等次|级别?|层级)(?!次|数)/],
  // 每采用一篇加1分或0.5分, 每少1次或2次: which of both?
  [
    'leftover',
    new RegExp(`[加扣减得计奖]分?${DIGITS}分(?:或者?|或是)(?:再?[加扣减得]分?)?${DIGITS}分(?!及?以|数|值)`),
  ],
  [
    'alternatives',
    new RegExp(
      `每[^,;。\\d]{0,8}${DIGITS}(次|件|个|项|篇|条|起|处|人|天|日)(?:或者?|或是)${DIGITS}\\1(?!及?以)`,
    ),
  ],
  // 良好比优秀少2分: off the price of another. 比上年低2分，扣1分 is what is measured.
  [
    'leftover',
    new RegExp(
      `(?:比|较)(?![上去同前年计目基平预])[^,;。]{1,12}(?:少|低|减|多|高|差)(?:得|扣|记|计)?${DIGITS}分(?=[,;。]|$)(?!,的?[扣加得不])`,
    ),
  ],
  // 原每次扣1分，现改为每次扣2分; 补报一次退0.5分.
  ['leftover', /(?<![整修])(?:改|调整|变更|修订)为(?:每|[扣加得])|(?<![整修])改扣/],
  ['leftover', new RegExp(`(?:退[还回]?|返还?|补回|恢复|追回|冲抵|抵扣)${DIGITS}分`)],
  // 迟报、漏报各1次扣1分: one of each makes one deduction.
  [
    'levels',
    new RegExp(
      `[^,;。](?:、|和|及|与)[^,;。]*各${DIGITS}(?:次|件|个|项|篇|条|起|处)的?[扣加减](?=${DIGITS})`,
    ),
  ],
  // 良好少得2分; not 每高1%多得1分.
  ['leftover', new RegExp(`(?<!每[^,;。]{0,14})(?![最至])[一-龥](?:少|多)得${DIGITS}分(?=[,;。]|$)`)],
  // 95%以得上满分: signs that have changed places.
  ['leftover', /\d[%分次件篇项个]?以(?=得[上下内]|[扣加])/],
];

/** 低5个百分点以内: how far a value lies away, not how large it is. */
const DISTANCE = new RegExp(
  `(?:相差|低|(?<![偏误])差|少)(?:了)?${NUMBER}(?:个百分点|%|次|个|件|篇|项|家|分)?(?:\\(不?含\\))?及?以[内上下外]`,
  'g',
);
const LEVEL = new RegExp(
  `(?:达到?|完成|不低于|不少于|高于|≥|>)${NUMBER}|${NUMBER}%?[^\\d,;。()]{0,3}(?:\\(不?含\\))?及?以上`,
);

/** 基本分, 底分; not 彻底分析, 月底分别. */
const BASE = /(?:(?:基本|基础|保底|起评|起始)分|(?<![彻到年月季])底分)(?![别析类配解批级布头])/;
/** 得基本分6分, 以60分为基础分. */
const NUMBER_OF_BASE = new RegExp(
  `(?:基本|基础|保底|起评|起始|底)分(?:值|数)?[^,;。\\d]{0,3}(?:\\d|[一二两三四五六七八九十]+分)|(?:\\d|[一二两三四五六七八九十]|满)分[^,;。\\d]{0,4}(?:基本|基础|保底|起评|起始|底)分`,
);
const DAY = '(?:(\\d{4})年)?(\\d{1,2})月(?:(\\d{1,2})日|底|末)?';
const NOT_BEFORE = new RegExp(`不(?:得|能)?早于${DAY}`);
const NOT_BEHIND = new RegExp(`不(?:得|能)?(?:迟|晚)于${DAY}`);

/** 不迟于6月30日且不早于7月15日: no day is both. */
function refuseNoDay(text: string): void {
  const [from, to] = [NOT_BEFORE.exec(text), NOT_BEHIND.exec(text)];
  if (from === null || to === null) return;
  const day = ([, year, month, on]: RegExpExecArray, otherwise: string): number =>
    Number(year ?? 0) * 10_000 + Number(month) * 100 + Number(on ?? otherwise);
  if (day(from, '1') > day(to, '31')) throw new Unclear('contradictory', Math.max(from.index, to.index));
}

/** Throws where the parts of a text would be read against each other. */
export function refuseMisread(text: string): void {
  const found = [...MISREAD, ...MISREAD_PRICES]
    .flatMap(([code, pattern]) => {
      const match = pattern.exec(text);
      return match === null ? [] : [{ code, at: match.index, words: match[0] }];
    })
    .sort((a, b) => a.at - b.at);
  const [first] = found;
  if (first !== undefined) throw new Unclear(first.code, first.at, { words: first.words });
  const base = BASE.exec(text);
  // 完成任务得基本分，每多1件加1分: how much that is, nobody wrote down.
  if (base !== null && !NUMBER_OF_BASE.test(text))
    throw new Unclear('number-missing', base.index, { words: base[0] });
  refuseNoDay(text);
  const distances = [...text.matchAll(DISTANCE)];
  const [distance] = distances;
  if (distance !== undefined && LEVEL.test(text.replace(DISTANCE, ',')))
    throw new Unclear('distance', distance.index, { words: distance[0] });
}
