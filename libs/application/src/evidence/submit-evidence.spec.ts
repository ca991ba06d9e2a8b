import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  bureau,
  bytes,
  CLERK,
  CYCLE,
  DRILLS,
  drillsStream,
  envelope,
  streamOf,
} from '../assessment/testing/bureau.js';
import { EvidenceFiles } from './evidence-files.js';
import { ReplaceEvidence, ReplaceEvidenceHandler } from './replace-evidence.js';
import { SubmitEvidence, SubmitEvidenceHandler } from './submit-evidence.js';

const about = { cycle: CYCLE, indicator: DRILLS.id };
const NOWHERE = 'f'.repeat(64);

let at: Awaited<ReturnType<typeof bureau>>;
let files: EvidenceFiles;

beforeEach(async () => {
  at = await bureau('execution');
  files = new EvidenceFiles(at.evidence);
});

afterEach(() => at.stop());

const upload = (text: string) => files.keep(CLERK, bytes(text), { name: '演练记录.txt', maxBytes: 1_000 });
const submit = (sha256: string, commandId = 'submit-1') =>
  new SubmitEvidenceHandler(at.desk, files).execute(
    new SubmitEvidence({ ...about, unit: 'u01', sha256 }, envelope(CLERK, commandId)),
  );

describe('submitting evidence', () => {
  it('takes name, media type and size from the store, not from the sender', async () => {
    const { sha256 } = await upload('2024年第一季度演练');
    const { id } = await submit(sha256);
    const [submitted] = await streamOf(at.store, drillsStream);
    expect(submitted).toMatchObject({
      type: 'EvidenceSubmitted',
      data: {
        ...about,
        unit: 'u01',
        evidence: id,
        sha256,
        name: '演练记录.txt',
        mediaType: 'text/plain',
        size: 25,
      },
    });
  });

  it('gives a retry the same reference', async () => {
    const { sha256 } = await upload('2024年第一季度演练');
    const first = await submit(sha256);
    expect(await submit(sha256)).toEqual({ ...first, repeated: true });
    expect(await streamOf(at.store, drillsStream)).toHaveLength(1);
  });

  it('is refused for a file that was never uploaded, and nothing is written', async () => {
    await expect(submit(NOWHERE)).rejects.toMatchObject({ code: 'EVIDENCE_FILE_UNKNOWN', kind: 'not-found' });
    expect(await streamOf(at.store, drillsStream)).toEqual([]);
  });

  it('is refused to a clerk of another unit', async () => {
    const { sha256 } = await upload('2024年第一季度演练');
    const stranger = { ...CLERK, unit: 'u02' };
    const useCase = new SubmitEvidence({ ...about, unit: 'u01', sha256 }, envelope(stranger, 'submit-2'));
    await expect(new SubmitEvidenceHandler(at.desk, files).execute(useCase)).rejects.toMatchObject({
      code: 'NOT_YOUR_UNIT',
    });
  });
});

describe('replacing evidence', () => {
  const replace = (evidence: string, sha256: string) =>
    new ReplaceEvidenceHandler(at.desk, files).execute(
      new ReplaceEvidence({ ...about, evidence, sha256, reason: '补盖章' }, envelope(CLERK, 'replace-1')),
    );

  it('leaves the earlier file readable', async () => {
    const earlier = await upload('未盖章');
    const { id } = await submit(earlier.sha256);
    await replace(id ?? '', (await upload('已盖章')).sha256);
    expect((await streamOf(at.store, drillsStream)).map(({ type }) => type)).toEqual([
      'EvidenceSubmitted',
      'EvidenceReplaced',
    ]);
    expect((await files.stored(earlier.sha256)).sha256).toBe(earlier.sha256);
  });

  it('is refused for a file that was never uploaded', async () => {
    const { id } = await submit((await upload('未盖章')).sha256);
    await expect(replace(id ?? '', NOWHERE)).rejects.toMatchObject({ code: 'EVIDENCE_FILE_UNKNOWN' });
  });
});
