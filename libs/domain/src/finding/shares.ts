import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { comparePoints, HUNDRED_POINTS, subtractPoints, sumPoints, ZERO_POINTS } from '../scoring/points.js';
import type { Charge, SharesDeclared } from './events.js';
import { refuseFinding } from './refusals.js';

/** Thirds of a hundred leave a rest. */
const REST = parsePoints('0.1');

/**
 * Shares are percent of one price, so together they are all of it: a charge without a share bears it whole. Units that are
 * charged in full beside each other (连带责任), or a part that nobody here bears, are declared with the reason.
 * @throws FINDING_SHARES_NOT_WHOLE
 */
export function sharesOf(
  charges: readonly Charge[],
  { acknowledgeShares: reason = '' }: { readonly acknowledgeShares?: string },
): SharesDeclared | undefined {
  if (charges.every(({ share }) => share === undefined)) return undefined;
  const sum = sumPoints(
    charges.map(({ share }) => (share === undefined ? HUNDRED_POINTS : parsePoints(share))),
  );
  const rest = subtractPoints(sum, HUNDRED_POINTS);
  const size = comparePoints(rest, ZERO_POINTS) < 0 ? subtractPoints(HUNDRED_POINTS, sum) : rest;
  if (comparePoints(size, REST) <= 0) return undefined;
  const total = formatPoints(sum);
  if (reason.trim() === '')
    throw refuseFinding.FINDING_SHARES_NOT_WHOLE({ total, reasonIn: 'acknowledgeShares' });
  return { total, reason };
}

/** Whether a correction leaves the division as it was. */
export function sameShares(before: readonly Charge[], after: readonly Charge[]): boolean {
  return before.every(({ unit, share }) => after.find((one) => one.unit === unit)?.share === share);
}
