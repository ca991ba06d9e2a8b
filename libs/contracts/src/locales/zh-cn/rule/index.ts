import { judged } from './judged.js';
import { measured } from './measured.js';
import { steps } from './steps.js';

/** How a rule came to its score, by `RuleExplanationCode`: whole sentences built from the inputs. */
export const rule = { ...measured, ...judged, ...steps };
