import type { Band, Decimal, RuleOf } from '../../scoring/rules/index.js';
import { isCounted, isPercent, isTime } from '../measures.js';
import { limitOf, noteBoundary } from './limits-of.js';
import { isMore, less, same } from './decimals.js';
import { oneSubject, subjectOf } from './subject.js';
import type { Combine, Reading } from './context.js';
import { inOneScale, smallerScale } from '../scales.js';
import { isCovered, isExcess, isRisingCost, measuredWords, openAtNothing } from './band-values.js';
import { refuseTurning } from './turning-bands.js';
import { convert, rangesOf, type Range } from './band-ranges.js';
import { inOwnTarget } from './own-target.js';
import { singleLimit } from './single-limit.js';
import { settle, type Draft as Drafted } from './settle-bands.js';
import { dueOf } from './dates.js';
import { lateWords } from '../phrases/step.js';
import { isToldGrade } from './told-grades.js';
import { neverOf } from './never.js';
import { isAll, isFalling, isInTime, isNothing, isShrinking } from './wordings.js';
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
  const drafts: Draft[] = [];
  let otherwise: Decimal | undefined;
  let measure: string | undefined;
  let late = false;
  let nothing: Statement | undefined;
  let excess = false;
  let never = false;
  const relative = inOwnTarget(reading);
  const percent = statements.every(({ when }) =>
    [...when.ranges, ...when.bares.map(({ quantity }) => quantity)].every((one) => isPercent(one.measure)),
  );
  const grows = statements.some(({ when }) => when.ranges.length > 0 && /增长|增速|增幅/.test(when.said));
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
      if (percent && price === undefined && (isShrinking(words) || (grows && isFalling(words)))) {
        const upper = { value: '0', included: false, stated: true };
        drafts.push({ upper, points, at: when.at, open: true });
      } else if (isInTime(words) && !/未|没|不/.test(words) && points !== '0' && when.date === undefined) {
        late = true;
        drafts.push({ upper: { value: '0', included: true, stated: true }, points, at: when.at, open: true });
      } else if (neverOf(reading, statement) !== undefined) {
        // 未发生事故得满分，发生1起得3分，2起及以上不得分.
        if (otherwise !== undefined) throw new Unclear('contradictory', when.at);
        otherwise = points;
        never = true;
      } else if (
        when.otherwise ||
        /^(?:未|没有|没|不|其他|达不到)/.test(words) ||
        /(?:未达标|不达标|未完成|未达到|未报送|未开展|未提交)$/.test(words)
      ) {
        if (otherwise !== undefined && otherwise !== points) throw new Unclear('contradictory', when.at);
        // 未完成的得满分，发生一起不得分: what is not done and still earns everything is no rest of anything.
        if (!when.otherwise && reading.isFull(statement)) throw new Unclear('unrelated', when.at);
        otherwise = points;
        if (!when.otherwise && same(points, '0') && isNothing(words)) nothing = statement;
      } else if (percent && isAll(words) && reading.isFull(statement)) {
        drafts.push({
          lower: { value: '100', included: true, stated: true },
          points,
          at: when.at,
          open: true,
        });
      } else throw new Unclear('unrelated', when.at);
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
  if (late && !isTime(measure)) throw new Unclear('unrelated', statements[0]?.when.at ?? 0);
  const single = singleLimit(reading, drafts, otherwise, measure);
  if (single !== undefined) return single;
  const most = drafts.reduce((best, { points }) => (isMore(points, best) ? points : best), '0');
  const costs = reading.weight !== undefined && isMore(reading.weight, most);
  const distance = excess && !late && otherwise === undefined && costs;
  const covered = otherwise !== undefined && isCovered(drafts);
  if (distance) {
    otherwise = reading.weight;
    reading.assume('otherwise-full');
  }
  const fresh = taking && isCounted(measure) && otherwise === undefined && costs && isRisingCost(drafts);
  const rule = bandedRule(reading, drafts, { otherwise, measure, taking });
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
const atLeastZero = (points: Decimal): Decimal => (isMore('0', points) ? '0' : points);

function secondOf(range: Range): Band['and'] {
  const limit = limitOf(range);
  if (limit === undefined) throw new Unclear('unrelated', range.at);
  return { ...limit, ...subjectOf(range.subject) };
}

interface Shared {
  readonly otherwise: Decimal | undefined;
  readonly measure: string | undefined;
  readonly taking: boolean;
}

function bandedRule(
  reading: Reading,
  drafts: Draft[],
  { otherwise, measure, taking }: Shared,
): RuleOf<'banded'> {
  const conditional = drafts.some(({ and }) => and !== undefined);
  if (!conditional) {
    settle(reading, drafts, isCounted(measure));
    refuseTurning(reading, drafts, otherwise ?? (taking ? undefined : '0'));
  } else for (const draft of drafts) noteBoundary(reading, draft);
  const words = measuredWords(reading);
  let rest = otherwise;
  const nothing = drafts.every(({ points }) => same(points, '0'));
  if (rest === undefined && (taking || nothing)) {
    rest = reading.weight;
    reading.assume('otherwise-full');
  } else if (rest === undefined && uncovered(drafts)) reading.assume('otherwise-zero');
  const best = drafts.reduce((most, { points }) => (isMore(points, most) ? points : most), rest ?? '0');
  if (reading.weight !== undefined && isMore(reading.weight, best))
    reading.assume('top-below-weight', { found: best });
  return {
    type: 'banded',
    ...subjectOf(words),
    ...(measure !== undefined && { measure }),
    bands: drafts.map(toBand),
    ...(rest !== undefined && { otherwise: rest }),
  };
}

function toBand({ lower, upper, points, and }: Draft): Band {
  return {
    ...(lower !== undefined && { from: lower.value, ...(!lower.included && { fromIncluded: false }) }),
    ...(upper !== undefined && { to: upper.value, ...(upper.included && { toIncluded: true }) }),
    points,
    ...(and !== undefined && { and }),
  };
}

const uncovered = (drafts: readonly Draft[]): boolean =>
  !drafts.some(({ lower }) => lower === undefined) || !drafts.some(({ upper }) => upper === undefined);
