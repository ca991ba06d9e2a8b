import { findingOf, type Finding } from './finding.js';
import { linesOf, type Line } from './lines.js';
import { listIn, objectIn, objectsIn, textIn, type Json } from './read.js';

/** Units that carry items: each should have a clerk (联络员), and be among the units of the plan. */
export function unitFindings(document: Json): readonly Finding[] {
  const units = objectsIn(document['units']).map(namesOf);
  const carried = carriedBy(linesOf(document));
  const contacts = listIn(document['contacts'])
    .map(contactName)
    .filter((name) => name !== '');
  const named = (unit: string): readonly string[] => units.find((names) => names.includes(unit)) ?? [unit];
  return byUnit(carried, named).flatMap(({ unit, names, items }) => {
    const place = `units.${unit}`;
    if (contacts.length > 0 && !names.some((name) => contacts.includes(name)))
      return [findingOf('UNIT_WITHOUT_CLERK', place, { unit, items, found: unit })];
    if (units.length > 0 && !units.some((one) => one.includes(unit)))
      return [findingOf('UNIT_UNKNOWN', place, { unit, items, found: unit })];
    return [];
  });
}

/** A unit goes by its name, its id and its other names. */
function namesOf(unit: Json): readonly string[] {
  const aliases = listIn(unit['aliases']).map(textIn);
  return [textIn(unit['name']) || textIn(unit['unit']), textIn(unit['id']), ...aliases].filter(
    (name) => name !== '',
  );
}

function contactName(contact: unknown): string {
  const json = objectIn(contact);
  return json === undefined ? textIn(contact) : textIn(json['unit']) || textIn(json['name']);
}

interface Carried {
  readonly unit: string;
  readonly line: Line;
}

function carriedBy(lines: readonly Line[]): readonly Carried[] {
  return lines.flatMap((line) =>
    ['unit', 'jointUnits', 'units', 'leadUnits', 'assistingUnits'].flatMap((field) =>
      unitsIn(line.json[field]).map((unit) => ({ unit, line })),
    ),
  );
}

const unitsIn = (value: unknown): readonly string[] =>
  [textIn(value), ...listIn(value).map(contactName)].filter((unit) => unit !== '');

/** Once a unit, however it is called; the items in the order of their numbers. */
function byUnit(carried: readonly Carried[], named: (unit: string) => readonly string[]) {
  const heads = [...new Set(carried.map(({ unit }) => named(unit)[0] ?? unit))];
  return heads.map((unit) => {
    const own = carried.filter((one) => (named(one.unit)[0] ?? one.unit) === unit);
    const items = [...new Set(own.map(({ line }) => line.no || line.name))].toSorted().join('、');
    return { unit, names: named(unit), items };
  });
}
