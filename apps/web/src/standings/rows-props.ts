import type { LiveStandingRow } from '@kaoping/contracts';

/** What a table and a list of cards show alike. */
export interface RowsProps {
  /** In the order in which they are shown. */
  readonly rows: readonly LiveStandingRow[];
  /** Leader marks and ballots are still under seal. */
  readonly sealed: boolean;
  /** The computation has been made: totals are scores, and there are grades. */
  readonly graded: boolean;
  readonly caption: string;
}
