import type { EvidenceStore } from '@kaoping/evidence';
import type { Config } from '@kaoping/platform';
import { join } from 'node:path';

type Places = Pick<Config, 'evidence' | 'dataFolder' | 'sharedFolder'>;

/**
 * Evidence files where the settings say they are, with the driver that is in use and no other. Uploads on their way into
 * S3 pass through the node's own data folder.
 * @throws EvidenceUnavailable when the storage cannot be reached, and the system's error when the folder cannot be used
 */
export async function openEvidenceFiles({
  evidence,
  dataFolder,
  sharedFolder,
}: Places): Promise<EvidenceStore> {
  if (evidence.kind === 'disk') {
    const { openDiskEvidence } = await import('./disk-evidence.js');
    return openDiskEvidence(join(sharedFolder, 'evidence'));
  }
  const { openS3Evidence } = await import('./s3-evidence.js');
  return openS3Evidence({ ...evidence, scratchFolder: join(dataFolder, 'evidence-incoming') });
}
