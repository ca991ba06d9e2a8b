import { AnswersKnownIds, OneEffectPerCommand, RefusalWritesNothing } from './commands.js';
import type { Invariant } from './invariant.js';
import { FourEyes } from './people.js';
import { ScoreFollowsFromEvents } from './score.js';
import { FrozenOnceFinal, StageOrder } from './stages.js';
import { WeightsAddUp } from './weights.js';

export type { Happening, Invariant } from './invariant.js';

/** Fresh ones for each year: they remember what has happened. */
export const invariants = (): readonly Invariant[] => [
  new RefusalWritesNothing(),
  new OneEffectPerCommand(),
  new AnswersKnownIds(),
  new StageOrder(),
  new FourEyes(),
  new FrozenOnceFinal(),
  new WeightsAddUp(),
  new ScoreFollowsFromEvents(),
];
