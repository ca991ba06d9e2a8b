export { MemoryEvidenceStore } from './memory-evidence-store.js';
