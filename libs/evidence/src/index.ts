export type { EvidenceStore, OpenedFile, PutOptions, StoredFile } from './evidence-store.port.js';
export { cleanFileName } from './file-name.js';
export { allowedExtensions } from './media-type.js';
export {
  EvidenceDamaged,
  EvidenceRefused,
  evidenceRefusals,
  EvidenceUnavailable,
  type EvidenceRefusalCode,
} from './refusals.js';
