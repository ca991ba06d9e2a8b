import { evidenceStoreContract } from '../testing/evidence-store.contract.js';
import { MemoryEvidenceStore } from './index.js';

evidenceStoreContract('in-memory', async () => new MemoryEvidenceStore());
