import type { Breach } from '../breach-catalogue/events.js';
import { formatPoints, isDecimal, parsePoints } from '../scoring/points-text.js';
import {
  comparePoints,
  HUNDRED_POINTS,
  dividePoints,
  minPoints,
  multiplyPoints,
  pointsOf,
  roundPoints,
  sumPoints,
  type Points,
} from '../scoring/points.js';
import type { ChargeSent, EarlierPrice } from './commands.js';
import type { Charge, DeductionImposed, FindingLogged, FindingPrice, Precedent } from './events.js';
import { refuseFinding } from './refusals.js';

/** Points of a deduction are given to the hundredth, as a final score is. */
export const DEDUCTION_DECIMALS = 2;
/** A whole score; more in one charge is a slip of the pen. */
export const MOST_POINTS = '100';

/** As the catalogue has it. */
export function catalogued({ points, by, mostAtOnce, most }: Breach, version: number): FindingPrice {
  return {
    points,
    ...(by !== undefined && { by }),
    version,
    ...(mostAtOnce !== undefined && { mostAtOnce }),
    ...(most !== undefined && { most }),
  };
}

/** @throws FINDING_PRICE_INVALID */
export function agreed(points: string): FindingPrice {
  if (
    !isDecimal(points, { max: MOST_POINTS, decimals: DEDUCTION_DECIMALS }) ||
    isDecimal(points, { max: '0' })
  )
    throw refuseFinding.FINDING_PRICE_INVALID({ points });
  return { points };
}

/**
 * Each charge with its points: what one costs, times the heads, at most what a finding may take, times the unit's share.
 * Points that are sent must be exactly that; without any price they are taken as they are.
 */
export function pricedCharges(
  sent: readonly ChargeSent[],
  price: FindingPrice | undefined,
): readonly Charge[] {
  return sent.map((charge) => {
    assertShare(charge, price);
    const { unit, liability, heads, share } = charge;
    const perHead = perHeadOf(charge, price);
    const due = dueOf(charge, perHead, price);
    return {
      ...{
        unit,
        liability,
        points: due === undefined ? (charge.points ?? '') : checked(charge, due, perHead),
      },
      ...(heads !== undefined && { heads }),
      ...(perHead !== undefined && { perHead }),
      ...(share !== undefined && { share }),
    };
  });
}

/** The first earlier finding that cost another price, with the reason for it. @throws FINDING_PRECEDENT_DIFFERS */
export function precedentOf(
  charges: readonly Charge[],
  price: FindingPrice | undefined,
  { earlier, acknowledgePrecedent }: { earlier: readonly EarlierPrice[]; acknowledgePrecedent?: string },
): Precedent | undefined {
  for (const charge of charges) {
    const one = priceOfOne(charge, price);
    const before = earlier.find(
      ({ liability, byHead }) => liability === charge.liability && byHead === (charge.perHead !== undefined),
    );
    if (before === undefined || comparePoints(parsePoints(before.points), parsePoints(one)) === 0) continue;
    const { cycle, finding, number, book, points } = before;
    const named = { cycle, finding, number, ...(book && { book }), points };
    if (acknowledgePrecedent === undefined || acknowledgePrecedent.trim() === '') {
      const { unit } = charge;
      throw refuseFinding.FINDING_PRECEDENT_DIFFERS({
        ...named,
        ...{ book: book ?? 'own', unit, price: one },
        reasonIn: 'acknowledgePrecedent',
      });
    }
    return { ...named, reason: acknowledgePrecedent };
  }
  return undefined;
}

/** What one occurrence or one head costs, before shares. */
export function priceOfOne(
  { perHead, points }: Pick<Charge, 'perHead' | 'points'>,
  price: FindingPrice | undefined,
): string {
  return price?.points ?? perHead ?? points;
}

/** What all the units charged lose together. */
export const totalOf = (charges: readonly Pick<Charge, 'points'>[]): Points =>
  sumPoints(charges.map(({ points }) => parsePoints(points)));

/** What each deduction says of the breach that it is for, with the most that all findings of it take. */
export function breachOf(
  { breach, breachCode }: Pick<FindingLogged['data'], 'breach' | 'breachCode'>,
  price: FindingPrice | undefined,
): Pick<DeductionImposed['data'], 'breach' | 'breachCode' | 'most'> {
  return {
    breach,
    ...(breachCode !== undefined && { breachCode }),
    ...(price?.most !== undefined && { most: price.most }),
  };
}

function assertShare({ unit, share }: ChargeSent, price: FindingPrice | undefined): void {
  if (share === undefined) return;
  if (!isDecimal(share, { max: '100', decimals: 4 }) || isDecimal(share, { max: '0' }))
    throw refuseFinding.CHARGE_SHARE_INVALID({ unit, share });
  if (price === undefined) throw refuseFinding.CHARGE_SHARE_OF_NOTHING({ unit, share });
}

/** A charge by head says how many and at what price each; a price by head fills in the price. */
function perHeadOf(
  { unit, heads, perHead }: ChargeSent,
  price: FindingPrice | undefined,
): string | undefined {
  const byHead = price === undefined ? heads !== undefined || perHead !== undefined : price.by === 'head';
  const each = price?.by === 'head' ? price.points : perHead;
  if (!byHead) {
    if (heads === undefined && perHead === undefined) return undefined;
    throw refuseFinding.CHARGE_HEADS_INVALID({ unit });
  }
  const counted = heads !== undefined && Number.isSafeInteger(heads) && heads > 0;
  if (!counted || each === undefined || !isDecimal(each, { min: '0', max: MOST_POINTS }))
    throw refuseFinding.CHARGE_HEADS_INVALID({ unit });
  if (
    perHead !== undefined &&
    (!isDecimal(perHead) || comparePoints(parsePoints(perHead), parsePoints(each)) !== 0)
  )
    throw refuseFinding.CHARGE_PRICE_MISMATCH({ unit, points: perHead, expected: each });
  return each;
}

function dueOf(
  { heads = 1, share }: ChargeSent,
  perHead: string | undefined,
  price: FindingPrice | undefined,
): Points | undefined {
  const one = price?.points ?? perHead;
  if (one === undefined) return undefined;
  const product = multiplyPoints(parsePoints(one), pointsOf(heads));
  const capped =
    price?.mostAtOnce === undefined ? product : minPoints(product, parsePoints(price.mostAtOnce));
  if (share === undefined) return capped;
  const part = dividePoints(multiplyPoints(capped, parsePoints(share)), HUNDRED_POINTS);
  return roundPoints(part, DEDUCTION_DECIMALS);
}

function checked(charge: ChargeSent, due: Points, perHead: string | undefined): string {
  const { unit, points, heads, share } = charge;
  const expected = formatPoints(due);
  if (points === undefined) return expected;
  if (!isDecimal(points)) throw refuseFinding.CHARGE_POINTS_INVALID({ unit, points });
  if (comparePoints(parsePoints(points), due) === 0) return points;
  if (heads === undefined || perHead === undefined || share !== undefined)
    throw refuseFinding.CHARGE_PRICE_MISMATCH({ unit, points, expected });
  throw refuseFinding.CHARGE_HEADS_MISMATCH({ unit, points, heads, perHead, expected });
}
