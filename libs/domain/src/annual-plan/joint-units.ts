import type { Scheme } from '../scheme/scheme.js';
import { jointSharesOf } from '../scoring/joint-shares.js';
import type { Indicator, ResponsibleUnit } from './plan.js';

/** A responsible unit as somebody writes it down: without a share of its own it gets what the scheme says. */
export type NamedUnit = Omit<ResponsibleUnit, 'share'> & { readonly share?: number };

/** An indicator before the scheme has said what lead and assisting units share. */
export type IndicatorDraft = Omit<Indicator, 'units'> & { readonly units: readonly NamedUnit[] };

export type JointShares = Pick<Scheme, 'jointShares'>;

/**
 * Shares as the plan gives them, else as the scheme does for lead and assisting units, else equal. Written into the plan,
 * because a cycle keeps its scheme version: whoever reads the plan needs no scheme. Who leads stands first, as the
 * unit that scores and files for all.
 */
export function settledUnits(units: readonly NamedUnit[], scheme: JointShares): readonly ResponsibleUnit[] {
  const declared = jointSharesOf(
    scheme,
    units.map(({ role }) => role),
  );
  const settled = units.map(({ unit, share, role }, index): ResponsibleUnit => ({
    unit,
    share: share ?? declared[index] ?? 1,
    ...(role && { role }),
  }));
  return settled.toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
}

export function settledIndicator(draft: IndicatorDraft, scheme: JointShares): Indicator {
  return { ...draft, units: settledUnits(draft.units, scheme) };
}

/** The unit's part of the shares of all that carry the indicator; 0 where it is none of them. */
export function shareOf(
  unit: string,
  { units }: Pick<Indicator, 'units'>,
): { readonly part: number; readonly whole: number } {
  const part = units.find((carrier) => carrier.unit === unit)?.share ?? 0;
  return { part, whole: units.reduce((sum, { share }) => sum + share, 0) };
}
