import { componentOf, comparePoints, formatPoints, parsePoints, sumPoints } from '@kaoping/domain';
import type { ItemInForce, RankBonus, Scheme, ScoredItem } from '@kaoping/domain';
import type { Cycles } from '../cycles/cycles.projection.js';
import type { Plans } from '../plan/plan.projection.js';
import type { FindingsRegister } from '../registers/findings.projection.js';
import type { IncentivesRegister } from '../registers/incentives.projection.js';
import type { RectificationsRegister } from '../registers/rectifications.projection.js';
import type { Standings } from '../standings/standings.projection.js';
import type { Results } from './results.projection.js';

/** Where the values of a result are looked up. */
export interface ItemSources {
  readonly cycles: Cycles;
  readonly plans: Plans;
  readonly findings: FindingsRegister;
  readonly rectifications: RectificationsRegister;
  readonly incentives: IncentivesRegister;
  readonly results: Results;
  readonly standings: Standings;
}

type LookUp = (unit: string, subject: string, about: About) => Omit<ItemInForce, 'units'> | undefined;

interface About {
  readonly cycle: string;
  readonly scheme: Scheme;
  readonly facts: NonNullable<ReturnType<Standings['countedFacts']>>;
  readonly views: ItemSources;
}

/** To the hundredth, as points of deductions and incentives are given, and at most a whole score. */
const POINTS = { least: '0', most: '100', decimals: 2 };
/** An evaluation is a mean: it may have more decimals than a mark. */
const MEAN_DECIMALS = 4;
const FACTOR_DECIMALS = 4;

/** An item of a unit's result as it counts now; undefined where the result has no such item for the unit. */
export function itemInForce(
  cycle: string,
  unit: string,
  { kind, subject }: ScoredItem,
  views: ItemSources,
): ItemInForce | undefined {
  const scheme = views.cycles.schemeOf(cycle);
  const facts = views.standings.countedFacts(cycle);
  const known = views.cycles.cycle(cycle)?.units.some(({ id }) => id === unit) === true;
  if (scheme === undefined || facts === undefined || !known) return undefined;
  const found = LOOK_UPS[kind](unit, subject, { cycle, scheme, facts, views });
  if (found === undefined) return undefined;
  if (kind === 'finding') return { ...found, units: chargedIn(cycle, unit, { subject, facts, views }) };
  if (kind !== 'indicator') return { ...found, units: [unit] };
  const exempt = facts.exemptions(subject);
  const carriers = views.plans.indicator(cycle, subject)?.units ?? [];
  return { ...found, units: carriers.map((one) => one.unit).filter((one) => !exempt.has(one)) };
}

/** The unit itself, and whoever is charged beside it, or has taken over from one that is: what it did is their matter too. */
function chargedIn(
  cycle: string,
  unit: string,
  { subject, facts, views }: Pick<About, 'facts' | 'views'> & { readonly subject: string },
): readonly string[] {
  const charges = views.findings.finding(cycle, subject)?.charges ?? [];
  return [...new Set([unit, ...charges.map((charge) => facts.inheritance.heirOf(charge.unit))])];
}

const LOOK_UPS: Readonly<Record<ScoredItem['kind'], LookUp>> = {
  // What does not apply to the unit is no part of its result.
  indicator: (unit, subject, { cycle, scheme, facts, views }) => {
    const indicator = views.plans.indicator(cycle, subject);
    if (!indicator?.units.some((carrier) => carrier.unit === unit)) return undefined;
    if (facts.exemptions(subject).has(unit)) return undefined;
    const value = facts.indicator(subject).verified?.score ?? 'unverified';
    return { value, least: '0', most: indicator.weight, decimals: scheme.scoreDecimals };
  },
  applicability: (unit, subject, { cycle, facts, views }) => {
    const indicator = views.plans.indicator(cycle, subject);
    if (!indicator?.units.some((carrier) => carrier.unit === unit)) return undefined;
    return { value: facts.exemptions(subject).has(unit) ? 'not-applicable' : 'applicable', ...POINTS };
  },
  // Without one the target score counts as it is.
  difficulty: (unit, subject, { scheme, facts }) => {
    if (subject !== unit || scheme.difficulty === undefined) return undefined;
    const { min: least, max: most } = scheme.difficulty;
    return { value: facts.difficulty(unit)?.factor ?? '1', least, most, decimals: FACTOR_DECIMALS };
  },
  // One that was brought down to nothing is still an item, with nothing in it.
  finding: (unit, subject, { cycle, facts, views }) => {
    const line = views.findings.finding(cycle, subject);
    const value = line && comesTo(facts.deductions(unit), subject);
    const charged =
      line?.status === 'confirmed' &&
      line.charges.some((charge) => facts.inheritance.heirOf(charge.unit) === unit);
    return value === undefined && !charged ? undefined : { value: value ?? '0', ...POINTS };
  },
  surcharge: (unit, subject, { cycle, facts, views }) => {
    const line = views.rectifications.rectification(cycle, subject);
    if (line === undefined || facts.inheritance.heirOf(line.unit) !== unit || line.surcharges.length === 0)
      return undefined;
    return { value: comesTo(facts.deductions(unit), subject) ?? '0', ...POINTS };
  },
  incentive: (unit, subject, { cycle, facts, views }) => {
    const line = views.incentives.incentive(cycle, subject);
    if (line === undefined || facts.inheritance.heirOf(line.unit) !== unit) return undefined;
    const value = facts.incentives(unit).find((one) => one.subject === subject)?.points ?? '0';
    return { value, ...POINTS, most: line.points };
  },
  'rank-bonus': (unit, subject, { scheme, facts }) => {
    const bonus = scheme.rankBonuses?.find(({ id }) => id === subject);
    if (bonus === undefined) return undefined;
    const value = comesTo(facts.incentives(unit), subject) ?? '0';
    return { value, ...POINTS, most: firstPlace(bonus) };
  },
  veto: (unit, subject, { scheme, facts }) => {
    if (subject !== unit || scheme.veto === undefined) return undefined;
    return { value: facts.veto(unit) === null ? 'not-in-force' : 'in-force', ...POINTS };
  },
  leader: (unit, subject, { cycle, scheme, views }) => {
    const component = componentOf(scheme, 'leader');
    const value = rowOf(cycle, unit, views)?.leader ?? null;
    if (subject !== unit || component === undefined || value === null) return undefined;
    return { value, least: component.min, most: component.max, decimals: MEAN_DECIMALS };
  },
  public: (unit, subject, { cycle, scheme, views }) => {
    const component = componentOf(scheme, 'public');
    const value = rowOf(cycle, unit, views)?.public ?? null;
    if (subject !== unit || component === undefined || value === null) return undefined;
    const values = component.options
      .map((option) => option.value)
      .sort((a, b) => comparePoints(parsePoints(a), parsePoints(b)));
    return { value, least: values[0] ?? '0', most: values.at(-1) ?? '0', decimals: MEAN_DECIMALS };
  },
};

/** In all, where a unit has the same subject for itself and for one that has gone into it; undefined: not at all. */
function comesTo(
  entries: readonly { readonly subject: string; readonly points: string }[],
  subject: string,
): string | undefined {
  const [first, ...others] = entries.filter((one) => one.subject === subject);
  if (first === undefined || others.length === 0) return first?.points;
  return formatPoints(sumPoints([first, ...others].map(({ points }) => parsePoints(points))));
}

const firstPlace = ({ points }: RankBonus): string => points[0] ?? '0';

function rowOf(cycle: string, unit: string, { results }: ItemSources) {
  return results.result(cycle)?.computed.units.find((row) => row.unit === unit);
}
