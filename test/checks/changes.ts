import type { Change } from './changes/change.js';
import { EVALUATION_CHANGES } from './changes/evaluations.js';
import { LEDGER_CHANGES } from './changes/ledgers.js';
import { PLAN_CHANGES } from './changes/plans.js';
import { REPORT_CHANGES } from './changes/reports.js';
import { TABLE_CHANGES } from './changes/tables.js';

/** One published document after another, changed in one place or several, with exactly what that change leads to. */
export const CHANGES: readonly Change[] = [
  ...PLAN_CHANGES,
  ...LEDGER_CHANGES,
  ...EVALUATION_CHANGES,
  ...TABLE_CHANGES,
  ...REPORT_CHANGES,
];
