import type { Band } from '../../scoring/rules/index.js';
import { isCounted, isPercent, isTime } from '../measures.js';
import { limitOf, noteBoundary } from './limits-of.js';
import { atLeastZero, isMore, less } from './decimals.js';
import { oneSubject, subjectOf } from './subject.js';
import type { Combine, Reading } from './context.js';
import { inOneScale, smallerScale } from '../scales.js';
import { isCovered, isExcess, isRisingCost, openAtNothing } from './band-values.js';
import { bandedRule } from './banded-rule.js';
import { convert, rangesOf, type Range } from './band-ranges.js';
import { inOwnTarget } from './own-target.js';
import { singleLimit } from './single-limit.js';
import type { Draft as Drafted } from './settle-bands.js';
import { dueOf } from './dates.js';
import { lateWords } from '../phrases/step.js';
import { isToldGrade } from './told-grades.js';
import { daysOf } from './late-days.js';
import { measuredBy, takeUnnumbered, type Unnumbered } from './unnumbered.js';
import type { End } from '../phrase.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';

type Draft = Drafted<Band['and']>;

/** 90%（含）以上得10分，80%（含）-90%得8分，60%以下不得分; a single limit is all or nothing. */
export const bands: Combine = (reading) => {
  const { statements } = reading;
  if (
    !statements.some(
      ({ when }) => when.ranges.length > 0 || (when.bares.length > 0 && when.step === undefined),
    )
  )
    return undefined;
  if (
    statements.some(
      ({ when }) => when.step !== undefined || when.rank !== undefined || when.last !== undefined,
    )
  )
    return undefined;
  if (statements.some(({ effect }) => effect.kind === 'add' || effect.kind === 'ratio')) return undefined;
  // 发现一处扣1分 names a class of breach, not a value that is reached.
  if (statements.some((one) => one.when.bares.length > 0 && reading.priceOf(one.effect) !== undefined))
    return undefined;
  // 优秀（90分以上）得5分，良好得4分: grades, of which some say how they are found.
  if (
    statements.some(isToldGrade) &&
    statements.some(({ when }) => when.ranges.length === 0 && !when.otherwise)
  )
    return undefined;
  const taking = statements.some(
    ({ effect }) => effect.kind === 'deduct' || (effect.kind === 'share' && effect.of === 'taken'),
  );
  const found: Unnumbered = { drafts: [], late: false, within: false, never: false };
  const { drafts } = found;
  let measure: string | undefined;
  let excess = false;
  const relative = inOwnTarget(reading);
  const about = measuredBy(reading);
  // 超预算10%以内 beside a budget of 100万元: would the amount be observed, or the excess?
  const { target, targetMeasure } = reading.given;
  if (about.over && target !== undefined && !isPercent(targetMeasure))
    throw new Unclear('unrelated', statements[0]?.when.at ?? 0);
  oneSubject(statements, true);
  for (const statement of statements) {
    const { when } = statement;
    const price = reading.priceOf(statement.effect);
    const points =
      price === undefined
        ? reading.valueOf(statement)
        : atLeastZero(less(reading.needWeight(when.at), price));
    if (points === undefined) throw new Unclear('unrelated', when.at);
    const words = wordsOf(when);
    const [range, second, third] = rangesOf(reading, statement, relative);
    if (range === undefined) {
      takeUnnumbered(reading, statement, points, about, found);
      continue;
    }
    if (third !== undefined) throw new Unclear('unrelated', third.at);
    // 超出预算3%以内 is read as an excess; beside the budget itself the value would be something else.
    if (range.distance === 'below' || (range.distance !== undefined && reading.given.target !== undefined))
      throw new Unclear('unrelated', range.at);
    if (when.date !== undefined) noteDate(reading, when, range);
    if (range.measure !== undefined) {
      if (measure !== undefined && measure !== range.measure && !bothDays(measure, range.measure)) {
        if (!inOneScale(measure, range.measure)) throw new Unclear('unrelated', range.at);
        const [known, least]: readonly [string, string] = [measure, smallerScale(measure, range.measure)];
        for (const draft of drafts) convert(draft, known, least);
        measure = least;
      }
      measure ??= range.measure;
    }
    // 30分钟内电话报告、1小时内书面报告: two times are two things.
    if (second !== undefined && isTime(range.measure) && isTime(second.measure))
      throw new Unclear('unrelated', second.at);
    const and = second === undefined ? undefined : secondOf(second);
    if (second !== undefined) noteBoundary(reading, second);
    const draft: Draft = {
      ...(range.lower !== undefined && { lower: range.lower }),
      ...(range.upper !== undefined && { upper: range.upper }),
      points,
      at: range.at,
      open: range.lower === undefined || range.upper === undefined,
      ...(and !== undefined && { and }),
    };
    convert(draft, range.measure, measure);
    drafts.push(draft);
    excess ||= isExcess(`${range.subject}${words}`, taking) || (taking && range.within === true);
  }
  const { late, within, never, nothing } = found;
  let { otherwise } = found;
  if (late && !isTime(measure)) throw new Unclear('unrelated', statements[0]?.when.at ?? 0);
  if (late && isLong(measure) && (reading.due ?? reading.given.due) !== undefined)
    measure = inDays(reading, drafts, measure ?? '');
  if (late || within) beginBehind(drafts);
  const single = singleLimit(reading, drafts, otherwise, measure);
  if (single !== undefined) return single;
  const most = drafts.reduce((best, { points }) => (isMore(points, best) ? points : best), '0');
  const costs = reading.weight !== undefined && isMore(reading.weight, most);
  const distance = excess && !late && !within && otherwise === undefined && costs;
  if (distance) {
    otherwise = reading.weight;
    reading.assume('otherwise-full');
  }
  const fresh = taking && isCounted(measure) && otherwise === undefined && costs && isRisingCost(drafts);
  const rule = bandedRule(reading, drafts, { otherwise, measure, taking });
  const covered = otherwise !== undefined && isCovered(rule.bands);
  // 没有问题得满分，3个以内扣1分: up to three begins behind nothing at all.
  if (distance || fresh || (never && covered)) return { ...rule, bands: openAtNothing(rule.bands) };
  if (!covered) return rule;
  // 10篇以下得1分，未被采用的不得分: nothing at all is less than the lowest band.
  const opened = openAtNothing(rule.bands);
  if (nothing === undefined || opened === rule.bands)
    throw new Unclear('contradictory', (nothing ?? statements.at(-1))?.when.at ?? 0);
  reading.assume('nothing-done');
  return { ...rule, bands: opened };
};

/** 应于6月30日前完成，逾期15天以内扣1分: the day that the delay is counted from; of another value it only says when it is looked at. */
function noteDate(reading: Reading, { date, said }: Statement['when'], { measure }: Range): void {
  if (date === undefined) return;
  if (!isTime(measure) || !lateWords.test(said)) {
    reading.assume('as-of', { words: date.text });
    return;
  }
  const due = dueOf(reading, [date]);
  if (due !== undefined) reading.dueIs(due);
}

const bothDays = (one: string, other: string): boolean => /^[天日]$/.test(one) && /^[天日]$/.test(other);
/** 10天以内 behind 按时完成: begins behind nothing. */
function beginBehind(drafts: Draft[]): void {
  for (const draft of drafts)
    if (draft.lower === undefined && draft.upper !== undefined && isMore(draft.upper.value, '0'))
      draft.lower = { value: '0', included: false, stated: true };
}

const isLong = (measure: string | undefined): boolean => /^(?:周|星期|月|季度|年)$/.test(measure ?? '');

/** 延期1个月内 beside a day of the calendar: in days, as a date is told. */
function inDays(reading: Reading, drafts: Draft[], measure: string): string {
  const days = (end: End): End => ({
    ...end,
    value: String(daysOf(reading, { value: end.value, measure, at: 0, end: 0 })),
  });
  for (const draft of drafts) {
    if (draft.lower !== undefined) draft.lower = days(draft.lower);
    if (draft.upper !== undefined) draft.upper = days(draft.upper);
  }
  return '天';
}

function secondOf(range: Range): Band['and'] {
  const limit = limitOf(range);
  if (limit === undefined) throw new Unclear('unrelated', range.at);
  return { ...limit, ...subjectOf(range.subject) };
}
