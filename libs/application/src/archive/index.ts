export { belongsTo, cyclesOfResult, filesNamed } from './archived-events.js';
export { recompute, type Recomputed } from './recompute.js';
