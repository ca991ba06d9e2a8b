import { isSameRate, rateName } from '../same-rate.js';
import type { Outline, Statement } from '../outline.js';
import type { PhraseOf } from '../phrase.js';
import { Unclear } from '../unclear.js';
import { wordsOf } from '../words-of.js';

type Share = PhraseOf<'ratio'>;

/** 不按比例得分, 无需再按完成率计分: said of the formula itself. 未完成的按比例得分 ends in 的. */
const DENIED =
  /(?:不(?!足|达标|合格)|未|无需|无须|没有?|非|勿|停止|取消)(?:得|能|予以?|应|可以?|再|需|须|必|用|会|宜|准)*$/;
const DENIES = /^(?:不|未|无需|无须|没有?|非|停止|取消)(?:得|能|予以?|应|可以?|再|需|须|必|用|会|宜|准)*按/;
/** What is left, too much or one half: the share is not actual ÷ planned. */
const NOT_DONE = /未|缺|[超差欠]|不(?!低|少)|半|剩|余|非|没|错|误|漏|逾|亏|失|迟/;
/** What a share of is one of actual ÷ planned. */
const DONE =
  /实|完成|达|到|执行|支[出付]|拨付|合格|通过|出勤|参[加训]|已|采用|覆盖|落实|整改|办结|投资|等|同|成|目标|任务|计划|进度|工作/;
/** 按比例得5分: a share that comes to a number whatever it is. */
const COUNTED = /按(?:照)?[^,;。:]{0,10}比例(?:计算|折算)?[得计扣加](?=\d)/;

/** 按双倍比例扣分: a share that no reader took. */
const UNREAD = /按(?:照)?[^,;。:]{0,14}比例(?:得分|扣分|计分|给分|折算|扣减)/;

/** 按未完成比例得分, 不按比例得分, 按人数比例得分: only actual ÷ planned is the share that the rule holds. */
export function refuseOtherProportion(text: string, { statements }: Outline): void {
  const counted = COUNTED.exec(text);
  if (counted !== null && !/每[^,;。:]*$/.test(text.slice(0, counted.index)))
    throw new Unclear('leftover', counted.index, { words: counted[0] });
  for (const { when, effect } of statements) {
    const unread = when.words.find((one) => UNREAD.test(one.text));
    if (unread !== undefined) throw new Unclear('leftover', unread.at, { words: unread.text });
    if (effect.kind !== 'ratio') continue;
    const { said = '', at } = effect;
    const before = /[^,;。:]*$/.exec(text.slice(0, at))?.[0] ?? '';
    if (DENIED.test(before) || DENIES.test(said)) throw new Unclear('leftover', at, { words: said });
    if (/[×/]/.test(said)) {
      refuseTwoRates(`${before}${said}`, effect);
      continue;
    }
    const own = shareOf(before, said);
    // 按逾期率得分 alone says what is observed.
    if (own.includes('率') && !said.includes('比') && statements.length === 1) continue;
    // 按未完成比例扣分 is the same share; 按完成比例扣分 would take more for more.
    const other = effect.taken
      ? DONE_ALONE.test(own) && !NOT_DONE.test(own)
      : NOT_DONE.test(own) || (said.startsWith('比例') && !DONE.test(own));
    if (own !== '' && other)
      throw new Unclear('leftover', at, { words: said.startsWith('比例') ? `按${own}${said}` : said });
  }
}

/** 得分=合格率与满意率×10分: the product of both, their mean? A product that is written out (差错率×10分) is read as it stands. */
const TWO_RATES = /(?:率|满意度|知晓度)(?:和|与|及|以及|、|加)[^×/,;。]*(?:率|满意度|知晓度)/;

function refuseTwoRates(formula: string, { at, said = '' }: Share): void {
  const first = formula.replace(/^.*[=:]/, '').split('/')[0] ?? '';
  if (TWO_RATES.test(first)) throw new Unclear('leftover', at, { words: said });
}

const DONE_ALONE = /^(?:其|照)?实际(?!超)|^完成/;

/** 人数 of 按人数比例得分. */
const shareOf = (before: string, said: string): string =>
  (/^[成等]?比例/.test(said)
    ? /按(?:照)?([^,;。:]*)$/.exec(`${before}${said.startsWith('成') ? '成' : ''}`)?.[1]
    : /(?:按照?|依|以)([^,;。:]*?)(?:比例|百分比|比重|$)/.exec(said)?.[1]) ?? '';

/** Signs of arithmetic that no formula reader takes: √完成率, 完成率², 完成率与合格率的平均值. */
const ARITHMETIC = /[√∛²³∑Σ^]/;
/** 已用资金/下达资金×100%≥90% is how the rate is worked out. */
const PRODUCT = /×(?!100%$)|[√∛²³∑Σ^]/;
const FACTOR = /[×/+^√²³]/;
/** 完成率/2: half a rate; 满意度/90 is a share of 90. */
const HALVED = /(?<!增长|增)(?:率|度)\)?\/(1?\d(?:\.\d+)?)\)?×/;

/** 得分=完成率×合格率×10分: a factor or an operator that stands beside the formula that was read would be dropped. */
export function refuseLostFactor({ statements }: Outline): void {
  const formula = statements.find(({ effect }) => effect.kind === 'ratio');
  for (const { when, effect } of statements) {
    const said = effect.kind === 'ratio' ? (effect.said ?? '') : '';
    const subjects = when.ranges.map(({ subject, at }) => ({ text: subject, at }));
    const lost = [...when.words, ...subjects].find(({ text }) =>
      effect.kind === 'ratio' ? FACTOR.test(text) : PRODUCT.test(text),
    );
    if (lost !== undefined) throw new Unclear('leftover', lost.at, { words: lost.text });
    if (ARITHMETIC.test(said) || HALVED.test(said)) throw new Unclear('leftover', effect.at, { words: said });
  }
  if (formula !== undefined && formula.effect.kind === 'ratio')
    refuseOtherRate(statements, formula, formula.effect);
}

/** 得分=满意度×10分，办结率低于90%的不得分: two rates, and the rule observes one. */
function refuseOtherRate(
  statements: readonly Statement[],
  formula: Statement,
  { said = '', over }: Share,
): void {
  if (!/[×/]/.test(said) || over !== undefined) return;
  const own = rateName.exec(said.replace(/^.*[=:]/, ''))?.[0];
  for (const statement of statements) {
    if (statement === formula) continue;
    const { when } = statement;
    const named = rateName.exec(when.ranges[0]?.subject ?? wordsOf(when))?.[0];
    if (named === undefined) continue;
    const same =
      own !== undefined
        ? isSameRate(own, named)
        : /完成|达成|实现|执行|进度|达标|比例|得分/.test(named) || said.includes(named.slice(-3, -1));
    if (!same) throw new Unclear('unrelated', when.at, { words: named });
  }
}
