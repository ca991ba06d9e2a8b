import type { Player } from '@kaoping/application';
import type { YearReport } from './report.js';

/** Where a year is played: a folder of its own, or a server with a simulated clock. */
export interface Place {
  readonly player: Player;
  /** Kept for the caller; undefined when nothing stays behind here. */
  readonly folder: string | undefined;
  report(seed: number): Promise<YearReport>;
  close(): Promise<void>;
}
