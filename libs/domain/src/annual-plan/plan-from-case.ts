import type { Period, Unit } from '../cycle/events.js';
import { JsonReader, type JsonError } from './json-reader.js';
import { settledUnits, type JointShares, type NamedUnit } from './joint-units.js';
import type { Indicator, PlanCategory, PlanGroup, Target } from './plan.js';
import { contentOfForm } from './plan-from-form.js';
import { unitIdsByName, type PlanImport } from './plan-import.js';
import type { UnitNaming } from './plan-rows.js';

/**
 * A published plan in the format of `test/cases` (kind `annual plan`; forms see `contentOfForm`). Weights are JSON numbers there; items without
 * targets are scored by hand. An item may have its group's number (7 and 8 do): ids are those of the items alone.
 */
export function planFromCase(
  input: unknown,
  { units, period, jointShares }: { readonly units: readonly Unit[]; readonly period: Period } & JointShares,
): PlanImport<JsonError> {
  const errors: JsonError[] = [];
  const document = new JsonReader(input, '', errors);
  // Self-evaluations and target tables are lists of lines without an outline.
  if (isForm(input)) {
    const form = contentOfForm(document, { units, period });
    return errors.length === 0 ? { ok: true, content: form } : { ok: false, errors };
  }
  const naming = { unitIds: unitIdsByName(units), ...(jointShares && { jointShares }) };
  const declaredTotal = document.field('weightsTotal').decimal();
  const categories = document.field('categories').list();
  const content = {
    declaredTotal,
    categories: categories.map(readCategory),
    indicators: categories.flatMap((category) => readIndicators(category, naming)),
  };
  return errors.length === 0 ? { ok: true, content } : { ok: false, errors };
}

function isForm(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'items' in input && !('categories' in input);
}

function readCategory(category: JsonReader): PlanCategory {
  return {
    no: category.field('no').text(),
    name: category.field('name').text(),
    weight: category.field('weight').decimal(),
    groups: category.field('groups').list().map(readGroup),
  };
}

function readGroup(group: JsonReader): PlanGroup {
  const basis = group.field('basis');
  const kind = group.field('kind');
  return {
    no: group.field('no').text(),
    title: group.field('title').text(),
    weight: group.field('weight').decimal(),
    ...(basis.isPresent ? { basis: basis.text() } : {}),
    ...(kind.isPresent ? { kind: kind.text() } : {}),
  };
}

function readIndicators(category: JsonReader, naming: UnitNaming): readonly Indicator[] {
  const groups = category.field('groups').list();
  return groups.flatMap((group) =>
    group
      .field('items')
      .list()
      .map((item) => readItem(item, category.field('no').text(), group.field('no').text(), naming)),
  );
}

function readItem(item: JsonReader, category: string, group: string, naming: UnitNaming): Indicator {
  const no = item.field('no').text();
  const leaders = [item.field('leader'), ...optionalList(item, 'jointLeaders')];
  return {
    id: no,
    no,
    title: item.field('title').text(),
    category,
    group,
    weight: item.field('weight').decimal(),
    targets: optionalList(item, 'targets').map(readTarget),
    units: settledUnits(readUnits(item, naming.unitIds), naming),
    leaders: leaders.map((leader) => leader.text()),
    due: item.field('due').text(),
    inferred: optionalList(item, 'inferred').map((cell) => cell.text()),
  };
}

/** `unit` and `jointUnits` carry it alike (同责同分); where the item names `assistingUnits`, those lead and these assist. */
function readUnits(item: JsonReader, unitIds: UnitNaming['unitIds']): readonly NamedUnit[] {
  const first = [item.field('unit'), ...optionalList(item, 'jointUnits')].map((unit) =>
    readUnit(unit, unitIds),
  );
  const assisting = optionalList(item, 'assistingUnits').map((unit) => readUnit(unit, unitIds));
  if (assisting.length === 0) return first.map((unit) => ({ unit }));
  return [
    ...first.map((unit): NamedUnit => ({ unit, role: 'lead' })),
    ...assisting.map((unit): NamedUnit => ({ unit, role: 'assisting' })),
  ];
}

function readUnit(unit: JsonReader, unitIds: UnitNaming['unitIds']): string {
  const id = unitIds.get(unit.text());
  if (id === undefined) unit.note('IMPORT_UNIT_UNKNOWN');
  return id ?? '';
}

function readTarget(target: JsonReader): Target {
  const op = target.field('op');
  const name = op.text();
  switch (name) {
    case '>=':
    case '<=':
    case '=':
      return { op: name, value: target.field('value').decimal(), measure: target.field('measure').text() };
    case 'qualitative':
      return { op: name, text: target.field('value').text() };
    default:
      op.note('IMPORT_OPERATOR_UNKNOWN');
      return { op: 'qualitative', text: '' };
  }
}

function optionalList(item: JsonReader, name: string): readonly JsonReader[] {
  const list = item.field(name);
  return list.isPresent ? list.list() : [];
}
