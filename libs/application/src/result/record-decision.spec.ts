import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { resultStream } from '@kaoping/domain';
import { bureau, bytes, CYCLE, envelope, OFFICER, record, streamOf } from '../assessment/testing/bureau.js';
import { EvidenceFiles } from '../evidence/evidence-files.js';
import { RecordDecision, RecordDecisionHandler } from './record-decision.js';
import { ResultDesk } from './result-desk.js';

const COMPUTED = {
  ...{ cycle: CYCLE, scheme: { id: 'quanzhou-2024', version: 1 }, inputsDigest: 'a'.repeat(64), seen: '' },
  ...{ units: [], bureauTarget: null, number: 1, computedBy: OFFICER.person },
};

let at: Awaited<ReturnType<typeof bureau>>;
let files: EvidenceFiles;

beforeEach(async () => {
  at = await bureau('decision');
  files = new EvidenceFiles(at.evidence);
  await record(at.store, resultStream(CYCLE), [{ type: 'ResultComputed', data: COMPUTED }]);
});

afterEach(() => at.stop());

const decide = (attachment: string, date = '2025-01-10') => {
  const minutes = { meeting: '局党委会', date, minutesNumber: '〔2025〕3号', attachment };
  return new RecordDecisionHandler(new ResultDesk(at.desk), files).execute(
    new RecordDecision({ cycle: CYCLE, ...minutes }, envelope(OFFICER, 'decide-1')),
  );
};
const minutes = () => files.keep(OFFICER, bytes('会议纪要'), { name: '纪要.txt', maxBytes: 1_000 });

describe('the decision on a result', () => {
  it('refers to minutes that were uploaded', async () => {
    await expect(decide('0'.repeat(64))).rejects.toMatchObject({ code: 'EVIDENCE_FILE_UNKNOWN' });
    await decide((await minutes()).sha256);
    expect(await streamOf(at.store, resultStream(CYCLE))).toHaveLength(2);
  });

  it('was taken by the day on which it is recorded', async () => {
    const { sha256 } = await minutes();
    await expect(decide(sha256, '2025-01-11')).rejects.toMatchObject({ code: 'DECISION_DATE_AHEAD' });
  });
});
