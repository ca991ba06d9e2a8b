import type { Scheme } from '../../scheme/scheme.js';
import { isObject, isTooDeep, type Misfit } from '../../shapes/index.js';
import { readObservation } from '../rules/read-observation.js';
import { factsShape, UNIT_FIELDS } from './facts-shape.js';
import type { Facts, FactsFault } from './facts.js';
import { at, fault, outOfRange, repeated } from './fault.js';
import { jointFaults } from './joint-faults.js';
import { knownUnits, type KnownUnit } from './known-units.js';
import { nearest } from './nearest.js';
import { withoutMisfits } from './without-misfits.js';
import { observedFaults } from './observed-faults.js';
import { unitFaults } from './unit-faults.js';

/** The facts as read, or everything that is wrong with them. */
export type ReadFacts =
  | { readonly facts: Facts; readonly units: readonly KnownUnit[] }
  | { readonly faults: readonly FactsFault[] };

/** Reads JSON as facts for a published scheme. Never throws: what is wrong comes back all at once, in the order of the file. */
export function readFacts(json: unknown, scheme: Scheme): ReadFacts {
  if (isTooDeep(json))
    return { faults: [fault('FACTS_VALUE_WRONG', '', { expected: 'shallow', found: '…' })] };
  const misfits = factsShape.check(json, '');
  const unreadable = [...misfits, ...observationMisfits(json)].map(ofMisfit);
  const readable = withoutMisfits(json, misfits);
  if (readable === null) return { faults: unreadable };
  const { facts, said, strangers } = readable;
  const units = knownUnits(facts, scheme);
  const faults = [
    ...unreadable,
    ...schemeFaults(facts, scheme),
    ...formFaults(facts),
    ...units.flatMap((unit) => [...observedFaults(unit, scheme), ...unitFaults(unit, units, scheme)]),
    ...jointFaults(units),
    ...countFaults(facts, units, scheme),
  ].filter(
    ({ path }, index) =>
      index < unreadable.length ||
      ![...said, ...strangers].some((told) => path === told || path.startsWith(`${told}.`)),
  );
  return faults.length > 0 ? { faults } : { facts, units };
}

/** What keeps single observations from being read, wherever they stand. */
function observationMisfits(json: unknown): readonly Misfit[] {
  if (!isObject(json)) return [];
  const units: unknown = json['units'];
  return [
    ...misfitsUnder(json, ''),
    ...(Array.isArray(units)
      ? units.flatMap((unit: unknown, index) => misfitsUnder(unit, `units.${index}`))
      : []),
  ];
}

function misfitsUnder(unit: unknown, path: string): readonly Misfit[] {
  const observations = isObject(unit) ? unit['observations'] : undefined;
  if (!isObject(observations)) return [];
  return Object.entries(observations).flatMap(([id, observation]) => {
    const read = readObservation(observation, at(path, `observations.${id}`));
    return 'misfits' in read ? read.misfits : [];
  });
}

/** What does not fit the shape, as a fault with advice. */
export function ofMisfit({ path, problem, expected, found }: Misfit): FactsFault {
  switch (problem) {
    case 'missing':
      return fault('FACTS_FIELD_MISSING', path, { expected });
    case 'unknown-field': {
      const field = path.slice(path.lastIndexOf('.') + 1);
      return fault('FACTS_FIELD_UNKNOWN', path, { expected, nearest: nearest(field, expected.split(' | ')) });
    }
    case 'wrong-type':
      return fault('FACTS_TYPE_WRONG', path, { expected: figure(expected, found), found });
    case 'wrong-value':
      return fault('FACTS_VALUE_WRONG', path, { expected: figure(expected, found), found });
  }
}

/** Facts take numbers too where a shape wants a decimal; who has written a text already is not told to write one. */
function figure(expected: string, found: string): string {
  if (expected !== 'decimal' && expected !== 'figure') return expected;
  return found.startsWith('"') ? 'decimal' : 'figure';
}

function schemeFaults({ scheme: meant }: Facts, { id, version }: Scheme): readonly FactsFault[] {
  if (meant === undefined || (meant.id === id && meant.version === version)) return [];
  const [expected, found] = [`${id} v${version}`, `${meant.id} v${meant.version}`];
  return [fault('FACTS_SCHEME_DIFFERENT', 'scheme', { expected, found })];
}

function formFaults(facts: Facts): readonly FactsFault[] {
  if (facts.units === undefined) return [];
  const beside = UNIT_FIELDS.filter((field) => facts[field] !== undefined);
  return [
    ...(beside.length > 0 ? [fault('FACTS_BOTH_FORMS', 'units', { found: beside.join('、') })] : []),
    ...(facts.units.length === 0 ? [fault('FACTS_UNITS_EMPTY', 'units')] : []),
    ...repeated(
      'units',
      facts.units.map(({ unit }) => unit),
      'FACTS_UNIT_REPEATED',
    ),
  ];
}

function countFaults(
  { counts = {} }: Facts,
  units: readonly KnownUnit[],
  { rankBonuses = [] }: Scheme,
): readonly FactsFault[] {
  const bonuses = rankBonuses.map(({ id }) => id);
  const names = units.map(({ unit }) => unit);
  return Object.entries(counts).flatMap(([bonus, counted]) => {
    const path = `counts.${bonus}`;
    if (!bonuses.includes(bonus))
      return [fault('FACTS_BONUS_UNKNOWN', path, { found: bonus, nearest: nearest(bonus, bonuses) })];
    return Object.entries(counted).flatMap(([unit, count]) =>
      names.includes(unit)
        ? outOfRange(at(path, unit), count, 0)
        : [fault('FACTS_UNIT_UNKNOWN', at(path, unit), { found: unit, nearest: nearest(unit, names) })],
    );
  });
}
