import { appealing } from './appealing.js';
import { deciding } from './deciding.js';
import { following } from './following.js';
import { excepting } from './excepting.js';
import { evaluating } from './evaluating.js';
import { gating } from './gating.js';
import { inspecting } from './inspecting.js';
import type { Move } from './move.js';
import { planning } from './planning.js';
import { rectifying } from './rectifying.js';
import { reorganising } from './reorganising.js';
import { working } from './working.js';

/** One entry for every command there is; a test names those that nobody tries. */
export const MOVES: Readonly<Record<string, Move>> = {
  ...planning,
  ...working,
  ...excepting,
  ...reorganising,
  ...following,
  ...gating,
  ...evaluating,
  ...inspecting,
  ...rectifying,
  ...deciding,
  ...appealing,
};
