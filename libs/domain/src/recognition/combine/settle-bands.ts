import type { Decimal } from '../../scoring/rules/index.js';
import type { End } from '../phrase.js';
import { Unclear } from '../unclear.js';
import { isMore, less, same } from './decimals.js';
import { noteBoundary } from './limits-of.js';
import type { Reading } from './context.js';

/** A band while it is not yet settled who has the numbers at its ends. */
export interface Draft<And = unknown> {
  lower?: End;
  upper?: End;
  readonly points: Decimal;
  readonly at: number;
  readonly and?: And;
  /** Open to one side as it is written. */
  readonly open: boolean;
  /** Its lower end was left to the band below, though nothing said so. */
  without?: boolean;
}

interface Beside {
  /** Only whole numbers are observed. */
  readonly counted: boolean;
  /** 其余得3分: what the text gives for what no band has. */
  readonly rest: Decimal | undefined;
}

/**
 * Settles who has the number where two bands meet: who says so, else as `upperHasNumber` reads the words. A ladder of
 * 以上 (90%以上, 80%以上) is read from its top. Overlaps and gaps are refused, unless the text says what is earned in between.
 */
export function settle(reading: Reading, drafts: Draft[], { counted, rest }: Beside): void {
  ladder(reading, drafts);
  const order = [...drafts].sort((a, b) => compareLow(a, b));
  const whole = stepsByOne(order);
  for (let index = 1; index < order.length; index += 1) {
    const [low, high] = [order[index - 1], order[index]];
    if (low === undefined || high === undefined) continue;
    if (low.upper === undefined || high.lower === undefined)
      throw new Unclear('bands-overlap', Math.max(low.at, high.at));
    if (isMore(low.upper.value, high.lower.value))
      throw new Unclear('bands-overlap', Math.max(low.at, high.at));
    if (isMore(high.lower.value, low.upper.value)) join(reading, low, high, { counted, rest });
    else meet(reading, low, high, whole);
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
      if (!next.stated) reading.assume('boundary-included', { value: next.value });
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
function join(reading: Reading, low: Draft, high: Draft, { counted, rest }: Beside): void {
  if (low.upper === undefined || high.lower === undefined) return;
  const gap = less(high.lower.value, low.upper.value);
  const whole = !/\./.test(low.upper.value) && !/\./.test(high.lower.value);
  const small = whole ? same(gap, '1') : /^0\.(?:0*1)$/.test(gap);
  // 85%以上得满分，70%以下不得分，其余得3分: between both, as its points are.
  if (!small && rest !== undefined && isBetween(rest, low.points, high.points)) return;
  if (!small)
    throw new Unclear('bands-gap', Math.max(low.at, high.at), {
      from: low.upper.value,
      to: high.lower.value,
    });
  // Between five and six days there is nothing to assume.
  if (!counted || !whole) reading.assume('gap-joined', { from: low.upper.value, to: high.lower.value });
  low.upper = { value: high.lower.value, included: !high.lower.included, stated: true };
}

const isBetween = (points: Decimal, one: Decimal, other: Decimal): boolean =>
  !(isMore(points, one) && isMore(points, other)) && !(isMore(one, points) && isMore(other, points));

/** 1-3次, 4-6次, 6次以上: where stretches follow each other by one, both ends of each are its own. */
function stepsByOne(order: readonly Draft[]): boolean {
  return order.some(({ upper }, index) => {
    const lower = order[index + 1]?.lower;
    if (upper === undefined || lower === undefined || order[index + 1]?.upper === undefined) return false;
    const whole = !upper.value.includes('.') && !lower.value.includes('.');
    return whole && isMore(lower.value, upper.value) && same(less(lower.value, upper.value), '1');
  });
}

function meet(reading: Reading, low: Draft, high: Draft, whole: boolean): void {
  if (low.upper === undefined || high.lower === undefined) return;
  const [below, above] = [low.upper, high.lower];
  if (below.stated && above.stated) {
    if (below.included && above.included) {
      if (!same(low.points, high.points)) throw new Unclear('bands-overlap', Math.max(low.at, high.at));
    } else if (!below.included && !above.included)
      throw new Unclear('bands-gap', Math.max(low.at, high.at), { from: below.value, to: above.value });
    return;
  }
  if (below.stated) high.lower = { ...above, included: !below.included, stated: true };
  else if (above.stated) low.upper = { ...below, included: !above.included, stated: true };
  else {
    const upperHas = upperHasNumber(low, high, whole);
    high.lower = { value: above.value, included: upperHas, stated: true };
    low.upper = { value: below.value, included: !upperHas, stated: true };
    if (!upperHas) high.without = true;
    reading.assume(upperHas ? 'boundary-higher' : 'boundary-lower', { value: above.value });
  }
}

/**
 * Who has a number that two bands name and neither claims. 5天以内 has its number, whatever begins behind it. 以下 against
 * 以上: the milder band, so that 80% is 80%以上 of a satisfaction and 5% is 5%以下 of a complaint rate. A stretch has its
 * lower end (60%-80%, 60%以下) and leaves the upper one (80%以上), but keeps one of them: behind 5天以内, 5-10天 has its 10.
 */
function upperHasNumber(low: Draft, high: Draft, whole: boolean): boolean {
  const by = low.upper?.by;
  if (by === 'within') return false;
  const milderBelow = isMore(low.points, high.points);
  if (by === 'below' && milderBelow) return false;
  // 1-5天, 5-10天 of a delay: the milder one as well.
  if (by === undefined && (low.without === true || (milderBelow && !low.open && !high.open))) return false;
  // 1-3次, 4-6次, 6次以上: both ends of a stretch of whole numbers are its own.
  return !(whole && high.open && !low.open);
}
