import type { Decimal, Rule } from '../scoring/rules/index.js';
import { isMore, same } from './combine/decimals.js';
import type { Reading } from './combine/context.js';
import { wordsOf } from './words-of.js';
import { isSameRate } from './same-rate.js';
import { Unclear } from './unclear.js';

/** Nothing that limits or qualifies a price may be dropped: whatever the rule has no place for is refused. */
export function refuseUnused(reading: Reading, rule: Rule): void {
  refuseTwoSubjects(reading);
  refuseTwoEnds(reading, rule);
  refuseLostBase(reading, rule);
  refuseLostEnds(reading, rule);
  refuseLostConditions(reading, rule);
  refuseLostSteps(reading, rule);
  refuseHighestOfAll(reading, rule);
  refuseIdle(reading, rule);
}

/** 培训率达到90%得满分，合格率每下降1%扣1分: two rates are two indicators, and a rule observes one. */
function refuseTwoSubjects({ statements }: Reading): void {
  const rates = statements.flatMap(({ when }) => {
    const [range] = when.ranges;
    const said = range?.subject ?? wordsOf(when);
    const subject = /[一-龥]*(?:率|满意度|知晓度)/.exec(said)?.[0];
    return subject === undefined ? [] : [{ subject, at: when.at }];
  });
  const [first] = rates;
  const other = rates.find(({ subject }) => first !== undefined && !isSameRate(first.subject, subject));
  if (other !== undefined) throw new Unclear('unrelated', other.at);
}

/** 最多扣5分，最多扣3分. Classes may each have their own. */
function refuseTwoEnds({ outline: { caps, floors } }: Reading, rule: Rule): void {
  const [floor, other] = floors;
  if (floor !== undefined && other !== undefined && !same(floor.points, other.points))
    throw new Unclear('contradictory', other.at);
  if (classMosts(rule).length > 0 || rule.type === 'ledger') return;
  const numbered = caps.filter(({ points }) => points !== 'weight');
  const second = numbered.find(
    ({ points, behind }) => numbered[0]?.points !== points && numbered[0]?.behind === behind,
  );
  if (second !== undefined) throw new Unclear('contradictory', second.at);
}

/** 基础分80分 of 100: what begins at 80 must not be read as if it began at the full score. */
function refuseLostBase({ outline: { base }, weight }: Reading, rule: Rule): void {
  if (base?.points === undefined || 'base' in rule) return;
  if (rule.type === 'composite' && rule.mode === 'sum') return;
  if (weight === undefined || !same(base.points, weight)) throw new Unclear('leftover', base.at);
}

function refuseLostEnds({ outline: { caps, floors, uncapped }, weight }: Reading, rule: Rule): void {
  const [floor] = floors;
  if (
    floor !== undefined &&
    !same(floor.points, '0') &&
    !('floor' in rule) &&
    !everyPart(rule, 'floor') &&
    !earnsAtLeast(rule, floor.points)
  )
    throw new Unclear('leftover', floor.at);
  for (const cap of caps) {
    if (cap.points === 'weight') continue;
    const held =
      'most' in rule ||
      everyPart(rule, 'most') ||
      // Its own ends were set one by one.
      rule.type === 'ledger' ||
      // 最高加2分 of a step to both sides is the weight of its part.
      (rule.type === 'composite' && rule.mode === 'sum') ||
      classMosts(rule).length > 0 ||
      (cap.behind === 'taken' && 'floor' in rule) ||
      (cap.behind !== 'taken' && weight !== undefined && same(cap.points, weight)) ||
      (cap.behind !== 'taken' && best(rule) !== undefined && !isMore(best(rule) ?? '0', cap.points));
    // A ceiling on what is taken that is not below the weight limits nothing.
    const idle = cap.behind === 'taken' && weight !== undefined && !isMore(weight, cap.points);
    if (!held && !idle) throw new Unclear('leftover', cap.at);
  }
  if (uncapped !== undefined && !('bonus' in rule) && rule.type !== 'ledger')
    throw new Unclear('leftover', uncapped.at);
}

function refuseLostConditions({ statements }: Reading, rule: Rule): void {
  for (const { when, effect } of statements) {
    const counts = /^(?:deduct-per-occurrence|ledger)$/.test(rule.type) || isOfTwoPrices(rule);
    const { nth, once } = when;
    if (nth !== undefined && !counts) throw new Unclear('unrelated', nth.at);
    if (once !== undefined && !counts) throw new Unclear('unrelated', once.at);
    if (effect.kind === 'descend' && rule.type !== 'rank-ladder') throw new Unclear('unrelated', effect.at);
  }
}

/** 不足1小时按1小时计 of what is counted one by one, or of bands. */
function refuseLostSteps({ outline: { steps, stepsAt = 0 } }: Reading, rule: Rule): void {
  if (steps === undefined || steps === 'completed' || JSON.stringify(rule).includes('"steps"')) return;
  throw new Unclear('leftover', stepsAt);
}

/** 取最高一项计分: of things that are counted only one would; 同一事项不重复计分 leaves the others. */
function refuseHighestOfAll({ outline: { highest } }: Reading, rule: Rule): void {
  const counts = ['accumulate', 'deduct-per-occurrence', 'ledger'].includes(rule.type);
  if (highest !== undefined && counts && !/同|重复/.test(highest.said ?? ''))
    throw new Unclear('levels', highest.at);
}

/** 每少一次扣0分 takes nothing; 加5分, 3分, 1分，最高10分 would add several up; 应有4次, and yet nobody says how many are missing of what. */
function refuseIdle({ statements, outline, assumptions }: Reading, rule: Rule): void {
  const idle = statements.find(
    ({ when, effect }) =>
      (effect.kind === 'deduct' || effect.kind === 'add') &&
      when.step !== undefined &&
      same(effect.points, '0'),
  );
  if (idle !== undefined) throw new Unclear('contradictory', idle.effect.at);
  const [cap] = outline.caps.filter(({ points, behind }) => points !== 'weight' && behind !== 'taken');
  const top = best(rule);
  if (rule.type === 'grade-map' && cap !== undefined && cap.points !== 'weight')
    if (top !== undefined && isMore(cap.points, top)) throw new Unclear('levels', cap.at);
  const due = statements.find(
    ({ when, effect }) => (effect.kind === 'full' || effect.kind === 'points') && when.bares.length > 0,
  );
  if (due === undefined) return;
  // 完成12次得满分，每漏1次扣1分: a number that is due, of a rule that counts from nothing.
  const [number] = due.when.bares;
  const counts =
    rule.type === 'deduct-per-occurrence' &&
    statements.some(({ when }) => {
      const said = when.step?.quantity ?? when.bares[0]?.quantity;
      const lacking = /[少缺漏欠差]/.test(`${when.step?.lead ?? ''}${wordsOf(when)}`);
      return when !== due.when && lacking && said?.measure === number?.quantity.measure;
    });
  if (counts || assumptions.some(({ code }) => code === 'no-target'))
    throw new Unclear('unrelated', due.when.at);
}

/** 首次扣1分，第二次起每次扣2分. */
const isOfTwoPrices = (rule: Rule): boolean =>
  rule.type === 'composite' && rule.parts.every(({ rule: part }) => part.type === 'deduct-per-occurrence');

/** Two readings of one value, each of which keeps to the end. */
const everyPart = (rule: Rule, end: 'floor' | 'most'): boolean =>
  rule.type === 'composite' && rule.mode === 'all' && rule.parts.every((part) => end in part.rule);

const classMosts = (rule: Rule): readonly Decimal[] =>
  'prices' in rule ? (rule.prices ?? []).flatMap(({ most }) => (most === undefined ? [] : [most])) : [];

/** Every outcome that the rule knows earns so much: the floor says nothing new. */
function earnsAtLeast(rule: Rule, floor: Decimal): boolean {
  const all = outcomes(rule);
  return all !== undefined && all.every((points) => !isMore(floor, points));
}

function outcomes(rule: Rule): readonly Decimal[] | undefined {
  if (rule.type === 'banded') return [...rule.bands.map(({ points }) => points), rule.otherwise ?? '0'];
  if (rule.type === 'grade-map')
    return [
      ...rule.grades.map(({ points }) => points),
      ...(rule.otherwise === undefined ? [] : [rule.otherwise]),
    ];
  if (rule.type === 'rank-ladder')
    return [...rule.places.map(({ points }) => points), rule.otherwise ?? '0', rule.last?.points ?? '0'];
  return undefined;
}

const best = (rule: Rule): Decimal | undefined =>
  outcomes(rule)?.reduce((most, points) => (isMore(points, most) ? points : most), '0');
