import { readYearCase, playYear, type Player, type Progress, type YearCase } from '@kaoping/application';
import { loadConfig } from '@kaoping/platform';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInput } from '../ending.js';
import { IncidentCounter } from './incidents.js';
import { openPlace } from './open-place.js';
import { progressDisplay } from './progress-display.js';
import { printReport } from './report.js';

export interface YearOptions {
  readonly case: string;
  readonly seed: string;
  readonly data?: string;
  /** Of every node of the system; they are asked in turn. */
  readonly url?: readonly string[];
  readonly json?: boolean;
}

/** Plays a whole year through the use cases on a simulated clock, and prints the final table. */
export async function year(options: YearOptions): Promise<void> {
  const seed = seedOf(options.seed);
  if (options.data !== undefined && options.url !== undefined) throw new BadInput('dataOrUrl');
  const yearCase = await readCase(options.case);
  const place = await openPlace(yearCase, options);
  const display = progressDisplay();
  const player = new IncidentCounter(place.player);
  try {
    await play(yearCase, seed, player, (progress) => display.show(progress));
    display.clear();
    const report = await place.report(seed);
    printReport({ ...report, incidents: player.incidents }, options.json === true, place.folder);
  } finally {
    display.clear();
    await place.close();
  }
}

async function play(
  yearCase: YearCase,
  seed: number,
  player: Player,
  show: (progress: Progress) => void,
): Promise<void> {
  for await (const progress of playYear(yearCase, { seed, until: 'end', shiftDays: 0 }, player))
    show(progress);
}

async function readCase(name: string): Promise<YearCase> {
  if (!/^[a-z0-9-]{1,60}$/.test(name)) throw new BadInput('caseUnknown', { case: name });
  const { casesFolder } = loadConfig(process.env);
  const text = await readFile(join(casesFolder, `${name}.json`), 'utf8').catch(() => {
    throw new BadInput('caseUnknown', { case: name });
  });
  return readYearCase(text);
}

/** ASCII digits only: `٣` and `１` are digits too, and not what the generator was seeded with elsewhere. */
function seedOf(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new BadInput('seedInvalid', { seed: text });
  return Number(text);
}
