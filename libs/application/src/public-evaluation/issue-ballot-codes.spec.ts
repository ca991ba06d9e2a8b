import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bureau, CLERK, CYCLE, envelope, OFFICER } from '../assessment/testing/bureau.js';
import { BallotBox } from './ballot-box.js';
import { CastBallot, CastBallotHandler } from './cast-ballot.js';
import { IssueBallotCodes, IssueBallotCodesHandler } from './issue-ballot-codes.js';
import { eventsOf, fixedSecret, typesOf } from './testing/polling-station.js';

const THE_PUBLIC = { person: 'public', roles: [], heads: [] };
const RATINGS = { u01: 'A', u02: 'B', u14: 'A' };

let at: Awaited<ReturnType<typeof bureau>>;
let before: number;

beforeEach(async () => {
  at = await bureau('evaluation');
  before = (await typesOf(at.store)).length;
});

afterEach(() => at.stop());

const issue = (count: number, commandId = 'issue-1', actor = OFFICER) =>
  new IssueBallotCodesHandler(at.desk, fixedSecret(7)).execute(
    new IssueBallotCodes({ cycle: CYCLE, count }, envelope(actor, commandId)),
  );
const cast = (code: string, ratings: Record<string, string>) =>
  new CastBallotHandler(at.desk, new BallotBox(at.store, fixedSecret(7))).execute(
    new CastBallot({ cycle: CYCLE, code, ratings }, envelope(THE_PUBLIC, 'voter-1')),
  );
const written = async () => (await eventsOf(at.store)).slice(before);

describe('issuing ballot codes', () => {
  it('issues one right per code, and the log holds none of the codes', async () => {
    const { codes } = await issue(130);
    const log = JSON.stringify(
      (await written()).map(({ stream, data, metadata }) => ({ stream, data, metadata })),
    );
    expect(await written()).toHaveLength(130);
    expect(new Set(codes).size).toBe(130);
    for (const code of codes) expect(log).not.toContain(code);
  });

  it('gives the same codes to the same command again, and issues no second set', async () => {
    const first = await issue(70);
    expect(await issue(70)).toEqual({ ...first, repeated: true });
    expect(await written()).toHaveLength(70);
  });

  it('refuses the same command with another count before anything is written', async () => {
    await issue(3);
    await expect(issue(100)).rejects.toMatchObject({ code: 'COMMAND_ID_REUSED' });
    expect(await written()).toHaveLength(3);
  });

  it('is refused to everybody but the office, and for more than 5000 codes', async () => {
    await expect(issue(1, 'issue-2', CLERK)).rejects.toMatchObject({ code: 'ROLE_MISSING' });
    await expect(issue(5_001)).rejects.toMatchObject({ code: 'BALLOT_CODE_COUNT_INVALID' });
    expect(await written()).toEqual([]);
  });
});

describe('casting a ballot', () => {
  it('with an issued code counts once, and the answer leads to no ballot', async () => {
    const { codes } = await issue(1);
    const answer = await cast(codes[0] ?? '', RATINGS);
    const [, ballot, used] = await written();
    expect([ballot?.type, used?.type]).toEqual(['BallotCast', 'BallotRightUsed']);
    expect(answer).toEqual({
      commandId: 'voter-1',
      position: String(used?.position),
      revision: undefined,
      repeated: false,
    });
  });

  it('rates every unit of the cycle by the options of the scheme', async () => {
    const { codes } = await issue(1);
    await expect(cast(codes[0] ?? '', { u01: 'A' })).rejects.toMatchObject({ code: 'BALLOT_INCOMPLETE' });
    await expect(cast(codes[0] ?? '', { ...RATINGS, u01: 'Z' })).rejects.toMatchObject({
      code: 'BALLOT_OPTION_UNKNOWN',
    });
    expect(await written()).toHaveLength(1);
  });
});
