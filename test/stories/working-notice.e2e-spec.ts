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
    bureau.on('2022-09-27');
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

  it('is seen by the units from its first day on, and not from the day on which it was opened', async () => {
    const clerk = await bureau.server.as('clerk-u02');
    const seen = async () =>
      (await clerk.reads<{ computed: { units: readonly object[] } }>(on(''))).computed.units;
    expect(await seen()).toHaveLength(1);
    bureau.on('2022-09-28');
    expect(await seen()).toHaveLength(3);
    expect(await clerk.reads(on(''))).toMatchObject({ processData: false });
  });
});

/** 公示期填错：截止日写成了9999年，或者太远。 */
describe('a notice that was opened wrongly', () => {
  let bureau: LedgerBureau;
  const on = (rest: string) => `/cycles/${CYCLE}/result${rest}`;
  const notice = (from: string, until: string) => bureau.office.post(on('/notice'), { from, until });
  const revise = (from: string, until: string, reason = '截止日误填。') =>
    bureau.office.post(on('/notice/revise'), { from, until, reason });

  beforeAll(async () => {
    bureau = await LedgerBureau.open();
    const scheme = await schemeOfCase('shiyan-2022');
    const none = { kind: 'none' } as const;
    const at = scheme.stages.findIndex(({ id }) => id === 'decision') + 1;
    await bureau.publish({
      ...{ ...scheme, id: 'noticed-2022', noticeDays: 5, noticeWithinDays: 20, noticeMaxDays: 40 },
      stages: [
        ...scheme.stages.slice(0, at).map((stage) => ({ ...stage, approvals: none })),
        { id: 'public-notice', approvals: none },
        ...scheme.stages.slice(at),
      ],
    });
    await bureau.openCycle(
      CYCLE,
      'noticed-2022',
      { from: '2022-04-01', to: '2022-04-30' },
      { units: ['办公室', '法规科', '应急科'] },
    );
    await bureau.compute(CYCLE);
    await bureau.leave(CYCLE, 'computation');
    await bureau.office.does(on('/decision'), DECISION);
    await bureau.office.does(`/cycles/${CYCLE}/transitions`, { from: 'decision' });
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is not opened without an end, nor for a day that is far off', async () => {
    expect(await notice('2022-05-06', '9999-12-31')).toMatchObject({
      status: 400,
      problem: 'NOTICE_TOO_LONG',
      body: { params: { most: 40, latest: '2022-06-14' } },
    });
    expect(await notice('2022-05-26', '2022-06-02')).toMatchObject({
      status: 400,
      problem: 'NOTICE_TOO_FAR_AHEAD',
      body: { params: { latest: '2022-05-25', within: 20 } },
    });
  });

  it('is revised with a reason before it begins, first day and last', async () => {
    expect(await revise('2022-05-06', '2022-05-12')).toMatchObject({
      status: 409,
      problem: 'RESULT_NOT_ON_NOTICE',
    });
    await bureau.office.does(on('/notice'), { from: '2022-05-20', until: '2022-06-20' });
    expect(await revise('2022-05-04', '2022-06-10')).toMatchObject({
      status: 400,
      problem: 'NOTICE_IN_THE_PAST',
    });
    expect(await revise('2022-05-20', '2022-06-20')).toMatchObject({
      status: 400,
      problem: 'NOTICE_UNCHANGED',
    });
    expect(await revise('2022-05-06', '2022-06-10', ' ')).toMatchObject({ status: 400 });
    expect(await revise('2022-05-06', '2022-06-10')).toMatchObject({ status: 200 });
  });

  it('is revised while it runs, by whoever may open one: longer, or shorter down to what the scheme promises', async () => {
    bureau.on('2022-05-08');
    expect(await revise('2022-05-07', '2022-06-10')).toMatchObject({
      status: 409,
      problem: 'NOTICE_HAS_BEGUN',
    });
    expect(await revise('2022-05-06', '2022-05-09')).toMatchObject({
      status: 400,
      problem: 'NOTICE_TOO_SHORT',
      body: { params: { days: 4, required: 5 } },
    });
    const clerk = await bureau.server.as('clerk-u02');
    const asked = { from: '2022-05-06', until: '2022-05-12', reason: '缩短。' };
    expect(await clerk.post(on('/notice/revise'), asked)).toMatchObject({
      status: 403,
      problem: 'ROLE_MISSING',
    });
    expect(await revise('2022-05-06', '2022-05-12')).toMatchObject({ status: 200 });
    expect(await bureau.office.reads(on(''))).toMatchObject({
      notice: {
        until: '2022-05-12',
        revisions: [
          { before: { until: '2022-06-20' } },
          { before: { until: '2022-06-10' }, reason: '截止日误填。' },
        ],
      },
    });
  });

  it('cannot be cut off before today, nor taken up again once it is over', async () => {
    await bureau.office.does(on('/notice/revise'), {
      from: '2022-05-06',
      until: '2022-05-15',
      reason: '再延三天。',
    });
    bureau.on('2022-05-13');
    expect(await revise('2022-05-06', '2022-05-12')).toMatchObject({
      status: 400,
      problem: 'NOTICE_ENDS_IN_THE_PAST',
    });
    bureau.on('2022-05-16');
    expect(await revise('2022-05-06', '2022-05-20')).toMatchObject({ status: 409, problem: 'NOTICE_OVER' });
  });

  it('shows its revisions in the timeline', async () => {
    const { rows } = await bureau.office.reads<{ rows: readonly object[] }>(
      `/cycles/${CYCLE}/timeline?type=PublicNoticeRevised`,
    );
    expect(rows).toHaveLength(3);
  });
});
