import { sumPoints } from '../scoring/points.js';
import { formatPoints, isDecimal, parsePoints } from '../scoring/points-text.js';
import type { Indicator, PlanCategory, PlanContent, PlanGroup } from './plan.js';
import { readRowIndicator, type PlanRow, type PlanRowError, type UnitNaming } from './plan-rows.js';

/** A category as the rows build it up; `row` is the first that named it. */
export interface OutlineCategory extends Omit<PlanCategory, 'weight' | 'groups'> {
  readonly row: number;
  weight?: string;
  readonly groups: OutlineGroup[];
}

export interface OutlineGroup extends Omit<PlanGroup, 'weight'> {
  readonly row: number;
  weight?: string;
  readonly indicators: OutlineIndicator[];
}

export interface OutlineIndicator {
  readonly row: number;
  readonly indicator: Indicator;
}

/** Blank cells of category and group belong to the row above, as merged cells do. */
export function outlineRows(
  rows: readonly PlanRow[],
  { title, ...naming }: UnitNaming & { readonly title: string },
  errors: PlanRowError[],
): readonly OutlineCategory[] {
  const categories: OutlineCategory[] = [];
  let category: OutlineCategory | undefined;
  let group: OutlineGroup | undefined;
  for (const row of rows) {
    const home = categoryOf(row, categories, category, title);
    if (home !== category) group = undefined;
    category = home;
    declareWeight(category, row, 'categoryWeight', errors);
    group = groupOf(row, categories, category, group);
    if (group === undefined) {
      errors.push({ row: row.row, column: 'group', code: 'IMPORT_VALUE_MISSING' });
      continue;
    }
    declareWeight(group, row, 'groupWeight', errors);
    const place = { category: category.no, group: group.no };
    group.indicators.push({ row: row.row, indicator: readRowIndicator(row, place, naming, errors) });
  }
  return categories;
}

function categoryOf(
  { row, cells }: PlanRow,
  all: OutlineCategory[],
  current: OutlineCategory | undefined,
  title: string,
): OutlineCategory {
  const { category: name, categoryNo: no } = cells;
  if (name === undefined && no === undefined && current !== undefined) return current;
  const known = all.find((category) =>
    no === undefined ? category.name === (name ?? title) : category.no === no,
  );
  if (known !== undefined) return known;
  const added = { row, no: no ?? letter(all.length), name: name ?? title, groups: [] };
  all.push(added);
  return added;
}

function groupOf(
  { row, cells }: PlanRow,
  categories: readonly OutlineCategory[],
  category: OutlineCategory,
  current: OutlineGroup | undefined,
): OutlineGroup | undefined {
  const { group: title, groupNo: no, basis, kind } = cells;
  if (title === undefined && no === undefined) return current;
  const known = category.groups.find((group) => (no === undefined ? group.title === title : group.no === no));
  if (known !== undefined) return known;
  const count = categories.reduce((sum, { groups }) => sum + groups.length, 0);
  const added: OutlineGroup = {
    row,
    no: no ?? String(count + 1),
    title: title ?? no ?? '',
    ...(basis === undefined ? {} : { basis }),
    ...(kind === undefined ? {} : { kind }),
    indicators: [],
  };
  category.groups.push(added);
  return added;
}

function declareWeight(
  of: { weight?: string },
  { row, cells }: PlanRow,
  column: 'categoryWeight' | 'groupWeight',
  errors: PlanRowError[],
): void {
  const declared = cells[column];
  if (declared === undefined) return;
  if (of.weight !== undefined && of.weight !== declared)
    errors.push({ row, column, code: 'IMPORT_VALUE_DIFFERS' });
  of.weight ??= declared;
}

export function contentOf(categories: readonly OutlineCategory[], declaredTotal: string): PlanContent {
  const complete = categories.map(({ no, name, weight, groups }): PlanCategory => {
    const weighed = groups.map(({ row: _, indicators, weight: declared, ...group }) => ({
      ...group,
      weight: declared ?? sumOf(indicators.map(({ indicator }) => indicator.weight)),
    }));
    return { no, name, weight: weight ?? sumOf(weighed.map((group) => group.weight)), groups: weighed };
  });
  const indicators = categories.flatMap(({ groups }) =>
    groups.flatMap((group) => group.indicators.map(({ indicator }) => indicator)),
  );
  return { declaredTotal, categories: complete, indicators };
}

/** Of what can be read; a weight that cannot is an error of its own row. */
function sumOf(weights: readonly string[]): string {
  return formatPoints(sumPoints(weights.filter((weight) => isDecimal(weight)).map(parsePoints)));
}

/** A, B, C … as plans number their categories. */
function letter(index: number): string {
  return String.fromCharCode(65 + (index % 26)).repeat(Math.floor(index / 26) + 1);
}
