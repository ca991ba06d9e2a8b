export { openS3Evidence, type S3EvidenceOptions } from './s3-evidence-store.js';
