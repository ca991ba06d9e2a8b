import type { Unit } from '../cycle/events.js';
import type { PlanContent } from './plan.js';

/** A plan read from outside, or everything that is wrong with what was sent; nothing is half read. */
export type PlanImport<ImportError> =
  | { readonly ok: true; readonly content: PlanContent }
  | { readonly ok: false; readonly errors: readonly ImportError[] };

/** What cannot be read at all; what is read and makes no sense has the code of a `PlanFault`. */
export type PlanImportCode =
  | 'IMPORT_EMPTY'
  | 'IMPORT_COLUMN_MISSING'
  | 'IMPORT_COLUMN_UNKNOWN'
  | 'IMPORT_VALUE_MISSING'
  | 'IMPORT_VALUE_DIFFERS'
  | 'IMPORT_TEXT_EXPECTED'
  | 'IMPORT_NUMBER_EXPECTED'
  | 'IMPORT_LIST_EXPECTED'
  | 'IMPORT_OBJECT_EXPECTED'
  | 'IMPORT_OPERATOR_UNKNOWN'
  | 'IMPORT_UNIT_UNKNOWN'
  /** A form is about one unit, and the cycle has none or several. */
  | 'IMPORT_ONE_UNIT_EXPECTED'
  /** Not the JSON of a rule of a known kind. */
  | 'IMPORT_RULE_UNREADABLE';

/** Unit ids by name and alias, as documents write them. */
export function unitIdsByName(units: readonly Unit[]): ReadonlyMap<string, string> {
  return new Map(units.flatMap(({ id, name, aliases }) => [name, ...aliases].map((known) => [known, id])));
}

/** Responsible units share one score equally unless the plan is told otherwise (同责同分). */
export function equalShares(
  units: readonly string[],
): readonly { readonly unit: string; readonly share: number }[] {
  return units.map((unit) => ({ unit, share: 1 }));
}
