import { walkYear, type WalkedYear } from './walk.js';

export interface Simulation {
  readonly years: number;
  /** Seeds of the years that stopped before their end. */
  readonly unfinished: readonly string[];
  readonly accepted: number;
  readonly refused: ReadonlyMap<string, number>;
  readonly tried: ReadonlySet<string>;
  readonly events: number;
  readonly violations: readonly { readonly seed: string; readonly found: readonly string[] }[];
}

/** Seed of one year of a run; a run of a single year plays the seed itself. */
export const seedOf = (seed: string, year: number, years: number): string =>
  years === 1 ? seed : `${seed}.${year}`;

/** Plays years from `from` to `to` (excluded) of a run. It stops at the first year that breaks an invariant. */
export async function simulate({
  years,
  seed,
  from = 0,
  to = years,
}: {
  readonly years: number;
  readonly seed: string;
  readonly from?: number;
  readonly to?: number;
}): Promise<Simulation> {
  let sum = nothing;
  for (let year = from; year < to && sum.violations.length === 0; year += 1) {
    const yearSeed = seedOf(seed, year, years);
    sum = together(sum, ofOne(await walkYear(yearSeed), yearSeed));
  }
  return sum;
}

export const nothing: Simulation = {
  ...{ years: 0, unfinished: [], accepted: 0, events: 0, violations: [] },
  ...{ refused: new Map(), tried: new Set() },
};

function ofOne({ finished, violations: found, ...year }: WalkedYear, seed: string): Simulation {
  const violations = found.length > 0 ? [{ seed, found }] : [];
  return { ...year, years: 1, unfinished: finished ? [] : [seed], violations };
}

/** Two parts of a run as one. */
export function together(a: Simulation, b: Simulation): Simulation {
  const refused = new Map(a.refused);
  for (const [code, times] of b.refused) refused.set(code, (refused.get(code) ?? 0) + times);
  return {
    years: a.years + b.years,
    unfinished: [...a.unfinished, ...b.unfinished],
    accepted: a.accepted + b.accepted,
    refused,
    tried: new Set([...a.tried, ...b.tried]),
    events: a.events + b.events,
    violations: [...a.violations, ...b.violations],
  };
}

/** One line of counts. */
export function lineOf({ years, unfinished, accepted, refused, events, violations }: Simulation): string {
  const codes = [...refused].toSorted(([, a], [, b]) => b - a).map(([code, times]) => `${code} ${times}`);
  const total = [...refused.values()].reduce((sum, times) => sum + times, 0);
  return [
    `${years} years (${years - unfinished.length} to the end)`,
    `${accepted} commands accepted`,
    `${total} refused [${codes.join(', ')}]`,
    `${events} events`,
    `${violations.length} violations`,
  ].join(', ');
}
