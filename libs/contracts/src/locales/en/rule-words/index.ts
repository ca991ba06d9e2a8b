import { judged } from './judged.js';
import { listed } from './listed.js';
import { measured } from './measured.js';
import { pieces } from './pieces.js';

export const ruleWords = { ...pieces, ...measured, ...listed, ...judged };
