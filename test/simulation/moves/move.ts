import type { ReadModels } from '@kaoping/read-models';
import type { SeededRandom } from '@kaoping/platform';

/** What a move is drawn from: the views as they stand, chance, and what only the player knows. */
export interface Scene {
  readonly views: ReadModels;
  readonly random: SeededRandom;
  /** ISO day of the simulated clock. */
  readonly today: string;
  /** SHA-256 of a file that the evidence store holds. */
  readonly photo: string;
  /** Codes of ballots that were issued. */
  readonly codes: readonly string[];
}

/** Something to try: who and with what. `as` is a person's id. */
export interface Attempt {
  readonly as: string;
  /** Whom they act for. */
  readonly onBehalfOf?: string;
  readonly input: object;
}

/** Draws one attempt of a command, plausible in most cases and wrong in some. */
export type Move = (scene: Scene) => Attempt;
