import type { Rule } from '../../scoring/rules/index.js';
import { chineseNumber } from '../numbers.js';
import { isMore } from '../combine/decimals.js';
import type { Outline } from '../outline.js';
import { LAST_PLACE } from '../phrases/rank.js';
import { Unclear } from '../unclear.js';
import { wordsOf } from '../words-of.js';

const N = '(?:\\d+|[一二两三四五六七八九十]+)';
const RANK = '(?:排名|名次|排位|位次)';
/** A place in an order. 第3名干部 is a person. */
const PLACE = new RegExp(`第${N}(?:名次|位次|名|位)(?![一-龥]{0,2}(?:干部|职工|同志|人员|学生|代表|队员))`);
/** 排名低于第5的, 名次不低于第五. */
const OF_ORDER = new RegExp(
  `(?:${RANK}[^,;。\\d第]{0,8}|[低高差优好劣后先前]于)第${N}(?![次批期季月年节届轮方梯档层])`,
);
/** 排名低于10, 排名10名以上: the smaller number is the better, and a comparison of values would turn it round. */
const COMPARED = new RegExp(
  `${RANK}(?![^,;。\\d]{0,8}(?:升|降|进|退|移|滑|较|比|差))[^,;。\\d第前后倒末]{0,4}(?:(?:低于|高于|少于|多于|优于|差于|落后|至少|不到|不足|达到|达|未达)${N}|${N}(?:名|位)?及?以[上下])`,
);
/** 1、2名得5分: the first of a list, or the first and the second place? */
const LISTED = new RegExp(`(?:^|[,;。:])${N}、${N}(?:名|位)的?(?=[得加扣计])`);
/** 保持第5位: what becomes of the fourth? */
const KEPT =
  /(?:保持|维持|稳定|稳居|稳在|守住)(?:在)?[^,;。\d第]{0,6}第(?!1(?:名|位)|一)(?:\d+|[一二两三四五六七八九十]+)(?:名|位)(?!次|\(?(?:及|和|或|含)|以|之)/;
/** What turns a place round or moves it, where no reader has taken it with the place. */
const TURNS =
  /低于|高于|超过|超出|大于|小于|少于|多于|优于|好于|差于|劣于|落后|领先|跌出|掉出|退出|未|没|不(?!含)|以[上下内外前后]|之[前后]|^[前后]|[前后]$|倒数|及|力争|争取|确保不/;

/** Places in an order are read as places, or not at all. */
export function refuseTurnedRanks(text: string, { statements }: Outline, rule: Rule): void {
  const kept = KEPT.exec(text) ?? LISTED.exec(text);
  if (kept !== null) throw new Unclear('leftover', kept.index, { words: kept[0].replace(/^[,;。:]/, '') });
  if (!isLadder(rule)) {
    const lost = PLACE.exec(text) ?? OF_ORDER.exec(text) ?? COMPARED.exec(text);
    if (lost !== null) throw new Unclear('leftover', lost.index, { words: lost[0] });
    return;
  }
  for (const { when } of statements) {
    const words = wordsOf(when);
    if (OF_ORDER.test(words)) throw new Unclear('leftover', when.at, { words: when.said });
    if ((when.rank ?? when.last) === undefined || when.otherwise) continue;
    // 未进入前5名 is read by the ladder itself.
    const outside =
      when.rank?.from === 1 && /(?:未|没有|没|不)(?:能)?(?:进入|进|列入|达到|获得|取得|获|在)?$/.test(words);
    if (!outside && TURNS.test(words)) throw new Unclear('leftover', when.at, { words: when.said });
  }
  refuseBetterUnpriced(rule, statements);
  refuseGapBehind(rule, statements);
  refuseLostPlace(text, rule);
}

const NUMBERED = new RegExp(
  `(?:第|(?<![以之日月年号提])前|后)(${N})(?![\\d批次期季月年节届轮%条天类级个项])`,
  'g',
);

/** 排名第四至第六: every place that is told must be in the rule, or end one beside it. */
function refuseLostPlace(text: string, rule: Rule): void {
  const kept = new Set([...JSON.stringify(rule).matchAll(/\d+/g)].map(([digits]) => Number(digits)));
  for (const { 0: words, 1: written = '', index } of text.matchAll(NUMBERED)) {
    const place = Number(/^\d/.test(written) ? written : chineseNumber(written));
    if (![place - 1, place, place + 1].some((one) => kept.has(one)))
      throw new Unclear('leftover', index, { words });
  }
}

const isLadder = (rule: Rule): boolean =>
  rule.type === 'rank-ladder' ||
  (rule.type === 'composite' && rule.parts.some((part) => part.rule.type === 'rank-ladder'));

/** 第5名得满分，每降1位扣1分: nobody says what the fourth earns, and less than the fifth it cannot be. */
function refuseBetterUnpriced(rule: Rule, statements: Outline['statements']): void {
  if (rule.type !== 'rank-ladder') return;
  let next = 1;
  const sorted = [...rule.places].sort((one, other) => one.from - other.from);
  for (const { from, to, points } of sorted) {
    const rest = rule.otherwise ?? '0';
    if (from > next && isMore(points, rest))
      throw new Unclear('bands-gap', statements[0]?.when.at ?? 0, {
        from: `第${next}名`,
        to: `第${from - 1}名`,
      });
    next = Math.max(next, to + 1);
  }
}

/** 第1-3名得5分，低于第10名不得分 leaves 第4-10名 to nobody; 低于第5名扣1分，低于第10名扣3分 begins twice. */
function refuseGapBehind(rule: Rule, statements: Outline['statements']): void {
  if (rule.type !== 'rank-ladder') return;
  const last = Math.max(0, ...rule.places.map(({ to }) => to));
  const behind = statements.filter(({ when }) => when.rank?.to === LAST_PLACE && when.step === undefined);
  const [first, second] = behind;
  if (second !== undefined) throw new Unclear('levels', second.when.at);
  const from = first?.when.rank?.from ?? 0;
  if (first !== undefined && rule.places.length > 0 && from > last + 1)
    throw new Unclear('bands-gap', first.when.at, { from: `第${last + 1}名`, to: `第${from - 1}名` });
}
