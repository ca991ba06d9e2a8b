/** Loaded only where evidence files lie on disk. */
export { openDiskEvidence } from '@kaoping/evidence/disk';
