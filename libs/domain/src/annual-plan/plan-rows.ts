import type { QuarterNumber } from '../cycle/events.js';
import type { PlanFault } from './find-faults.js';
import { settledUnits, type JointShares } from './joint-units.js';
import type { Indicator } from './plan.js';
import { planColumnOf, REQUIRED_PLAN_COLUMNS, type PlanColumn } from './plan-columns.js';
import type { PlanImportCode } from './plan-import.js';
import { readCarriers, readDueDate, readNames, readPercent, readRule, readTargets } from './read-cells.js';

/** What is wrong with one cell. `row` counts records from 1; 0 is the header. */
export interface PlanRowError {
  readonly row: number;
  /** Code name of the column (`PLAN_COLUMNS`), or the header itself when it is unknown. */
  readonly column: string;
  readonly code: PlanImportCode | PlanFault['code'];
}

/** One row by code names of its columns; blank cells are absent. */
export interface PlanRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<PlanColumn, string>>>;
}

/** Headers that are missing or unknown, or a table without any. */
export function findHeaderErrors(records: readonly unknown[]): readonly PlanRowError[] {
  const headers = [...new Set(records.flatMap((record) => (isRecord(record) ? Object.keys(record) : [])))];
  if (headers.length === 0) return [{ row: 0, column: '', code: 'IMPORT_EMPTY' }];
  const columns = headers.map(planColumnOf);
  return [
    ...headers
      .filter((_, index) => columns[index] === undefined)
      .map((column) => ({ row: 0, column, code: 'IMPORT_COLUMN_UNKNOWN' }) as const),
    ...REQUIRED_PLAN_COLUMNS.filter((column) => !columns.includes(column)).map(
      (column) => ({ row: 0, column, code: 'IMPORT_COLUMN_MISSING' }) as const,
    ),
  ];
}

/** Rows without any value, as spreadsheets leave them at the end, are passed over. */
export function readRows(records: readonly unknown[], errors: PlanRowError[]): readonly PlanRow[] {
  return records
    .map((record, index) => readRow(record, index + 1, errors))
    .filter(({ cells }) => Object.keys(cells).length > 0);
}

function readRow(record: unknown, row: number, errors: PlanRowError[]): PlanRow {
  const cells: Partial<Record<PlanColumn, string>> = {};
  if (!isRecord(record)) {
    errors.push({ row, column: '', code: 'IMPORT_OBJECT_EXPECTED' });
    return { row, cells };
  }
  for (const [header, value] of Object.entries(record)) {
    const column = planColumnOf(header);
    if (column === undefined || value === null || value === undefined) continue;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string') errors.push({ row, column, code: 'IMPORT_TEXT_EXPECTED' });
    else if (text.trim() !== '') cells[column] = text.trim();
  }
  return { row, cells };
}

/** How a table names units, and what the scheme says of those that carry an indicator together. */
export interface UnitNaming extends JointShares {
  readonly unitIds: ReadonlyMap<string, string>;
}

/** The row's own indicator; what cannot be read is left empty, noted here or found by `findPlanFaults`. */
export function readRowIndicator(
  { row, cells }: PlanRow,
  place: Pick<Indicator, 'category' | 'group'>,
  { unitIds, ...scheme }: UnitNaming,
  errors: PlanRowError[],
): Indicator {
  const required = (column: PlanColumn): string => {
    const cell = cells[column];
    if (cell === undefined) errors.push({ row, column, code: 'IMPORT_VALUE_MISSING' });
    return cell ?? '';
  };
  const units = readCarriers(required('units'), (name) => unitIds.get(name));
  if (units.some(({ unit }) => unit === ''))
    errors.push({ row, column: 'units', code: 'IMPORT_UNIT_UNKNOWN' });
  const no = required('no');
  const due = required('due');
  const milestones = readMilestones(cells);
  const rule = cells.rule === undefined ? undefined : readRule(cells.rule);
  if (rule === null) errors.push({ row, column: 'rule', code: 'IMPORT_RULE_UNREADABLE' });
  return {
    id: no.replaceAll('.', '-'),
    no,
    title: required('title'),
    ...place,
    weight: required('weight'),
    targets: readTargets(cells.targets ?? ''),
    units: settledUnits(units, scheme),
    leaders: readNames(cells.leaders ?? ''),
    due: readDueDate(due) ?? due,
    ...(milestones.length === 0 ? {} : { milestones }),
    inferred: [],
    ...(rule === undefined || rule === null ? {} : { rule }),
  };
}

function readMilestones(cells: PlanRow['cells']): NonNullable<Indicator['milestones']> {
  const quarters = [cells.q1, cells.q2, cells.q3, cells.q4];
  return quarters.flatMap((cell, index) =>
    cell === undefined ? [] : [{ quarter: (index + 1) as QuarterNumber, percent: readPercent(cell) }],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
