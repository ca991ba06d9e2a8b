import type { ActName } from './scene.js';

/** How far the year is, told after every scene; `act` is named by `act:<act>` in the language files. */
export interface Progress {
  readonly act: ActName;
  /** ISO instant at which the scene began. */
  readonly at: string;
  /** Scenes played, and scenes in all. */
  readonly done: number;
  readonly total: number;
}
