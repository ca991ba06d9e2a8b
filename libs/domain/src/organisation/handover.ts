import type { Indicator, ResponsibleUnit } from '../annual-plan/plan.js';
import type { Handed } from './events.js';

/** One unit's part in one indicator. */
export interface CarriedPart {
  readonly indicator: string;
  readonly unit: string;
}

/** Indicators as they are carried behind a handover. Those that nobody hands on are the same objects. */
export function handOver(indicators: readonly Indicator[], handed: readonly Handed[]): readonly Indicator[] {
  const touched = new Set(handed.map(({ indicator }) => indicator));
  return indicators.map((indicator) => {
    if (!touched.has(indicator.id)) return indicator;
    const ofThis = handed.filter((one) => one.indicator === indicator.id);
    return { ...indicator, units: ofThis.reduce(handPart, indicator.units) };
  });
}

/**
 * Shares are integers, so those of all the others grow by a hundred before one is divided by percent, and are brought to
 * lowest terms again. Whoever takes over stands where the giver stood: a lead that is handed on stays a lead.
 */
function handPart(units: readonly ResponsibleUnit[], { from, to }: Handed): readonly ResponsibleUnit[] {
  const giver = units.find(({ unit }) => unit === from);
  if (giver === undefined) return units;
  const parts = to.map(({ unit, percent }): ResponsibleUnit => ({
    ...giver,
    unit,
    share: giver.share * percent,
  }));
  const placed = units.flatMap((one) => (one === giver ? parts : [{ ...one, share: one.share * 100 }]));
  return inLowestTerms(joined(placed));
}

/** A unit that carried a part already carries one that is as large as both, in the better place of the two. */
function joined(units: readonly ResponsibleUnit[]): readonly ResponsibleUnit[] {
  const byUnit = new Map<string, ResponsibleUnit>();
  for (const one of units) {
    const before = byUnit.get(one.unit);
    const role = before?.role === 'lead' || one.role === 'lead' ? 'lead' : (before?.role ?? one.role);
    const share = (before?.share ?? 0) + one.share;
    byUnit.set(one.unit, { unit: one.unit, share, ...(role && { role }) });
  }
  return [...byUnit.values()].toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
}

function inLowestTerms(units: readonly ResponsibleUnit[]): readonly ResponsibleUnit[] {
  const divisor = units.reduce((common, { share }) => gcd(common, share), 0);
  return divisor <= 1 ? units : units.map((one) => ({ ...one, share: one.share / divisor }));
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
