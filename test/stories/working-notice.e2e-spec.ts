import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerBureau, schemeOfCase } from './support/ledger.js';

const CYCLE = 'm2022-04';
const DECISION = { meeting: '局党委会', date: '2022-05-05', minutesNumber: '〔2022〕5号' };

/** A month whose scheme wants the minutes themselves, and five working days of notice over a long weekend. */
describe('a notice counted in working days', () => {
  let bureau: LedgerBureau;
  const on = (rest: string) => `/cycles/${CYCLE}/result${rest}`;
  const notice = (until: string) => bureau.office.post(on('/notice'), { from: '2022-09-28', until });

  beforeAll(async () => {
    bureau = await LedgerBureau.open();
    const scheme = await schemeOfCase('shiyan-2022');
    const none = { kind: 'none' } as const;
    const at = scheme.stages.findIndex(({ id }) => id === 'decision') + 1;
    await bureau.publish({
      ...{ ...scheme, id: 'working-2022', minutesRequired: true, noticeWorkingDays: 5 },
      stages: [
        ...scheme.stages.slice(0, at).map((stage) => ({ ...stage, approvals: none })),
        { id: 'public-notice', approvals: none },
        ...scheme.stages.slice(at),
      ],
    });
    await bureau.openCycle(
      CYCLE,
      'working-2022',
      { from: '2022-04-01', to: '2022-04-30' },
      { units: ['办公室', '法规科', '应急科'] },
    );
    await bureau.compute(CYCLE);
    await bureau.leave(CYCLE, 'computation');
  });

  afterAll(() => bureau.server.stopAndForget());

  it('follows a decision with its minutes', async () => {
    expect(await bureau.office.post(on('/decision'), DECISION)).toMatchObject({
      status: 400,
      problem: 'DECISION_ATTACHMENT_MISSING',
    });
    const attachment = (await bureau.office.upload('纪要.txt', '会议纪要')).body.sha256;
    await bureau.office.does(on('/decision'), { ...DECISION, attachment });
    await bureau.office.does(`/cycles/${CYCLE}/transitions`, { from: 'decision' });
  });

  it('does not count the National Day holiday, and counts the weekend worked for it', async () => {
    // 28 to 30 September; 1 to 7 October are off; 8 and 9 October, a weekend, are worked.
    expect(await notice('2022-10-08')).toMatchObject({
      status: 400,
      problem: 'NOTICE_WORKING_DAYS_SHORT',
      body: { params: { days: 4, required: 5 } },
    });
    expect(await notice('2022-10-09')).toMatchObject({ status: 200 });
    expect(await bureau.office.reads(on(''))).toMatchObject({
      notice: { until: '2022-10-09', calendar: expect.stringContaining('2022=') as unknown },
    });
  });
});
