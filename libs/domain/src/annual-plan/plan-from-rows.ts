import type { Period, Unit } from '../cycle/events.js';
import { findIndicatorFaults, findPlanFaults, type PlanFault } from './find-faults.js';
import type { JointShares } from './joint-units.js';
import type { PlanContent } from './plan.js';
import type { PlanColumn } from './plan-columns.js';
import { unitIdsByName, type PlanImport } from './plan-import.js';
import { contentOf, outlineRows, type OutlineCategory, type OutlineGroup } from './plan-outline.js';
import { findHeaderErrors, readRows, type PlanRowError } from './plan-rows.js';

/** With what the scheme of the cycle says of joint shares. */
export interface PlanRowsContext extends JointShares {
  /** Units of the cycle; cells name them as documents do, by name or alias. */
  readonly units: readonly Unit[];
  readonly period: Period;
  readonly declaredTotal: string;
  /** Names the one category of a table that has no column for categories. */
  readonly title: string;
}

/**
 * A plan as a table: records by header (`PLAN_COLUMNS`), one row an indicator. Blank cells of the category and the
 * group repeat the row above; a weight they do not declare is the sum of what is below. All mistakes of all rows are
 * collected, at most one for each cell; a table with wrong headers is not read further.
 */
export function planFromRows(
  records: readonly unknown[],
  context: PlanRowsContext,
): PlanImport<PlanRowError> {
  const headerErrors = findHeaderErrors(records);
  if (headerErrors.length > 0) return { ok: false, errors: headerErrors };
  const errors: PlanRowError[] = [];
  const unitIds = unitIdsByName(context.units);
  const categories = outlineRows(readRows(records, errors), { ...context, unitIds }, errors);
  const content = contentOf(categories, context.declaredTotal);
  errors.push(
    ...outlineErrors(categories, content, context),
    ...indicatorErrors(categories, content, context),
  );
  const distinct = firstOfEachCell(errors);
  return distinct.length === 0 ? { ok: true, content } : { ok: false, errors: distinct };
}

function outlineErrors(
  categories: readonly OutlineCategory[],
  content: PlanContent,
  context: PlanRowsContext,
): readonly PlanRowError[] {
  const groups = categories.flatMap((category) => category.groups);
  return findPlanFaults({ ...content, indicators: [] }, boundsOf(context)).flatMap(
    ({ code, params }): PlanRowError[] => {
      const level = params.group === undefined ? 'category' : 'group';
      const levels: readonly (OutlineCategory | OutlineGroup)[] = level === 'group' ? groups : categories;
      const at = levels.findLast(({ no }) => no === params[level]);
      if (code !== 'PLAN_WEIGHT_INVALID') return [{ row: at?.row ?? 0, column: `${level}No`, code }];
      // A weight that is summed up is wrong only because one below it is, and that one has its own error.
      return at?.weight === undefined ? [] : [{ row: at.row, column: `${level}Weight`, code }];
    },
  );
}

function indicatorErrors(
  categories: readonly OutlineCategory[],
  content: PlanContent,
  context: PlanRowsContext,
): readonly PlanRowError[] {
  const rows = categories.flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators));
  const ids = rows.map(({ indicator }) => indicator.id);
  return rows.flatMap(({ row, indicator }, index): PlanRowError[] => [
    ...(ids.indexOf(indicator.id) < index
      ? [{ row, column: 'no', code: 'PLAN_INDICATOR_REPEATED' } as const]
      : []),
    ...findIndicatorFaults(indicator, content.categories, boundsOf(context)).map(({ code }) => ({
      row,
      column: COLUMN_OF_FAULT[code] ?? 'no',
      code,
    })),
  ]);
}

const COLUMN_OF_FAULT: Readonly<Partial<Record<PlanFault['code'], PlanColumn>>> = {
  PLAN_INDICATOR_ID_INVALID: 'no',
  PLAN_TITLE_MISSING: 'title',
  PLAN_UNIT_UNKNOWN: 'units',
  PLAN_UNIT_MISSING: 'units',
  PLAN_UNIT_REPEATED: 'units',
  PLAN_SHARE_INVALID: 'units',
  PLAN_ROLES_INCOMPLETE: 'units',
  PLAN_WEIGHT_INVALID: 'weight',
  PLAN_TARGET_INVALID: 'targets',
  PLAN_DUE_INVALID: 'due',
  PLAN_MILESTONES_INVALID: 'q4',
  PLAN_RULE_INVALID: 'rule',
};

function boundsOf({ units, period }: PlanRowsContext) {
  return { knownUnits: units.map(({ id }) => id), period };
}

/** A cell that could not be read also looks wrong to the checks: the first error of a cell is the one that tells. */
function firstOfEachCell(errors: readonly PlanRowError[]): readonly PlanRowError[] {
  const cells = errors.map(({ row, column }) => `${row} ${column}`);
  return errors
    .filter((_, index) => cells.indexOf(cells[index] ?? '') === index)
    .toSorted((a, b) => a.row - b.row);
}
