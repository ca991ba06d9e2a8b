import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { leaderSheetStream } from '@kaoping/domain';
import { bureau, CHAIR, CYCLE, envelope, OFFICER, streamOf } from '../assessment/testing/bureau.js';
import { MarkLeaderSheet, MarkLeaderSheetHandler } from './mark-leader-sheet.js';
import { RecordLeaderAbsence, RecordLeaderAbsenceHandler } from './record-leader-absence.js';
import { SubmitLeaderSheet, SubmitLeaderSheetHandler } from './submit-leader-sheet.js';

const SHEET = { cycle: CYCLE, person: CHAIR.person };
const STREAM = leaderSheetStream(CYCLE, CHAIR.person);
const ALL = ['u01', 'u02', 'u14'].map((unit) => ({ unit, mark: '9.5' }));

let at: Awaited<ReturnType<typeof bureau>>;

beforeEach(async () => {
  at = await bureau('evaluation');
});

afterEach(() => at.stop());

const mark = (marks: readonly { readonly unit: string; readonly mark: string }[], actor = CHAIR) =>
  new MarkLeaderSheetHandler(at.desk).execute(
    new MarkLeaderSheet({ ...SHEET, marks }, envelope(actor, 'mark-1')),
  );
const submit = () =>
  new SubmitLeaderSheetHandler(at.desk).execute(new SubmitLeaderSheet(SHEET, envelope(CHAIR, 'submit-1')));
const typesOfSheet = async () => (await streamOf(at.store, STREAM)).map(({ type }) => type);

describe("a leader's sheet", () => {
  it('is handed in with a mark for every unit, on the scale of the scheme', async () => {
    await mark(ALL);
    await submit();
    expect(await typesOfSheet()).toEqual(['LeaderSheetMarked', 'LeaderSheetSubmitted']);
  });

  it('takes no mark above the scale or finer than it', async () => {
    await expect(mark([{ unit: 'u01', mark: '10.5' }])).rejects.toMatchObject({ code: 'MARK_OUT_OF_RANGE' });
    await expect(mark([{ unit: 'u01', mark: '9.55' }])).rejects.toMatchObject({ code: 'MARK_TOO_PRECISE' });
    expect(await typesOfSheet()).toEqual([]);
  });

  it('is written by nobody else, the office included', async () => {
    const other = { ...CHAIR, person: 'p-other' };
    await expect(mark(ALL, other)).rejects.toMatchObject({ code: 'NOT_YOUR_SHEET' });
    await expect(mark(ALL, OFFICER)).rejects.toMatchObject({ code: 'ROLE_MISSING' });
  });

  it('is closed by the office when the leader is away this year', async () => {
    const away = new RecordLeaderAbsence({ ...SHEET, reason: '外派学习' }, envelope(OFFICER, 'absence-1'));
    await new RecordLeaderAbsenceHandler(at.desk).execute(away);
    await expect(mark(ALL)).rejects.toMatchObject({ code: 'LEADER_ABSENT' });
    expect(await typesOfSheet()).toEqual(['LeaderAbsenceRecorded']);
  });
});
