import { EvidenceUnavailable } from '@kaoping/evidence';
import { openEvidence } from '../wiring/evidence.js';
import type { Check } from './check.js';

/** Whether evidence files can be read and written where the settings put them: a folder, or a bucket. */
export async function checkEvidence(data: string): Promise<Check> {
  try {
    await openEvidence(data);
    return { name: 'evidence', verdict: 'ok', key: 'evidenceOk' };
  } catch (error) {
    const detail = error instanceof EvidenceUnavailable ? error.detail : String((error as Error).message);
    return { name: 'evidence', verdict: 'broken', key: 'evidenceUnusable', params: { detail } };
  }
}
