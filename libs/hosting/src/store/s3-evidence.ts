/** Loaded only where evidence files lie on S3. */
export { openS3Evidence } from '@kaoping/evidence/s3';
