import type { Scheme, SchemeIndicator } from '../../scheme/scheme.js';
import { parsePoints } from '../points-text.js';
import { comparePoints } from '../points.js';
import type { Observation } from '../rules/observation.js';
import { withPartialSteps } from '../rules/partial-steps.js';
import { readObservation } from '../rules/read-observation.js';
import type { Decimal } from '../rules/rule.js';
import { sharesOf } from './facts-shares.js';
import type { Facts, Share, UnitFacts } from './facts.js';

/** A unit of the facts with what the scheme knows about it. */
export interface KnownUnit {
  readonly unit: string;
  readonly name: string;
  readonly rankingGroup: string;
  /** Of the unit in the facts, for faults: `units.3`, or empty where there is one unit only. */
  readonly path: string;
  readonly facts: UnitFacts;
  /** What it carries, in the order of the scheme; the rules know what the scheme says of partial steps. */
  readonly indicators: readonly SchemeIndicator[];
  /** Read and, where other units tell the rest of it, completed; without those that cannot be read. */
  readonly observations: ReadonlyMap<string, Observation>;
  /** Of joint indicators, by id. */
  readonly shares: ReadonlyMap<string, Share>;
}

/** The units of readable facts in their order; one alone is called as the facts call it, else as the scheme. */
export function knownUnits(facts: Facts, scheme: Scheme): readonly KnownUnit[] {
  const listed =
    facts.units === undefined
      ? [{ unit: facts.name ?? scheme.name, path: '', facts }]
      : facts.units.map((unit, index) => ({ unit: unit.unit, path: `units.${index}`, facts: unit }));
  const units = listed.map((unit): KnownUnit => ({
    ...unit,
    name: unit.facts.name ?? unit.unit,
    rankingGroup: unit.facts.rankingGroup ?? '',
    indicators: carriedBy(unit.facts, scheme),
    observations: readable(unit.facts),
    shares: sharesOf(unit, listed, scheme),
  }));
  return units.map((unit) => ({ ...unit, observations: completed(unit, units) }));
}

function carriedBy(
  { carries }: UnitFacts,
  { indicators = [], partialSteps }: Scheme,
): readonly SchemeIndicator[] {
  const carried = carries === undefined ? indicators : indicators.filter(({ id }) => carries.includes(id));
  return carried.map((indicator) => ({ ...indicator, rule: withPartialSteps(indicator.rule, partialSteps) }));
}

function readable({ observations = {} }: UnitFacts): ReadonlyMap<string, Observation> {
  return new Map(
    Object.entries(observations).flatMap(([id, json]) => {
      const read = readObservation(json);
      return 'observation' in read ? [[id, read.observation] as const] : [];
    }),
  );
}

/** What the other units tell: the best value, the parent's result, and which unit of a ballot is meant. */
function completed(unit: KnownUnit, units: readonly KnownUnit[]): ReadonlyMap<string, Observation> {
  const all = new Map(unit.observations);
  for (const { id, rule } of unit.indicators) {
    const own = all.get(id);
    if (rule.type === 'external-result' && rule.inherits === 'parent' && own === undefined) {
      const inherited = inheritedBy(unit, id, units);
      if (inherited !== undefined) all.set(id, inherited);
    }
    if (own === undefined) continue;
    if (rule.type === 'relative-to-best' && own.best === undefined) {
      const best = bestOf(units, id, rule.better);
      if (best !== undefined) all.set(id, { ...own, best });
    }
    if (rule.type === 'ballot-tally' && own.ballots !== undefined && own.unit === undefined)
      all.set(id, { ...own, unit: unit.unit });
  }
  return all;
}

/** The nearest unit above that has a result of its own; a circle of parents is a fault that ends here. */
function inheritedBy(unit: KnownUnit, id: string, units: readonly KnownUnit[]): Observation | undefined {
  const seen = new Set<string>();
  for (let at: KnownUnit | undefined = unit; at !== undefined && !seen.has(at.unit);) {
    const own = at.observations.get(id);
    if (own !== undefined) return inherited(own, at.unit);
    seen.add(at.unit);
    const parent: string | undefined = at.facts.parent;
    at = units.find((other) => other.unit === parent);
  }
  return undefined;
}

/** A result that was handed down says from whom; one that has not arrived is nobody's. */
function inherited(observation: Observation, from: string): Observation {
  const { result } = observation;
  if (result === undefined || result === null) return observation;
  return { ...observation, result: { inheritedFrom: from, ...result } };
}

function bestOf(units: readonly KnownUnit[], id: string, better: 'higher' | 'lower'): Decimal | undefined {
  const values = units.flatMap(({ observations }) => observations.get(id)?.value ?? []);
  const sorted = values.toSorted((a, b) => comparePoints(parsePoints(a), parsePoints(b)));
  return better === 'higher' ? sorted.at(-1) : sorted[0];
}
