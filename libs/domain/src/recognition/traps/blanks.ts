import { Unclear } from '../unclear.js';

const NUMERAL = '\\d零〇一二两三四五六七八九十百千万亿半几多余数';
const UNIT = '个?百分点|人次|家次|次|项|件|篇|条|天|日|人|家|万元|亿元|元|亩|场|起|分(?![值数])';
const POINTS = '(?=[\\d一二两三四五六七八九十半])';

/** A form that nobody has filled in: **%, __分, XX次, 某%, （）项. */
const BLANK = new RegExp(
  [
    '[_＿]+',
    '×{2,}',
    '\\(\\)',
    '[第前后每][XxNn×]{1,3}(?![A-Za-z])',
    `(?:[XxNn]{1,3}|×)(?=${UNIT})(?![项件家人日条起场]目?[^,;。以及得扣加(])`,
    '□',
    `某(?=%|${UNIT})(?!项|次|件|人|家|日|条|起|场|元|天|分[管局支])`,
    `(?:[XxNnYy]{1,3}|×|…+|。{2,}|[?~])(?=%|(?:${UNIT})(?:\\(|以|及|[,;。得扣加]|$))`,
    `(?<![${NUMERAL}个)])[%‰]`,
    // 亿元以上项目 is a kind of project, and no blank.
    `(?<![${NUMERAL}家人批场户车班件个学课作然分])(?:${UNIT})(?:\\((?:不?含)\\))?(?:及)?以[上下内](?!(?<=[万亿]元(?:\\(含\\))?及?以上)的?[^,;。\\d得扣加]{0,8}(?:项目|企业|工业|商贸|服务业|工程|单位))`,
  ].join('|'),
);

/** 约扣2分, 至少扣2分, 扣0.5分以内, 扣1分/2分: an amount that is open to somebody. */
const OPEN_AMOUNT = new RegExp(
  [
    `(?:大?(?<![履违签合节预特集制契邀失])约|拟|(?<!合理化|意见|[条项个件份篇])建议|暂(?![停缓时])|预计|估计|可能|大体|或可)(?:可|应|予以|给予)?(?:扣减|扣除|扣|减|加|奖励|奖|得|计|记|给)(?:分)?${POINTS}`,
    `(?:最少|至少|起码|最低|不少于|不低于)(?:应|要|须)?(?:扣减|扣除|扣|减|加|奖励|奖)(?:分)?${POINTS}`,
    `(?:扣减|扣除|扣|减|加|奖励|奖)分?(?:不少于|不低于|不小于|至少|最少|起码|大?约)${POINTS}`,
    '(?:扣减|扣除|扣|减|加|奖励|奖)(?:分)?(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]+)分(?:以内|之内|以上|以下|及以上|及以下|左右|上下|起(?=[,;。]|$)|/(?=\\d+(?:\\.\\d+)?分))',
  ].join('|'),
);

/** 不扣1分, 不得扣1分: the price is denied. */
const DENIED = new RegExp(
  `(?:不(?:予以|予|得|应|能|可|再|会|必|用)?|无需|无须|免)(?:扣减|扣除|扣|减|加|奖励|奖|得|计|记|给)(?:分)?${POINTS}(?![^,;。]{0,4}(?:以[上下]|个))`,
);

/** 排名前20%的: how many places that is depends on how many are ranked. */
const RANK_PERCENT =
  /(?<![之以年月日])(?:前|末|最后|(?<=(?:名|位|排|列|居)[次在]?)后)(?:百分之|[二三四五]分之|\d+(?:\.\d+)?%|\d\/\d)/;

/** Throws where a number is left blank, an amount left open, or a price denied. */
export function refuseBlanks(text: string): void {
  const found = (
    [
      ['blank', BLANK],
      ['vague', OPEN_AMOUNT],
      ['denied', DENIED],
      ['rank-percent', RANK_PERCENT],
    ] as const
  ).flatMap(([code, pattern]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ code, at: match.index, words: match[0] }];
  });
  const [first] = found.sort((a, b) => a.at - b.at);
  if (first !== undefined) throw new Unclear(first.code, first.at, { words: first.words });
}
