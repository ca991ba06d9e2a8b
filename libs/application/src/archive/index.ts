export { belongsTo, cyclesOfResult } from './archived-events.js';
export { NamedFiles, type NamedFile } from './named-files.js';
export { firstGap, namedFiles, resultDocument } from './archived-documents.js';
export { recompute, type Recomputed } from './recompute.js';
