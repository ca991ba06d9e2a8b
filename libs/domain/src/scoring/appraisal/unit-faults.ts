import { componentOf } from '../../scheme/component-of.js';
import type { ComponentId, LeaderComponent, Scheme } from '../../scheme/scheme.js';
import { catalogueOf } from '../incentive-caps.js';
import { isDecimal } from '../points-text.js';
import type { FactsFault, Figure, UnitFacts } from './facts.js';
import { at, fault, outOfRange, repeated } from './fault.js';
import type { KnownUnit } from './known-units.js';
import { shareFaults } from './facts-shares.js';
import { nearest } from './nearest.js';

/** What is wrong with everything of a unit but its observations. */
export function unitFaults(
  unit: KnownUnit,
  units: readonly KnownUnit[],
  scheme: Scheme,
): readonly FactsFault[] {
  const { path, facts } = unit;
  const here = (field: string): string => at(path, field);
  return [
    ...componentFaults(facts, path, scheme),
    ...baseFaults(facts, path, scheme),
    ...markFaults(facts, path, scheme),
    ...ballotFaults(facts, path, scheme),
    ...(['incentives', 'deductions'] as const).flatMap((field) =>
      (facts[field] ?? []).flatMap(({ points }, index) =>
        outOfRange(`${here(field)}.${index}.points`, points, '0'),
      ),
    ),
    ...classFaults(facts, path, scheme),
    ...(facts.deductions ?? []).flatMap(({ heads = 1 }, index) =>
      outOfRange(`${here('deductions')}.${index}.heads`, heads, 1),
    ),
    ...(facts.veto !== undefined && scheme.veto === undefined
      ? [fault('FACTS_VETO_ABSENT', here('veto'))]
      : []),
    ...difficultyFaults(facts, path, scheme),
    ...shareFaults(unit, units),
    ...repeated(
      here('periods'),
      (facts.periods ?? []).map(({ period }) => sameMonth(period)),
    ),
    ...monthFaults(facts, path),
    ...periodFaults(facts, path, scheme),
    ...(['notApplicable', 'carries', 'absentLeaders'] as const).flatMap((field) =>
      repeated(here(field), facts[field] ?? []),
    ),
    ...parentFaults(unit, units),
    ...groupFaults(facts, path, scheme),
  ];
}

/** Which component counts what stands under a field. */
const COUNTED_BY: readonly (readonly [keyof UnitFacts, ComponentId])[] = [
  ['target', 'target'],
  ['leaderMarks', 'leader'],
  ['absentLeaders', 'leader'],
  ['ballots', 'public'],
  ['incentives', 'incentive'],
  ['deductions', 'inspection'],
  ['periods', 'rollup'],
];

function componentFaults(facts: UnitFacts, path: string, { components }: Scheme): readonly FactsFault[] {
  return COUNTED_BY.filter(
    ([field, component]) => facts[field] !== undefined && !components.some(({ id }) => id === component),
  ).map(([field, component]) => fault('FACTS_COMPONENT_ABSENT', at(path, field), { component }));
}

/** The target score is computed from observations or, where the scheme brings no indicators, given; a year has periods. */
function baseFaults(
  facts: UnitFacts,
  path: string,
  { components, indicators = [] }: Scheme,
): readonly FactsFault[] {
  const has = (component: ComponentId): boolean => components.some(({ id }) => id === component);
  const field = at(path, 'target');
  return [
    ...(facts.target === undefined ? [] : outOfRange(field, facts.target, 0)),
    ...(facts.target !== undefined && indicators.length > 0 ? [fault('FACTS_TARGET_COMPUTED', field)] : []),
    ...(has('target') && indicators.length === 0 && facts.target === undefined
      ? [fault('FACTS_FIELD_MISSING', field, { expected: 'figure' })]
      : []),
    ...(has('rollup') && facts.periods === undefined
      ? [fault('FACTS_FIELD_MISSING', at(path, 'periods'), { expected: 'list' })]
      : []),
  ];
}

function markFaults(facts: UnitFacts, path: string, scheme: Scheme): readonly FactsFault[] {
  const component = componentOf(scheme, 'leader');
  const { leaderMarks = [], absentLeaders = [] } = facts;
  if (component === undefined) return [];
  return [
    ...leaderMarks.flatMap(({ mark }, index) =>
      markFault(at(path, `leaderMarks.${index}.mark`), mark, component),
    ),
    ...repeated(
      at(path, 'leaderMarks'),
      leaderMarks.map(({ person }) => person),
    ),
    ...absentLeaders.flatMap((person, index) =>
      leaderMarks.some((mark) => mark.person === person)
        ? [fault('FACTS_NAME_REPEATED', at(path, `absentLeaders.${index}`), { found: person })]
        : [],
    ),
  ];
}

function markFault(
  path: string,
  mark: Figure,
  { min, max, decimals }: LeaderComponent,
): readonly FactsFault[] {
  const [found, most] = [String(mark), String(decimals)];
  return [
    ...outOfRange(path, mark, min, max),
    ...(isDecimal(found, { decimals })
      ? []
      : [fault('FACTS_DECIMALS_TOO_MANY', path, { found, decimals: most })]),
  ];
}

function ballotFaults(facts: UnitFacts, path: string, scheme: Scheme): readonly FactsFault[] {
  const component = componentOf(scheme, 'public');
  if (component === undefined) return [];
  const known = component.options.map(({ id }) => id);
  return Object.entries(facts.ballots ?? {}).flatMap(([option, chosen]) => {
    const place = at(path, `ballots.${option}`);
    if (!known.includes(option))
      return [fault('FACTS_OPTION_UNKNOWN', place, { found: option, known: known.join('、') })];
    return outOfRange(place, chosen, 0);
  });
}

/** 2026-1, 2026/01, 202601 and 2026年1月 are one month; what is no month is its own name. */
function sameMonth(period: string): string {
  const plain = period.normalize('NFKC').trim();
  const [, year, two, one] = /^(\d{4})(?:[-/.年]?(\d{2})|[-/.年](\d))月?$/.exec(plain) ?? [];
  return year === undefined ? plain : `${year}-${two ?? `0${one ?? ''}`}`;
}

/** A period that begins as a month does, and is none of any year. */
function monthFaults({ periods = [] }: UnitFacts, path: string): readonly FactsFault[] {
  return periods.flatMap(({ period: found }, index) => {
    const month = /^\d{4}\D?(\d{1,2})月?$/.exec(found)?.[1];
    if (month === undefined || (Number(month) >= 1 && Number(month) <= 12)) return [];
    return [fault('FACTS_PERIOD_INVALID', at(path, `periods.${index}.period`), { found })];
  });
}

/** Where periods are weighed by name, one that the scheme does not name is a slip and not one that weighs nothing. */
function periodFaults({ periods = [] }: UnitFacts, path: string, scheme: Scheme): readonly FactsFault[] {
  const component = componentOf(scheme, 'rollup');
  if (component?.weights === undefined) return [];
  const known = Object.keys(component.weights);
  return periods.flatMap(({ period: found }, index) =>
    known.includes(found)
      ? []
      : [
          fault('FACTS_PERIOD_UNKNOWN', at(path, `periods.${index}.period`), {
            found,
            known: known.join('、'),
          }),
        ],
  );
}

function difficultyFaults(facts: UnitFacts, path: string, { difficulty }: Scheme): readonly FactsFault[] {
  if (facts.difficulty === undefined) return [];
  const place = at(path, 'difficulty');
  if (difficulty === undefined) return [fault('FACTS_DIFFICULTY_ABSENT', place)];
  return outOfRange(place, facts.difficulty, difficulty.min, difficulty.max);
}

/** Where there is a catalogue, each incentive is of one of its classes; where there is none, of no class. */
function classFaults({ incentives = [] }: UnitFacts, path: string, scheme: Scheme): readonly FactsFault[] {
  const known = catalogueOf(scheme).map(({ id }) => id);
  return incentives.flatMap(({ class: found }, index) => {
    const right = found === undefined ? known.length === 0 : known.includes(found);
    const params = { found: found ?? '', known: known.join('、') };
    return right ? [] : [fault('FACTS_CLASS_UNKNOWN', at(path, `incentives.${index}.class`), params)];
  });
}

/** A slip in the name of a group would lift its quota: every group that is named must be one that the scheme knows. */
function groupFaults(
  { rankingGroup: found }: UnitFacts,
  path: string,
  { quotas = [] }: Scheme,
): readonly FactsFault[] {
  const known = [...new Set(quotas.flatMap(({ group }) => group ?? []))];
  if (found === undefined || known.length === 0 || known.includes(found)) return [];
  return [fault('FACTS_GROUP_UNKNOWN', at(path, 'rankingGroup'), { found, known: known.join('、') })];
}

function parentFaults({ unit, facts, path }: KnownUnit, units: readonly KnownUnit[]): readonly FactsFault[] {
  if (facts.parent === undefined) return [];
  const place = at(path, 'parent');
  const known = units.map((other) => other.unit);
  if (!known.includes(facts.parent))
    return [
      fault('FACTS_UNIT_UNKNOWN', place, { found: facts.parent, nearest: nearest(facts.parent, known) }),
    ];
  return leadsBack(unit, units) ? [fault('FACTS_PARENT_CIRCULAR', place, { found: unit })] : [];
}

function leadsBack(unit: string, units: readonly KnownUnit[]): boolean {
  const parentOf = new Map(units.map((other) => [other.unit, other.facts.parent]));
  let above = parentOf.get(unit);
  for (let steps = 0; above !== undefined && above !== unit && steps < units.length; steps++)
    above = parentOf.get(above);
  return above === unit;
}
