import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { multiplyPoints } from '../scoring/points.js';
import { isTime } from './measures.js';
import type { Effect, Outline, Sense, Statement } from './outline.js';
import type { Phrase } from './phrase.js';
import { Unclear } from './unclear.js';

const BOTH = '[加奖][扣减罚]分?|[扣减][加奖]分|奖惩分?';
const HEADING = new RegExp(
  `^(?<name>[^,;。:()\\d]{0,10}?)(?<sign>${BOTH}|扣减分|[扣减]分|加奖分|[加奖]分|奖励分)(?<kind>项目?|情形|情况|事项|标准|办法|规则|方法|细则|内容|因素|条款)?$`,
);

const DECLARED =
  /^(?:本项|该项|此项|本指标|该指标)?(?:实行|采取|采用|按|为|是)(?:倒扣|扣)分(?:制|法|方式|办法|项目?|指标)?(?:计分|考核|评分)?$/;

/** The sense of a heading; a heading with a name, or without 标准 or 项, must stand before a colon or in brackets. */
export function senseOf(phrases: readonly Phrase[], index: number): Sense | undefined {
  const phrase = phrases[index];
  const found = phrase?.kind === 'words' ? HEADING.exec(phrase.text) : null;
  if (phrase?.kind === 'words' && DECLARED.test(phrase.text))
    return { of: 'taken', at: phrase.at, only: true };
  if (phrase === undefined || found === null) return undefined;
  const { name = '', sign = '', kind } = found.groups ?? {};
  const next = phrases[index + 1];
  const closed = next?.kind === 'stop' && /[:)]/.test(next.sign);
  if ((name !== '' || kind === undefined) && !closed) return undefined;
  if (/[不未无]/.test(name)) return undefined;
  const of = new RegExp(`^(?:${BOTH})$`).test(sign) ? 'both' : /[扣减]/.test(sign) ? 'taken' : 'earned';
  return { of, at: phrase.at, only: name === '' };
}

const NO_PRICE =
  /不(?:予以?|得|再|能|可|另)*[扣减加]分?|免扣|减(?:少|轻|排|速|免|灾|负)|增[减加]|追加|参加|加强|加大|加快|新增加/g;
const TAKES = /[扣减]/;
const NO_AWARD =
  /不(?:予|再)?[得计][分零]?|不得|累计|合计|总计|共计|统计|设计|会计|审计|评估|评价|(?:获|取|赢)得/g;
const GIVES = /[得加计奖给记赋评]|满分|最[高多]\d|上限|封顶|积分|总分|为\d/;
/** What is delivered is a merit unless it is a fault: 省级每篇2分. */
const MERIT = /篇|条|项|期|件|份/;
const FAULT =
  /问题|隐患|事故|投诉|差错|错误|违|未|不(?!超过|限|高于|设)|缺|漏|迟|晚|旷|逾|少|超期|通报(?!表扬|表彰)|信访|处分|被查/;

/** 每旷工一天2分 has no sign: one of its heading, of the price before it or of 扣完为止; where there is none, none is guessed. */
export function signed(told: Outline, text: string): Outline {
  const outline = withoutSaidTwice(told);
  const said = text.replace(NO_PRICE, '');
  const takes = TAKES.test(said);
  const gives = GIVES.test(said.replace(NO_AWARD, ''));
  let before: 'taken' | 'earned' | undefined;
  let assumed = false;
  const statements = outline.statements.map((statement): Statement => {
    const { when, effect } = statement;
    const sense = outline.senses.filter(({ at }) => at < effect.at).at(-1);
    if (!isPlain(effect)) {
      refuseOtherSign(statement, sense);
      before = directionOf(statement) ?? before;
      return statement;
    }
    // 每少一次扣-1分, 扣1/2分: a sign that belongs to no number.
    if (/[~/]|[扣减加得]$|^[扣减](?!分|灾|排|免|负|税|少|速|轻|压|编)/.test(wordsIn(statement)))
      throw new Unclear('leftover', when.at, { words: wordsIn(statement) });
    if (sense?.of === 'taken' && when.ranges.length === 0 && when.rank === undefined && !when.otherwise)
      return taken(statement, effect);
    const priced = isPriced(statement, outline);
    if (!priced && !gives && !takes && isLate(statement))
      throw new Unclear('sign-missing', when.at, { words: text.slice(when.at, effect.end) });
    if (!priced || sense?.of === 'earned') return given(statement, effect);
    const follows = before === 'taken' && !DONE_WELL.test(wordsIn(statement));
    // 每采用一篇1分，每退稿一篇扣0.5分: the verb is that of the second only.
    const alone = before === undefined && takes && !gives && !outline.statements.some(hasVerb);
    if (follows || alone) {
      assumed = true;
      return taken(statement, effect);
    }
    const merit = gives ? !takes || before === 'earned' : MERIT.test(text) && !FAULT.test(text);
    if (!merit || (before === undefined && FAULT.test(wordsIn(statement))))
      throw new Unclear('sign-missing', when.at, { words: text.slice(when.at, effect.end) });
    return given(statement, effect);
  });
  return assumed ? { ...outline, statements, signTaken: true } : { ...outline, statements };
}

/**
 * 每项2分，未完成一项扣2分: what every item is worth, and the same again as what a missing one costs or a done one earns.
 * 共5项工作，每项2分: how many there are tells the weight.
 */
function withoutSaidTwice(outline: Outline): Outline {
  const [first, second, third] = outline.statements;
  if (first === undefined || second === undefined || third !== undefined) return outline;
  const { when, effect } = first;
  const { step } = when;
  const [all, more] = when.bares;
  const worth =
    isPlain(effect) &&
    effect.per === undefined &&
    step?.direction === 'each' &&
    step.lead === '' &&
    step.quantity.value === '1' &&
    (all === undefined ? wordsIn(first) === '' : isCountOfAll(first)) &&
    more === undefined &&
    when.ranges.length === 0;
  const counted = second.when.step?.quantity ?? second.when.bares[0]?.quantity;
  if (!worth || counted?.value !== '1' || counted.measure !== step.quantity.measure) return outline;
  const same = 'points' in second.effect && second.effect.points === effect.points;
  const lacks = /未|没|不|缺|少|漏/.test(second.when.said + wordsIn(second));
  const weights = all === undefined ? outline.weights : [...outline.weights, weightOfAll(first, effect)];
  if (same && lacks && second.effect.kind === 'deduct') return { ...outline, weights, statements: [second] };
  // 完成一项得2分 is for each of them, because each is worth so much.
  const earned = same && !lacks && second.effect.kind === 'points' && second.when.step === undefined;
  if (!earned || all === undefined || DONE_WELL.exec(wordsIn(second)) === null) return outline;
  const each = { ...second, when: { ...second.when, bares: [], step } };
  return { ...outline, weights, statements: [each] };
}

/** 共5项工作: the same measure, and a name of it at most. */
const isCountOfAll = ({ when }: Statement): boolean =>
  when.bares[0]?.quantity.measure === when.step?.quantity.measure &&
  /^[^,;。]{0,6}$/.test(wordsIn({ when, effect: { kind: 'zero', at: 0, end: 0 } })) &&
  !/[未不没无超每至]/.test(when.words.map(({ text }) => text).join(''));

function weightOfAll({ when }: Statement, { points, at, end }: Points): Outline['weights'][number] {
  const all = multiplyPoints(parsePoints(points), parsePoints(when.bares[0]?.quantity.value ?? '1'));
  return { kind: 'weight', points: formatPoints(all), at, end };
}

type Points = Extract<Effect, { kind: 'points' }>;

const isPlain = (effect: Effect): effect is Points => effect.kind === 'points' && effect.plain === true;

/** A price of each, not what one value earns: 每篇2分, 2分/篇, 一次1分. */
function isPriced({ when, effect }: Statement, { statements }: Outline): boolean {
  if (when.step !== undefined || (effect.kind === 'points' && effect.per !== undefined)) return true;
  const [bare, more] = when.bares;
  if (bare === undefined || more !== undefined || when.ranges.length > 0) return false;
  return statements.every(({ when: other }) => other.bares.every(({ quantity }) => quantity.value === '1'));
}

const taken = (statement: Statement, { points, per, at, end }: Points): Statement => ({
  ...statement,
  effect: { kind: 'deduct', points, ...(per !== undefined && { per }), at, end },
});

const given = (statement: Statement, { points, per, at, end }: Points): Statement =>
  per === undefined ? statement : { ...statement, effect: { kind: 'add' as const, points, per, at, end } };

const wordsIn = ({ when }: Statement): string =>
  `${when.step?.lead ?? ''}${when.words.map(({ text }) => text).join('')}`;

const DONE_WELL = /采用|表彰|表扬|获|奖|完成|报送|超额|创新|录用|刊发|发表|推广/;

/** 超过1天0.5分. */
const isLate = ({ when }: Statement): boolean =>
  [...when.ranges.map(({ measure }) => measure), ...when.bares.map(({ quantity }) => quantity.measure)].some(
    isTime,
  ) && /超|逾|迟|晚|延/.test(when.said);

const hasVerb = (statement: Statement): boolean =>
  !isPlain(statement.effect) && directionOf(statement) !== undefined;

/** Of a price only: 得满分 says nothing of the sign of what comes next. */
function directionOf({ when, effect }: Statement): 'taken' | 'earned' | undefined {
  if (effect.kind === 'deduct') return 'taken';
  if (effect.kind === 'add') return 'earned';
  return effect.kind === 'points' && when.step !== undefined ? 'earned' : undefined;
}

/** 扣分项：每次加1分. */
function refuseOtherSign(statement: Statement, sense: Sense | undefined): void {
  const { effect } = statement;
  const direction = directionOf(statement);
  if (sense === undefined || sense.of === 'both' || direction === undefined) return;
  if (direction !== sense.of) throw new Unclear('contradictory', effect.at);
}
