import { ballotTally } from './ballot-tally.js';
import { externalResult } from './external-result.js';
import { ledger } from './ledger.js';
import { manual } from './manual.js';
import { panel } from './panel.js';
import { rankLadder } from './rank-ladder.js';
import { relativeToBest } from './relative-to-best.js';
import { survey } from './survey.js';

/** Kinds that read what people, ballots, other units or other authorities have said. */
export const judgedKinds = {
  'rank-ladder': rankLadder,
  'relative-to-best': relativeToBest,
  'ballot-tally': ballotTally,
  survey,
  'external-result': externalResult,
  panel,
  ledger,
  manual,
};
