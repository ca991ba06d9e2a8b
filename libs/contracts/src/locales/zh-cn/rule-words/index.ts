import { judged } from './judged.js';
import { listed } from './listed.js';
import { measured } from './measured.js';
import { pieces } from './pieces.js';

/** A rule read back as a standard is written. Where it can be, in words that the recognition reads again. */
export const ruleWords = { ...pieces, ...measured, ...listed, ...judged };
