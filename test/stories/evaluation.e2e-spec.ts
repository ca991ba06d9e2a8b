import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { placesWith, fullWidth, stored } from './support/ballots.js';
import { Bureau } from './support/bureau.js';
import type { Person } from './support/person.js';
import type { Breakdown } from './support/traced.js';

const LEADER = 'p-leader-3';
const MINIMUM = 30;

interface Sheet {
  readonly status: string;
  readonly marks: readonly { readonly unit: string; readonly mark: string }[];
}

describe('leaders and public evaluate the units', () => {
  let bureau: Bureau;
  let leader: Person;
  let office: Person;
  let units: readonly string[];
  let codes: readonly string[] = [];
  const sheet = (rest = ''): string => bureau.path(`/leader-sheets/${LEADER}${rest}`);
  const breakdown = (who: Person) => who.reads<Breakdown>(bureau.path('/units/u06/breakdown'));
  const mark = (of: readonly string[], points: string) =>
    leader.put(sheet(), { marks: of.map((unit) => ({ unit, mark: points })) });
  const ratings = (option: string) => Object.fromEntries(units.map((unit) => [unit, option]));
  const voter = () => bureau.as('public');
  const vote = async (code = '', option = 'A') =>
    (await voter()).post(bureau.path('/ballots'), { code, ratings: ratings(option) });
  const blockers = async () =>
    (
      await office.reads<{ readonly rows: readonly { readonly code: string }[] }>(
        bureau.path('/blockers?from=verification'),
      )
    ).rows;

  beforeAll(async () => {
    bureau = await Bureau.open({
      until: 'verification',
      leaveOut: ({ command, input }) =>
        (input as { readonly person?: string }).person === LEADER ||
        ['issue-ballot-codes', 'cast-ballot'].includes(command),
    });
    bureau.on('2025-02-05');
    units = bureau.year.units.map(({ id }) => id);
    [leader, office] = await Promise.all([bureau.as('leader-3'), bureau.as('office-1')]);
  });

  afterAll(() => bureau.server.stopAndForget());

  it('a leader marks some units, and the draft is nobody else’s to read', async () => {
    expect(await mark(units.slice(0, 8), '8.5')).toMatchObject({ status: 200 });
    expect((await leader.reads<Sheet>(sheet())).marks).toHaveLength(8);
    for (const login of ['leader-1', 'chair', 'office-1', 'auditor']) {
      expect(await (await bureau.as(login)).get(sheet())).toMatchObject({
        status: 403,
        problem: 'NOT_YOUR_SHEET',
      });
    }
  });

  it('what blocks has a link that answers whoever is shown it, a missing sheet’s too', async () => {
    const { rows } = await office.reads<{
      readonly rows: readonly { readonly code: string; readonly path: string }[];
    }>(bureau.path('/blockers?from=verification'));
    expect(rows.map(({ code }) => code)).toContain('LEADER_SHEET_MISSING');
    // Of each kind one: their links are made alike.
    const links = new Map(rows.map(({ code, path }) => [code, path.replace(/^\/api\/v1/, '')]));
    for (const login of ['office-1', 'leader-1', 'chair', 'auditor']) {
      const reader = await bureau.as(login);
      for (const [code, path] of links) expect([code, (await reader.get(path)).status]).toEqual([code, 200]);
    }
  });

  it('an absence that was recorded by mistake is taken back, and the draft is still there', async () => {
    const back = { reason: '已提前返岗。' };
    expect(await office.post(sheet('/absence/withdraw'), back)).toMatchObject({
      ...{ status: 409, problem: 'LEADER_NOT_ABSENT', body: { params: { person: LEADER } } },
    });
    await office.does(sheet('/absence'), { reason: '外派学习。' });
    expect(await mark(units.slice(0, 9), '8.5')).toMatchObject({ status: 409, problem: 'LEADER_ABSENT' });
    expect(await leader.post(sheet('/absence/withdraw'), back)).toMatchObject({
      ...{ status: 403, problem: 'ROLE_MISSING' },
    });
    await office.does(sheet('/absence/withdraw'), back);
    const read = await leader.reads<Sheet & { status: string; absence: null; withdrawn: object[] }>(sheet());
    expect(read).toMatchObject({
      ...{ status: 'marking', absence: null },
      withdrawn: [{ absence: { reason: '外派学习。' }, by: 'p-office-1', ...back }],
    });
    expect(read.marks).toHaveLength(8);
  });

  it('a sheet is handed in when every unit has a mark, and then it is closed', async () => {
    const refused = await leader.post(sheet('/submit'));
    expect(refused).toMatchObject({
      status: 409,
      problem: 'SHEET_INCOMPLETE',
      body: { params: { units: units.slice(8) } },
    });
    await mark(units, '9');
    await leader.does(sheet('/submit'));
    expect(await mark(units, '10')).toMatchObject({ status: 409, problem: 'LEADER_SHEET_SUBMITTED' });
  });

  it('the marks stay under seal for office, auditor and units until the evaluation closes', async () => {
    const auditor = await bureau.as('auditor');
    expect(await auditor.get(sheet())).toMatchObject({ status: 403, problem: 'NOT_YOUR_SHEET' });
    const { text } = await office.get(bureau.path('/leader-sheets'));
    expect(text).toContain('submitted');
    expect(text).not.toContain('"mark"');
    expect(await breakdown(office)).toMatchObject({
      leaderMarks: null,
      ballots: null,
      standing: { components: { leader: null, public: null } },
    });
    expect(await office.reads(bureau.path('/standings'))).toMatchObject({ sealed: true });
  });

  it('the office hands out codes, and a voter needs nothing else', async () => {
    const { body } = await office.post<{ readonly codes: readonly string[] }>(bureau.path('/ballot-codes'), {
      count: MINIMUM + 1,
    });
    codes = body.codes;
    const voted = await vote(codes[0]);
    expect(voted).toMatchObject({ status: 201, body: { repeated: false } });
    expect(voted.headers['set-cookie']).toBeUndefined();
    expect(await vote('00000-00000-00000-00000')).toMatchObject({
      status: 404,
      problem: 'BALLOT_CODE_UNKNOWN',
    });
  });

  it('one code is one ballot: the same choice again is the same ballot, another choice is refused', async () => {
    const head = await bureau.server.head();
    expect(await vote(codes[0])).toMatchObject({ body: { repeated: true } });
    expect(await vote(fullWidth(codes[0] ?? ''))).toMatchObject({ body: { repeated: true } });
    expect(await vote(codes[0], 'D')).toMatchObject({ status: 409, problem: 'BALLOT_ALREADY_CAST' });
    expect(await bureau.server.head()).toBe(head);
  });

  it('a ballot rates every unit, with options that there are', async () => {
    const { u01: _, ...incomplete } = ratings('A');
    const cast = async (chosen: object) =>
      (await voter()).post(bureau.path('/ballots'), { code: codes[1], ratings: chosen });
    expect(await cast(incomplete)).toMatchObject({
      status: 400,
      problem: 'BALLOT_INCOMPLETE',
      body: { params: { units: ['u01'] } },
    });
    expect(await cast(ratings('E'))).toMatchObject({ status: 400, problem: 'BALLOT_OPTION_UNKNOWN' });
    expect(await cast({ ...ratings('A'), u99: 'A' })).toMatchObject({
      status: 400,
      problem: 'BALLOT_UNIT_UNKNOWN',
    });
  });

  it('ballots below the minimum keep the stage open, and the minimum lets it go', async () => {
    for (const code of codes.slice(1, MINIMUM - 1)) await vote(code, 'B');
    expect(await blockers()).toContainEqual(
      expect.objectContaining({ code: 'BALLOTS_BELOW_MINIMUM', subject: '29/30' }),
    );
    await vote(codes[MINIMUM - 1], 'C');
    expect((await blockers()).map(({ code }) => code)).not.toContain('BALLOTS_BELOW_MINIMUM');
    expect(await office.reads(bureau.path('/public-evaluation'))).toMatchObject({
      issued: 31,
      used: 30,
      counted: 30,
      sufficient: true,
    });
  });

  it('a stored ballot names no actor, no time, no request, and nothing that leads to its code', async () => {
    const ballots = await stored(bureau, 'BallotCast');
    const rights = new Set(
      [...(await stored(bureau, 'BallotRightIssued'))].map(({ stream }) => stream.split('_')[1]),
    );
    expect(ballots).toHaveLength(MINIMUM);
    for (const { data, metadata, stream } of ballots) {
      expect(Object.keys(data as object)).toEqual(['cycle', 'ratings']);
      expect(Object.keys(metadata).toSorted()).toEqual(['commandId', 'digest']);
      expect(rights).not.toContain(stream.split('_')[1]);
    }
    for (const { metadata } of await stored(bureau, 'BallotRightUsed'))
      expect(Object.keys(metadata).toSorted()).toEqual(['commandId', 'digest']);
  });

  it('a code in the clear is nowhere in the data folder and the log', async () => {
    const [code = ''] = codes;
    expect(await placesWith(bureau, code)).toEqual([]);
    expect(await placesWith(bureau, code.replaceAll('-', ''))).toEqual([]);
    expect(await placesWith(bureau, 'BallotRightIssued')).not.toEqual([]);
  });

  it('with the close the seal is off for those who prepare the result', async () => {
    await bureau.playUntil('computation');
    expect(await office.reads<Sheet>(sheet())).toMatchObject({
      status: 'submitted',
      marks: expect.arrayContaining([{ unit: 'u06', mark: '9' }]) as unknown,
    });
    const seen = await breakdown(office);
    expect(seen.leaderMarks).toContainEqual(expect.objectContaining({ person: LEADER, mark: '9' }));
    expect(seen.ballots).toEqual({ A: 1, B: 28, C: 1, D: 0 });
    // (1×10 + 28×8 + 1×6) ÷ 30
    expect(seen.standing.components['public']).toBe('8');
  });

  it('a unit reads them with the decision, since they give away its final score', async () => {
    const clerk = await bureau.as('clerk-u06');
    expect(await breakdown(clerk)).toMatchObject({ leaderMarks: null, ballots: null });
    await bureau.playUntil('public-notice');
    const [seen, seenByUnit] = await Promise.all([breakdown(office), breakdown(clerk)]);
    expect(seenByUnit.leaderMarks?.map(({ person, ref }) => ({ person, ref }))).toEqual(
      seen.leaderMarks?.map(() => ({ person: null, ref: null })),
    );
  });

  it('nobody votes or marks any more', async () => {
    expect(await vote(codes[MINIMUM])).toMatchObject({ status: 409, problem: 'BALLOT_NOT_OPEN' });
    expect(await mark(units, '10')).toMatchObject({ status: 409, problem: 'LEADER_SHEET_STAGE_CLOSED' });
  });
});
