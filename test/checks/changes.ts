import type { Change } from './changes/change.js';
import { EVALUATION_FURTHER_CHANGES } from './changes/evaluations-more.js';
import { EVALUATION_CHANGES } from './changes/evaluations.js';
import { LEDGER_FURTHER_CHANGES } from './changes/ledgers-more.js';
import { LEDGER_CHANGES } from './changes/ledgers.js';
import { PLAN_FURTHER_CHANGES } from './changes/plans-more.js';
import { PLAN_CHANGES } from './changes/plans.js';
import { REPORT_FURTHER_CHANGES } from './changes/reports-more.js';
import { REPORT_CHANGES } from './changes/reports.js';
import { SLIP_CHANGES } from './changes/slips.js';
import { SPELLING_CHANGES } from './changes/spellings.js';
import { TABLE_FURTHER_CHANGES } from './changes/tables-more.js';
import { TABLE_CHANGES } from './changes/tables.js';

/** One published document after another, changed in one place or several, with exactly what that change leads to. */
export const CHANGES: readonly Change[] = [
  ...PLAN_CHANGES,
  ...PLAN_FURTHER_CHANGES,
  ...LEDGER_CHANGES,
  ...LEDGER_FURTHER_CHANGES,
  ...EVALUATION_CHANGES,
  ...EVALUATION_FURTHER_CHANGES,
  ...TABLE_CHANGES,
  ...TABLE_FURTHER_CHANGES,
  ...REPORT_CHANGES,
  ...REPORT_FURTHER_CHANGES,
  ...SPELLING_CHANGES,
  ...SLIP_CHANGES,
];
