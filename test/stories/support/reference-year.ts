import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playYear, type Player, type Step } from '@kaoping/application';
import { openFolder } from '../../../apps/cli/src/year/folder-place.js';
import type { YearReport } from '../../../apps/cli/src/year/report.js';
import { quanzhou } from './server.js';

const SEED = 1;

/** What `kaoping year` ends with, and what was asked of it on the way. */
export interface ReferenceYear {
  readonly report: YearReport;
  readonly steps: readonly Step[];
}

/** Plays the year as the command line does, in a folder of its own. */
export async function playReferenceYear(): Promise<ReferenceYear> {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-reference-'));
  const year = await quanzhou();
  const place = await openFolder(year, folder);
  const steps: Step[] = [];
  const overheard: Player = {
    run: (step) => {
      steps.push(step);
      return place.player.run(step);
    },
    upload: (upload) => place.player.upload(upload),
  };
  try {
    for await (const _ of playYear(year, { seed: SEED }, overheard));
    return { report: await place.report(SEED), steps };
  } finally {
    await place.close();
    await rm(folder, { recursive: true, force: true });
  }
}
