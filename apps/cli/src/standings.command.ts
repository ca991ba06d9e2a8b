import { translate } from '@kaoping/contracts';
import { shanghaiDate } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import { AnswerIsNo, BadInput } from './ending.js';
import { language } from './language.js';
import { printTable } from './table.js';
import { openLog } from './wiring/stores.js';

export interface StandingsOptions {
  readonly data: string;
  readonly cycle?: string;
  readonly json?: boolean;
}

/** How long reading the log may take before the command gives up. */
const PATIENCE_MS = 10 * 60_000;

/** Live standings out of a data folder; reads beside a running server. */
export async function standings({ data, cycle, json }: StandingsOptions): Promise<void> {
  const store = await openLog(data);
  const views = new ReadModels({ store, onFatal: fail });
  try {
    await views.start();
    await views.waitForHead(PATIENCE_MS);
    const id = cycle ?? views.cycles.list().at(-1)?.cycle;
    if (id === undefined) throw new AnswerIsNo();
    const table = views.standings.standings(id, shanghaiDate(new Date()));
    if (table === undefined) throw new BadInput('cycleUnknown', { cycle: id });
    if (json === true) process.stdout.write(`${JSON.stringify(table, null, 2)}\n`);
    else print(table);
  } finally {
    await views.stop();
    await store.close();
  }
}

function fail(error: Error): never {
  throw error;
}

function print(table: NonNullable<ReturnType<ReadModels['standings']['standings']>>): void {
  const text = (key: string, params = {}): string => translate(language(), key, params);
  process.stdout.write(`${table.cycle}  ${text(`phase:${table.phase}`)}\n\n`);
  const columns = [
    'rank',
    'name',
    'carriedWeight',
    'target',
    'leader',
    'public',
    'incentive',
    'inspection',
    'final',
    'grade',
  ];
  printTable(
    columns.map((column) => text(`cli:column.${column}`)),
    table.rows
      .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.officeOrder - b.officeOrder)
      .map(({ rank, name, carriedWeight, components, total, grade }) => [
        rank === null ? '—' : String(rank),
        name,
        carriedWeight,
        short(components.target),
        short(components.leader),
        short(components.public),
        short(components.incentive),
        short(components.inspection),
        total ?? '—',
        grade ?? '—',
      ]),
  );
}

/** For the eye only: two decimals; the JSON keeps them all. */
function short(points: string | null): string {
  return points === null ? '—' : points.replace(/(\.\d{2})\d+$/, '$1…');
}
