import { ApproveDifficultyHandler } from './approve-difficulty.js';
import { DeclareDifficultyHandler } from './declare-difficulty.js';
import { RevokeDifficultyHandler } from './revoke-difficulty.js';

export { ApproveDifficulty } from './approve-difficulty.js';
export { DeclareDifficulty } from './declare-difficulty.js';
export { RevokeDifficulty } from './revoke-difficulty.js';

export const DIFFICULTY_HANDLERS = [
  DeclareDifficultyHandler,
  ApproveDifficultyHandler,
  RevokeDifficultyHandler,
];
