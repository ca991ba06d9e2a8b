export { belongsTo, cyclesOfResult, filesNamed } from './archived-events.js';
export { toldAgain, type ToldAgain } from './told-again.js';
export { recompute, type Recomputed } from './recompute.js';
