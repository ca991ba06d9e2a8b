import type { Scheme } from '../scheme/scheme.js';

export type JointPart = 'lead' | 'assisting';

/**
 * Integer shares of the units of a joint indicator, in their order: what the scheme gives the lead unit and each
 * assisting one (牵头、配合), or one each where the scheme declares nothing or a unit has no part.
 */
export function jointSharesOf(
  { jointShares }: Pick<Scheme, 'jointShares'>,
  parts: readonly (JointPart | undefined)[],
): readonly number[] {
  if (jointShares === undefined || parts.includes(undefined)) return parts.map(() => 1);
  return parts.map((part) => (part === 'lead' ? jointShares.lead : jointShares.assisting));
}
