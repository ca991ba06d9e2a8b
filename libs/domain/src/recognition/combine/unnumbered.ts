import type { Band, Decimal } from '../../scoring/rules/index.js';
import { isPercent, isTime } from '../measures.js';
import type { Statement } from '../outline.js';
import { lateWords } from '../phrases/step.js';
import { Unclear } from '../unclear.js';
import { wordsOf } from '../words-of.js';
import { isExcess } from './band-values.js';
import type { Reading } from './context.js';
import { dueOf } from './dates.js';
import { same } from './decimals.js';
import { missedWhole } from './missed-whole.js';
import { neverOf } from './never.js';
import type { Draft } from './settle-bands.js';
import { isAll, isFalling, isInTime, isNothing, isShrinking, isTargetReached } from './wordings.js';

/** What the clauses without a number add to bands: 按时完成得满分, 其余不得分, 全部完成得满分. */
export interface Unnumbered {
  readonly drafts: Draft<Band['and']>[];
  otherwise?: Decimal;
  /** Something is in time, so that days behind are what is measured. */
  late: boolean;
  /** Something is within its budget, so that the excess is what is measured. */
  within: boolean;
  never: boolean;
  nothing?: Statement;
}

/** What the numbers of the other clauses measure. */
export interface Measured {
  readonly percent: boolean;
  readonly grows: boolean;
  /** 下降5%以上, 节约3%-5%: how far something fell. */
  readonly falls: boolean;
  readonly late: boolean;
  readonly over: boolean;
}

export function measuredBy({ statements }: Reading): Measured {
  const ranged = statements.filter(({ when }) => when.ranges.length > 0);
  const said = ({ when }: Statement): string => `${when.ranges[0]?.subject ?? ''}${wordsOf(when)}`;
  const isRate = (one: Statement): boolean => isPercent(one.when.ranges[0]?.measure);
  return {
    percent: statements.every(({ when }) =>
      [...when.ranges, ...when.bares.map(({ quantity }) => quantity)].every((one) => isPercent(one.measure)),
    ),
    falls: ranged.length > 0 && ranged.every(({ when }) => /下降|降低|减少|节约|压减/.test(when.said)),
    grows: ranged.some(({ when }) => /增长|增速|增幅/.test(when.said)),
    late: ranged.some((one) => isTime(one.when.ranges[0]?.measure) && lateWords.test(said(one))),
    over:
      ranged.length > 0 &&
      ranged.every((one) => isRate(one) && /超/.test(said(one)) && isExcess(said(one), true)),
  };
}

export function takeUnnumbered(
  reading: Reading,
  statement: Statement,
  points: Decimal,
  measured: Measured,
  found: Unnumbered,
): void {
  const { when } = statement;
  const words = wordsOf(when);
  const { drafts } = found;
  const met = !/未|没|不/.test(words) && !same(points, '0');
  const atNothing = { upper: { value: '0', included: true, stated: true }, points, at: when.at, open: true };
  const missed = missedWhole(reading, statement, points);
  if (missed === 'none') drafts.push(atNothing);
  else if (missed === 'late')
    drafts.push({ lower: { value: '0', included: false, stated: true }, points, at: when.at, open: true });
  else if (missed === 'never') reading.assume('never-done');
  else if (
    measured.percent &&
    reading.priceOf(statement.effect) === undefined &&
    (isShrinking(words) || (measured.grows && isFalling(words)) || (measured.falls && isRising(words)))
  )
    drafts.push({ ...atNothing, upper: { value: '0', included: /不降$/.test(words), stated: true } });
  else if (isInTime(words) && met && when.date === undefined) {
    found.late = true;
    drafts.push(atNothing);
  } else if (measured.late && met && when.date !== undefined && when.date.after !== true) {
    // 3月底前报送得满分，逾期10天以内扣1分.
    const due = dueOf(reading, [when.date]);
    if (due !== undefined) reading.dueIs(due);
    found.late = true;
    drafts.push(atNothing);
  } else if (isWithin(reading, statement, measured)) {
    found.within = true;
    drafts.push(atNothing);
  } else if (neverOf(reading, statement) !== undefined) {
    // 未发生事故得满分，发生1起得3分，2起及以上不得分.
    if (found.otherwise !== undefined) throw new Unclear('contradictory', when.at);
    found.otherwise = points;
    found.never = true;
  } else if (
    when.otherwise ||
    /^(?:未|没有|没|不|其他|达不到)/.test(words) ||
    /(?:未达标|不达标|未完成|未达到|未报送|未开展|未提交)$/.test(words)
  ) {
    if (found.otherwise !== undefined && found.otherwise !== points)
      throw new Unclear('contradictory', when.at);
    // 未完成的得满分，发生一起不得分: what is not done and still earns everything is no rest of anything.
    if (!when.otherwise && reading.isFull(statement)) throw new Unclear('unrelated', when.at);
    found.otherwise = points;
    if (!when.otherwise && same(points, '0') && isNothing(words)) found.nothing = statement;
  } else if (measured.percent && (isAll(words) || isGoal(reading, words)) && reading.isFull(statement)) {
    const lower = { value: '100', included: true, stated: true };
    drafts.push({ lower, points, at: when.at, open: true });
  } else throw new Unclear('unrelated', when.at);
}

/** 同比上升的不得分, 不降反升, 超支: it fell by less than nothing. */
const isRising = (words: string): boolean =>
  /^(?:同比|较上年|比上年)?(?:不降反升|不降反增|不减反增|上升|增长|增加|反弹|超支|不降)$/.test(words);

/** 控制在概算以内得满分，超概算5%以内扣2分: beside the estimate itself, amounts would be observed. */
const isWithin = (reading: Reading, statement: Statement, { over }: Measured): boolean =>
  over &&
  reading.given.target === undefined &&
  reading.isFull(statement) &&
  /控制在|(?:未|不)超|以内|范围内/.test(statement.when.said) &&
  (isTargetReached(statement.when.said) || /概算|决算|(?:未|不)超/.test(statement.when.said));

const GOAL =
  /^(?:全面|按计划)?(?:完成|达到)(?:年度|全年|年初|既定|预定|上级|市定|县定)*(?:目标|计划|任务|指标|工作)+[数值量]?$/;

/** 完成年度目标任务的得满分，完成80%以上的得8分: all of what the others are a share of. */
const isGoal = ({ given, statements }: Reading, words: string): boolean =>
  GOAL.test(words) &&
  given.target === undefined &&
  statements.every(
    ({ when }) =>
      when.ranges.length === 0 ||
      /^(?:完成|达到)?$/.test(when.ranges[0]?.subject ?? '') ||
      /完成率/.test(when.said),
  );
