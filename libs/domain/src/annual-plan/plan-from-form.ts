import { ruleOfCase } from '../checking/case-rule.js';
import type { Period, Unit } from '../cycle/events.js';
import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { sumPoints } from '../scoring/points.js';
import type { JsonReader } from './json-reader.js';
import type { Indicator, PlanCategory, PlanContent, Target } from './plan.js';
import { equalShares } from './plan-import.js';

/**
 * A self-evaluation form or a target table in the format of `test/cases`: lines with a rule each, in groups such as
 * 产出/质量, all about one unit. A form declares no weight of a group, so each is the sum of what stands in it. Everything
 * is due at the end of the period, save what names its own day.
 */
export function contentOfForm(
  document: JsonReader,
  { units, period }: { readonly units: readonly Unit[]; readonly period: Period },
): PlanContent {
  const [unit, ...others] = units;
  const items = document.field('items');
  if (unit === undefined || others.length > 0) items.note('IMPORT_ONE_UNIT_EXPECTED');
  const lines = items.list().map((item) => readLine(item));
  const outline = outlineOf(lines);
  return {
    declaredTotal: document.field('weightsTotal').decimal(),
    categories: outline.map(({ category }) => category),
    indicators: outline.flatMap(({ members }) =>
      members.map(({ line, category, group }): Indicator => {
        const { item, path: _path, ...read } = line;
        return {
          ...read,
          category,
          group,
          units: equalShares([unit?.id ?? '']),
          leaders: [],
          due: dueOf(item, period),
        };
      }),
    ),
  };
}

interface Line extends Pick<Indicator, 'id' | 'no' | 'title' | 'weight' | 'targets' | 'inferred' | 'rule'> {
  readonly item: JsonReader;
  readonly path: readonly string[];
}

function readLine(item: JsonReader): Line {
  const no = item.field('no').text();
  const rule = ruleOfCase(item.raw);
  if (rule === undefined && item.field('rule').isPresent) item.field('rule').note('IMPORT_RULE_UNREADABLE');
  return {
    item,
    id: no,
    no,
    title: item.field('name').text(),
    path: item.field('group').text().split('/'),
    weight: item.field('weight').decimal(),
    targets: item.field('op').isPresent ? [readTarget(item)] : [],
    inferred: [],
    ...(rule === undefined ? {} : { rule }),
  };
}

function readTarget(item: JsonReader): Target {
  const op = item.field('op');
  const name = op.text();
  switch (name) {
    case '>=':
    case '<=':
    case '=':
      return { op: name, value: item.field('target').decimal(), measure: item.field('measure').text() };
    case 'qualitative':
      return { op: name, text: item.field('target').text() };
    default:
      op.note('IMPORT_OPERATOR_UNKNOWN');
      return { op: 'qualitative', text: '' };
  }
}

/** A lateness rule says its day itself; the end of the period bounds it, because a plan's days lie inside. */
function dueOf(item: JsonReader, { to }: Period): string {
  const due = item.field('due');
  return due.isPresent ? due.text() : to;
}

interface Outlined {
  readonly category: PlanCategory;
  readonly members: readonly { readonly line: Line; readonly category: string; readonly group: string }[];
}

/** Categories by the first part of the path, groups by all of it, both in the order of the form. */
function outlineOf(lines: readonly Line[]): readonly Outlined[] {
  const names = [...new Set(lines.map(({ path }) => path[0] ?? ''))];
  return names.map((name, at): Outlined => {
    const inside = lines.filter(({ path }) => path[0] === name);
    const titles = [...new Set(inside.map(({ path }) => path.join('/')))];
    const no = String(at + 1);
    const groups = titles.map((title, index) => ({
      no: `${no}-${index + 1}`,
      title,
      weight: sumOf(inside.filter(({ path }) => path.join('/') === title)),
    }));
    const members = inside.map((line) => ({
      line,
      category: no,
      group: groups.find(({ title }) => title === line.path.join('/'))?.no ?? '',
    }));
    return { category: { no, name, weight: sumOf(inside), groups }, members };
  });
}

function sumOf(lines: readonly Line[]): string {
  return formatPoints(sumPoints(lines.map(({ weight }) => parsePoints(weight))));
}
