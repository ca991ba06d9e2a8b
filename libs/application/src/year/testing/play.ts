import { playYear, type YearOptions } from '../play-year.js';
import type { Step } from '../player.js';
import type { Progress } from '../progress.js';
import type { ActName } from '../scene.js';
import { quanzhouCase } from './quanzhou.js';
import { RecordingPlayer } from './recording-player.js';

export interface Played {
  readonly player: RecordingPlayer;
  /** Steps of each scene with the act that it belongs to. */
  readonly scenes: readonly { readonly act: ActName; readonly steps: readonly Step[] }[];
  readonly progress: readonly Progress[];
}

/** The year of the published case as a recording player hears it. */
export async function play(options: YearOptions): Promise<Played> {
  const player = new RecordingPlayer();
  const scenes: { act: ActName; steps: readonly Step[] }[] = [];
  const progress: Progress[] = [];
  let heard = 0;
  for await (const told of playYear(quanzhouCase(), options, player)) {
    scenes.push({ act: told.act, steps: player.steps.slice(heard) });
    heard = player.steps.length;
    progress.push(told);
  }
  return { player, scenes, progress };
}
