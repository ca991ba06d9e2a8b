import type { Band, Decimal, Rule } from '../../scoring/rules/index.js';
import { isTime } from '../measures.js';
import type { PhraseOf, RangePart } from '../phrase.js';
import {
  agree,
  isMore,
  less,
  limitOf,
  noteBoundary,
  oneSubject,
  same,
  subjectOf,
  type Combine,
  type Reading,
} from './context.js';
import { isInTime } from './wordings.js';
import { wordsOf, type Statement } from '../statements.js';
import { Unclear } from '../unclear.js';

type Range = PhraseOf<'range'> & { readonly subject: string; readonly joined: boolean };

interface Edge {
  readonly value: Decimal;
  readonly included: boolean;
  readonly stated: boolean;
}

interface Draft {
  lower?: Edge;
  upper?: Edge;
  readonly points: Decimal;
  readonly at: number;
  readonly and?: Band['and'];
  readonly open: boolean;
}

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
  const taking = statements.some(
    ({ effect }) => effect.kind === 'deduct' || (effect.kind === 'share' && effect.of === 'taken'),
  );
  const drafts: Draft[] = [];
  let otherwise: Decimal | undefined;
  let measure: string | undefined;
  let late = false;
  oneSubject(statements);
  for (const statement of statements) {
    const { when } = statement;
    const price = reading.priceOf(statement.effect);
    const points =
      price === undefined
        ? reading.valueOf(statement)
        : atLeastZero(less(reading.needWeight(when.at), price));
    if (points === undefined) throw new Unclear('unrelated', when.at);
    const [range, second, third] = rangesOf(reading, statement);
    if (range === undefined) {
      const words = wordsOf(when);
      if (isInTime(words) && !/未|没|不/.test(words) && points !== '0' && when.date === undefined) {
        late = true;
        drafts.push({ upper: { value: '0', included: true, stated: true }, points, at: when.at, open: true });
      } else if (
        when.otherwise ||
        /^(?:未|没有|没|不|其他|达不到)/.test(words) ||
        /(?:未达标|不达标|未完成|未达到|未报送|未开展|未提交)$/.test(words)
      ) {
        if (otherwise !== undefined && otherwise !== points) throw new Unclear('contradictory', when.at);
        otherwise = points;
      } else throw new Unclear('unrelated', when.at);
      continue;
    }
    if (third !== undefined) throw new Unclear('unrelated', third.at);
    if (range.measure !== undefined) {
      if (measure !== undefined && measure !== range.measure && !bothDays(measure, range.measure))
        throw new Unclear('unrelated', range.at);
      measure ??= range.measure;
    }
    const and = second === undefined ? undefined : secondOf(second);
    drafts.push({
      ...(range.lower !== undefined && { lower: range.lower }),
      ...(range.upper !== undefined && { upper: range.upper }),
      points,
      at: range.at,
      open: range.lower === undefined || range.upper === undefined,
      ...(and !== undefined && { and }),
    });
  }
  if (late && !isTime(measure)) throw new Unclear('unrelated', statements[0]?.when.at ?? 0);
  const single = singleLimit(reading, drafts, otherwise, measure);
  if (single !== undefined) return single;
  return bandedRule(reading, drafts, { otherwise, measure, taking });
};

/** A bare number before full or other points means reached: 完成10次得8分. */
function rangesOf(reading: Reading, { when }: Statement): readonly Range[] {
  const [bare, more] = when.bares;
  if (bare === undefined) return when.ranges;
  if (when.ranges.length > 0 || more !== undefined) throw new Unclear('leftover', (more ?? bare).at);
  const { value, measure } = bare.quantity;
  reading.assume('reached', { value });
  const negative = /(?:少|缺|低|差|未|逾期|推迟|延迟|超期|迟|晚)$/.test(wordsOf(when));
  if (negative && !isTime(measure)) throw new Unclear('leftover', bare.at);
  const lower = { value, included: true, stated: true };
  return [
    {
      ...bare,
      kind: 'range',
      lower,
      ...(same(value, '0') && { upper: lower }),
      ...(measure !== undefined && { measure }),
      subject: wordsOf(when),
      joined: false,
    },
  ];
}

const bothDays = (one: string, other: string): boolean => /^[天日]$/.test(one) && /^[天日]$/.test(other);
const atLeastZero = (points: Decimal): Decimal => (isMore('0', points) ? '0' : points);

function secondOf(range: Range): Band['and'] {
  const limit = limitOf(range);
  if (limit === undefined) throw new Unclear('unrelated', range.at);
  return { ...limit, ...subjectOf(range.subject) };
}

/** One limit with everything on its side and nothing beyond. */
function singleLimit(
  reading: Reading,
  drafts: readonly Draft[],
  otherwise: Decimal | undefined,
  measure: string | undefined,
): Rule | undefined {
  const [first, second, third] = drafts;
  if (first === undefined || third !== undefined || first.and !== undefined) return undefined;
  const own = second === undefined || !same(first.points, '0') ? first : second;
  const other = own === first ? second : first;
  if (reading.weight !== undefined ? !same(own.points, reading.weight) : true) return undefined;
  if (other !== undefined && (!same(other.points, '0') || otherwise !== undefined)) return undefined;
  if (otherwise !== undefined && !same(otherwise, '0')) return undefined;
  const condition = limitOf({ ...own, ...(measure !== undefined && { measure }) });
  if (condition === undefined) return undefined;
  if (other !== undefined) {
    const edge = own.lower === undefined ? other.lower : other.upper;
    if (edge === undefined || !same(edge.value, condition.value)) return undefined;
    if (other.lower !== undefined && other.upper !== undefined) return undefined;
    const mine = own.lower ?? own.upper;
    if (mine?.stated === true && edge.stated && mine.included === edge.included)
      throw new Unclear('bands-overlap', other.at);
    if (mine?.stated === false && edge.stated && edge.included) return undefined;
  } else if (otherwise === undefined) reading.assume('otherwise-zero');
  noteBoundary(reading, own);
  const words =
    reading.statements
      .map(({ when }) => when.ranges[0]?.subject || wordsOf(when))
      .find((text) => text !== '') ?? '';
  return { type: 'all-or-nothing', ...subjectOf(words), condition: agree(reading, condition, own.at) };
}

interface Shared {
  readonly otherwise: Decimal | undefined;
  readonly measure: string | undefined;
  readonly taking: boolean;
}

function bandedRule(reading: Reading, drafts: Draft[], { otherwise, measure, taking }: Shared): Rule {
  const conditional = drafts.some(({ and }) => and !== undefined);
  if (!conditional) settle(reading, drafts);
  else for (const draft of drafts) noteBoundary(reading, draft);
  const words =
    reading.statements
      .map(({ when }) => when.ranges[0]?.subject || wordsOf(when))
      .find((text) => text !== '') ?? '';
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

/**
 * Settles who has the number where two bands meet: who says so, else the band that is open to one side (以上), else
 * the upper one. A ladder of 以上 (90%以上, 80%以上) is read from its top. Overlaps and gaps are refused.
 */
function settle(reading: Reading, drafts: Draft[]): void {
  ladder(reading, drafts);
  const order = [...drafts].sort((a, b) => compareLow(a, b));
  for (let index = 1; index < order.length; index += 1) {
    const [low, high] = [order[index - 1], order[index]];
    if (low === undefined || high === undefined) continue;
    if (low.upper === undefined || high.lower === undefined)
      throw new Unclear('bands-overlap', Math.max(low.at, high.at));
    if (isMore(low.upper.value, high.lower.value))
      throw new Unclear('bands-overlap', Math.max(low.at, high.at));
    if (isMore(high.lower.value, low.upper.value)) join(reading, low, high);
    else meet(low, high);
  }
  const top = order.at(-1);
  // Nothing above claims the number at the very top: 90%-100%.
  if (top?.upper !== undefined && !top.upper.stated) top.upper = { ...top.upper, included: true };
  for (const draft of order) {
    if (
      draft.lower !== undefined &&
      draft.upper !== undefined &&
      isMore(draft.lower.value, draft.upper.value)
    )
      throw new Unclear('contradictory', draft.at);
    noteBoundary(reading, draft);
  }
}

function compareLow(a: Draft, b: Draft): number {
  if (a.lower === undefined || b.lower === undefined) {
    if (a.lower === b.lower)
      return a.upper === undefined || b.upper === undefined
        ? 0
        : isMore(a.upper.value, b.upper.value)
          ? 1
          : -1;
    return a.lower === undefined ? -1 : 1;
  }
  if (same(a.lower.value, b.lower.value))
    return a.upper !== undefined && same(a.upper.value, a.lower.value) ? -1 : 1;
  return isMore(a.lower.value, b.lower.value) ? 1 : -1;
}

/** 90%以上得10分，80%以上得8分: the second begins where the first has not taken; the same downwards. */
function ladder(reading: Reading, drafts: Draft[]): void {
  const up = drafts.filter(({ lower, upper }) => lower !== undefined && upper === undefined);
  const down = drafts.filter(({ lower, upper }) => upper !== undefined && lower === undefined);
  for (const [rungs, low] of [
    [up, true],
    [down, false],
  ] as const) {
    if (rungs.length < 2) continue;
    if (up.length > 1 && down.length > 1) throw new Unclear('bands-overlap', rungs[1]?.at ?? 0);
    const sorted = [...rungs].sort((a, b) => {
      const [one, other] = low ? [a.lower, b.lower] : [a.upper, b.upper];
      return one !== undefined && other !== undefined && isMore(one.value, other.value) ? 1 : -1;
    });
    sorted.forEach((rung, index) => {
      const next = low ? sorted[index + 1]?.lower : sorted[index - 1]?.upper;
      const beside = low ? sorted[index + 1] : sorted[index - 1];
      if (next === undefined || beside === undefined) return;
      const mine = low ? rung.lower : rung.upper;
      if (mine !== undefined && same(next.value, mine.value))
        throw new Unclear('bands-overlap', Math.max(rung.at, beside.at));
      const edge = { ...next, included: !next.included, stated: true };
      if (low) rung.upper = edge;
      else rung.lower = edge;
    });
    const values = sorted.map(({ points }) => points);
    const rising = values.every(
      (points, index) => index === 0 || !isMore(values[index - 1] ?? points, points),
    );
    const falling = values.every(
      (points, index) => index === 0 || !isMore(points, values[index - 1] ?? points),
    );
    if (!rising && !falling) throw new Unclear('contradictory', rungs[1]?.at ?? 0);
    reading.assume('ladder');
  }
}

/** Whole numbers that leave nothing between them: 80-89分, 90-100分. */
function join(reading: Reading, low: Draft, high: Draft): void {
  if (low.upper === undefined || high.lower === undefined) return;
  const gap = less(high.lower.value, low.upper.value);
  const whole = !/\./.test(low.upper.value) && !/\./.test(high.lower.value);
  const small = whole ? same(gap, '1') : /^0\.(?:0*1)$/.test(gap);
  if (!small)
    throw new Unclear('bands-gap', Math.max(low.at, high.at), {
      from: low.upper.value,
      to: high.lower.value,
    });
  reading.assume('gap-joined', { from: low.upper.value, to: high.lower.value });
  low.upper = { value: high.lower.value, included: !high.lower.included, stated: true };
}

function meet(low: Draft, high: Draft): void {
  if (low.upper === undefined || high.lower === undefined) return;
  const [below, above] = [low.upper, high.lower];
  if (below.stated && above.stated) {
    if (below.included && above.included) {
      if (!same(low.points, high.points)) throw new Unclear('bands-overlap', Math.max(low.at, high.at));
    } else if (!below.included && !above.included)
      throw new Unclear('bands-gap', Math.max(low.at, high.at), { from: below.value, to: above.value });
    return;
  }
  if (below.stated) high.lower = { ...above, included: !below.included };
  else if (above.stated) low.upper = { ...below, included: !above.included };
  else {
    // 90%以上 and 80%-90%: the open band has its number; 60%-80% and 60%以下: the stretch has its lower end.
    const upperHas = high.open || !low.open || low.lower === undefined;
    high.lower = { ...above, included: upperHas };
    low.upper = { ...below, included: !upperHas };
  }
}

export type { RangePart };
