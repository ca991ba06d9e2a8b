import { emptyField } from './filled-fields.js';
import { findingOf, type Finding } from './finding.js';
import { CARRIERS } from './known-fields.js';
import { linesOf, type Line } from './lines.js';
import { distinctNames, hasName } from './names.js';
import { entriesIn, isBlank, listIn, objectIn, objectsIn, textIn, type Json } from './read.js';

/** Units that carry items: each should have a clerk (联络员), and be among the units of the plan; and no unit is there twice. */
export function unitFindings(document: Json): readonly Finding[] {
  const units = objectsIn(document['units']).map(namesOf);
  const carried = carriedBy(linesOf(document));
  const contacts = contactsIn(document['contacts']);
  const named = (unit: string): readonly string[] => units.find((names) => hasName(names, unit)) ?? [unit];
  const carriers = byUnit(carried, named).flatMap(({ unit, names, items }) => {
    const place = `units.${unit}`;
    if (contacts !== undefined && !names.some((name) => hasName(contacts, name)))
      return [findingOf('UNIT_WITHOUT_CLERK', place, { unit, items, found: unit })];
    if (units.length > 0 && !units.some((one) => hasName(one, unit)))
      return [findingOf('UNIT_UNKNOWN', place, { unit, items, found: unit })];
    return [];
  });
  return [
    ...carriers,
    ...(carriers.length > 0 ? [] : clerkFindings(document['contacts'])),
    ...repeatedFindings(units),
  ];
}

/** Lists without anybody, and entries without a person, where no unit that carries items has told of it. */
function clerkFindings(contacts: unknown): readonly Finding[] {
  const hollow = typeof contacts === 'object' && contacts !== null && entriesIn(contacts).length === 0;
  if (hollow) return [emptyField('', 'contacts', '')];
  const blank = Array.isArray(contacts)
    ? contacts.filter((one) => objectIn(one) !== undefined && !hasPerson(one)).map(contactName)
    : entriesIn(objectIn(contacts)).flatMap(([unit, person]) => (isBlank(person) ? [unit] : []));
  return blank.map((unit, index) => {
    const item = unit === '' ? `contacts.${index}` : unit;
    return findingOf('FIELD_EMPTY', `contacts.${unit === '' ? index : unit}`, {
      field: 'clerk',
      item,
      expected: 'clerk',
    });
  });
}

/** By any of its names: then what is said of a unit is said twice, or of two units at once. */
function repeatedFindings(units: readonly (readonly string[])[]): readonly Finding[] {
  const holders = (name: string): number => units.filter((names) => hasName(names, name)).length;
  const repeated = distinctNames(units.flat()).filter((name) => holders(name) > 1);
  const heads = repeated.filter((name) => {
    const first = units.find((names) => hasName(names, name)) ?? [];
    return first.find((one) => hasName(repeated, one)) === name;
  });
  return heads.map((unit) =>
    findingOf('UNIT_REPEATED', `units.${unit}`, { unit, found: String(holders(unit)), expected: '1' }),
  );
}

/** A unit goes by its name, its id and its other names. */
function namesOf(unit: Json): readonly string[] {
  const aliases = listIn(unit['aliases']).map(textIn);
  const names = [textIn(unit['name']) || textIn(unit['unit']), textIn(unit['id']), ...aliases];
  return distinctNames(names.filter((name) => name !== ''));
}

/** Units with a clerk, as a list, or as an object with the clerk by unit; undefined where no list is given. */
function contactsIn(contacts: unknown): readonly string[] | undefined {
  if (Array.isArray(contacts)) return contacts.filter(hasPerson).map(contactName);
  if (objectIn(contacts) === undefined) return undefined;
  return entriesIn(contacts).flatMap(([unit, person]) => (isBlank(person) ? [] : [unit]));
}

const PERSONS = ['clerk', 'person', 'contact', 'phone', '联络员', '姓名', '电话'];

/** A unit in the list with nobody behind it has no clerk. */
function hasPerson(contact: unknown): boolean {
  const json = objectIn(contact) ?? {};
  const persons = isBlank(json['unit']) ? PERSONS : ['name', ...PERSONS];
  return !persons.some((field) => field in json && isBlank(json[field]));
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
    ['unit', ...CARRIERS].flatMap((field) => unitsIn(line.json[field]).map((unit) => ({ unit, line }))),
  );
}

const unitsIn = (value: unknown): readonly string[] =>
  [textIn(value), ...listIn(value).map(contactName)].filter((unit) => unit !== '');

/** Once a unit, however it is called; the items in the order of their numbers. */
function byUnit(carried: readonly Carried[], named: (unit: string) => readonly string[]) {
  const heads = distinctNames(carried.map(({ unit }) => named(unit)[0] ?? unit));
  return heads.map((unit) => {
    const own = carried.filter((one) => hasName([unit], named(one.unit)[0] ?? one.unit));
    const items = [...new Set(own.map(({ line }) => line.no || line.name))].toSorted().join('、');
    return { unit, names: named(unit), items };
  });
}
