import { translate } from '@kaoping/contracts';
import type { UnitResult } from '@kaoping/domain';
import { language } from '../language.js';
import { printTable } from '../table.js';
import type { Incidents } from './incidents.js';

/** What `kaoping year --json` prints. Points are decimal strings as the formula takes them. */
export interface YearReport {
  readonly cycle: string;
  readonly seed: number;
  readonly events: number;
  readonly units: readonly ReportRow[];
}

/** `target` is out of 100 before ×80 %, `incentive` after its cap, `inspection` positive. */
export type ReportRow = Pick<
  UnitResult,
  'unit' | 'name' | 'target' | 'leader' | 'public' | 'incentive' | 'inspection' | 'final' | 'grade' | 'rank'
>;

/** Rows by rank, units without one behind, else in office order. */
export function reportOf(
  cycle: string,
  seed: number,
  events: number,
  rows: readonly UnitResult[],
): YearReport {
  const units = rows.map(
    ({ unit, name, target, leader, public: publicScore, incentive, inspection, final, grade, rank }) => ({
      ...{ unit, name, target, leader, public: publicScore, incentive, inspection, final, grade, rank },
    }),
  );
  return {
    cycle,
    seed,
    events,
    units: units.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity)),
  };
}

/** The table, and what happened on the way to it. */
export type YearTold = YearReport & { readonly incidents: Incidents };

export function printReport(report: YearTold, json: boolean, folder: string | undefined): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const text = (key: string, params = {}): string => translate(language(), `cli:${key}`, params);
  process.stdout.write(
    `${text('yearDone', { cycle: report.cycle, seed: report.seed, events: report.events })}\n${text('yearIncidents', { ...report.incidents })}\n\n`,
  );
  printTable(
    ['rank', 'name', 'target', 'leader', 'public', 'incentive', 'inspection', 'final', 'grade'].map((key) =>
      text(`column.${key}`),
    ),
    report.units.map((row) => [
      String(row.rank ?? '—'),
      row.name,
      short(row.target),
      short(row.leader),
      short(row.public),
      short(row.incentive),
      short(row.inspection),
      row.final ?? '—',
      row.grade ?? '—',
    ]),
  );
  if (folder !== undefined) process.stdout.write(`\n${text('yearKept', { folder })}\n`);
}

/** For the eye only: four decimals; the JSON keeps them all. */
function short(points: string | null): string {
  return points === null ? '—' : points.replace(/(\.\d{4})\d+$/, '$1…');
}
