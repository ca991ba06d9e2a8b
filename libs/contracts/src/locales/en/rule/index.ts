import { judged } from './judged.js';
import { measured } from './measured.js';
import { steps } from './steps.js';

export const rule = { ...measured, ...judged, ...steps };
