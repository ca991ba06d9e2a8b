export { openDiskEvidence } from './disk-evidence-store.js';
