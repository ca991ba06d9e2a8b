import { judged } from './judged.js';
import { measured } from './measured.js';

export const rule = { ...measured, ...judged };
