import { openEvidenceFiles } from '@kaoping/hosting';
import type { EvidenceStore } from '@kaoping/evidence';
import { loadConfig } from '@kaoping/platform';

/**
 * The evidence files that belong to a data folder: in its own folder, or where the server's settings put them when
 * the command is given the same (KAOPING_SHARED, KAOPING_EVIDENCE, KAOPING_S3_…).
 * @throws ConfigError, EvidenceUnavailable, and the system's error when the folder cannot be used
 */
export async function openEvidence(data: string): Promise<EvidenceStore> {
  return openEvidenceFiles(loadConfig({ ...process.env, KAOPING_DATA: data }));
}
