import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '@kaoping/domain';
import {
  bureau,
  CYCLE,
  DRILLS,
  drillsStream,
  envelope,
  OFFICER,
  record,
  streamOf,
} from './testing/bureau.js';
import { VerifyScore, VerifyScoreHandler } from './verify-score.js';

const about = { cycle: CYCLE, indicator: DRILLS.id };
const reported = (total: string): DomainEvent => ({
  type: 'ProgressReported',
  data: {
    ...about,
    unit: 'u01',
    counting: 'cumulative',
    asOf: '2024-12-31',
    values: [total],
    totals: [total],
  },
});
const handedIn: readonly DomainEvent[] = [
  { type: 'SelfScoreGiven', data: { ...about, unit: 'u01', score: '2' } },
  { type: 'AssessmentFiled', data: { ...about, unit: 'u01', filedBy: 'p-clerk' } },
  { type: 'AssessmentConfirmed', data: { ...about, unit: 'u01', confirmedBy: 'p-head' } },
  { type: 'AssessmentOpened', data: { ...about, openedBy: 'p-office' } },
];

let at: Awaited<ReturnType<typeof bureau>>;

beforeEach(async () => {
  at = await bureau('verification');
});

afterEach(() => at.stop());

const verify = (score: string, reason?: string) =>
  new VerifyScoreHandler(at.desk).execute(
    new VerifyScore(
      { ...about, score, ...(reason !== undefined && { reason }) },
      envelope(OFFICER, 'verify-1'),
    ),
  );

describe('verifying a score', () => {
  it('holds it against the rule on the last report: 13 of 14 drills are 1.86 of 2 points', async () => {
    await record(at.store, drillsStream, [reported('6'), reported('13'), ...handedIn]);
    await verify('1.86');
    const [verified] = (await streamOf(at.store, drillsStream)).slice(-1);
    expect(verified).toMatchObject({ type: 'ScoreVerified', data: { score: '1.86', computed: '1.86' } });
  });

  it('asks for a reason where it differs from the rule', async () => {
    await record(at.store, drillsStream, [reported('13'), ...handedIn]);
    await expect(verify('1.5')).rejects.toMatchObject({ code: 'REASON_MISSING' });
    await verify('1.5', '两场演练无记录');
    const [verified] = (await streamOf(at.store, drillsStream)).slice(-1);
    expect(verified?.data).toMatchObject({ score: '1.5', computed: '1.86', reason: '两场演练无记录' });
  });

  it('asks for a reason where nothing was reported: there is nothing to compute from', async () => {
    await record(at.store, drillsStream, handedIn);
    await expect(verify('2')).rejects.toMatchObject({ code: 'REASON_MISSING' });
  });

  it('gives the same answer to the same command again', async () => {
    await record(at.store, drillsStream, [reported('14'), ...handedIn]);
    const first = await verify('2');
    expect(await verify('2')).toEqual({ ...first, repeated: true });
  });
});
